import { describe, expect, test } from 'vitest'
import type { Block, Inline } from '../../../src/shared/document/tree'
import { languages } from '../../../src/shared/model/language'
import { aHeading, aMarkdownTree, aParagraph, aTree, everythingTree, words } from '../../support/document-trees'
import { houseStyle } from '../../support/house-styles'
import { docxHtml, docxParagraphs, docxPart, docxParts } from '../../support/read-docx'
import { problemsOfDocx } from '../../support/validate-docx'
import { renderInStyle } from '../../support/word-materials'

const neutral = await houseStyle()

describe('a document with everything a document can have', () => {
  test.each(
    languages.flatMap((language) => (['neutral', 'flanders'] as const).map((name) => [language, name] as const)),
  )('is accepted by Microsoft’s validator in %s, house style %s', async (language, name) => {
    expect(await problemsOfDocx(await renderInStyle(everythingTree(language), await houseStyle(name)))).toEqual([])
  })

  test('is made of styles that the document defines', async () => {
    const bytes = await renderInStyle(everythingTree('en'), neutral)
    const styles = docxPart(bytes, 'word/styles.xml')
    const used = [...docxParts(bytes)]
      .filter(([path]) => /^word\/(document|footnotes|header\d|footer\d)\.xml$/.test(path))
      .flatMap(([, xml]) => [...xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"\/>/g)].map(([, id]) => id))
    const defined = new Set([...styles.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id))
    expect([...new Set(used)].filter((id) => !defined.has(id))).toEqual([])
    expect(docxParagraphs(bytes).filter(({ style }) => style === null)).toEqual([])
  })

  test('sets size, fonts and colours in styles alone', async () => {
    const body = docxPart(await renderInStyle(everythingTree('en'), neutral), 'word/document.xml')
    const withoutBoxes = body.replace(/<w:sdt><w:sdtPr><w14:checkbox>.*?<\/w:sdt>/gs, '')
    expect(withoutBoxes).not.toMatch(/<w:(sz|color|rFonts|spacing|jc|shd|pBdr|tcBorders|tblBorders)[ />]/)
  })

  test('keeps its headings, texts and lists in order for another reader', async () => {
    const html = await docxHtml(await renderInStyle(everythingTree('en'), neutral))
    expect(html.replace(/<[^>]*id="[^"]*"[^>]*>|<[^>]+>/g, ' ').replace(/\s+/g, ' ')).toContain(
      'Meeting Place Pretoria Heading of level 2 Heading of level 3 Heading of level 4 Heading of level 5 Heading of level 6 Running text with strong both, emphasis, struck, code, link . In Dutch de Regering [1] and on. Topic strong Not for disclosure Source: own three four inner more said',
    )
    expect(html).toMatch(/<h1>(<a id="[^"]*"><\/a>)*Meeting<\/h1>/)
    expect(html).toContain('<a href="https://a.org/?b=1&amp;c">link</a>')
    expect(html).toMatch(/<ol><li>three<\/li><li>four<ul><li>inner<\/li><\/ul><\/li><\/ol>/)
  })
})

test('the same document has the same bytes, whenever it is written', async () => {
  const [one, other] = [
    await renderInStyle(everythingTree('nl'), neutral),
    await renderInStyle(everythingTree('nl'), neutral),
  ]
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
})

test('tables of one kind have the same columns in the file, and its fields the signs of its language', async () => {
  const table = (lead: string) => `|Item|Lead|\n|-|-|\n|Talks|${lead}|`
  const tree = aMarkdownTree(`${table('A')}\n\nbetween\n\n${table('Ministerialverwaltungsvorschrift')}`)
  const bytes = await renderInStyle({ ...tree, properties: { ...tree.properties, language: 'de' } }, neutral)
  const grids = [...docxPart(bytes, 'word/document.xml').matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)]
  expect(grids).toHaveLength(2)
  expect(grids[0]?.[1]).toBe(grids[1]?.[1])
  expect(docxPart(bytes, 'word/settings.xml')).toContain('<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>')
})

describe('opened in Word', () => {
  test('a document asks nothing: no fields to update, no compatibility mode', async () => {
    const parts = docxParts(await renderInStyle(everythingTree('en'), neutral))
    expect(parts.get('word/settings.xml')).toContain('<w:compatSetting w:val="15" w:name="compatibilityMode"')
    expect(parts.get('word/settings.xml')).not.toContain('updateFields')
    expect(parts.get('word/settings.xml')).toContain('<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>')
    expect([...parts.values()].join('')).not.toMatch(/w:dirty="(true|1|on)"/)
  })

  test('its properties and language are those of the document', async () => {
    const bytes = await renderInStyle(everythingTree('de'), neutral)
    const core = docxPart(bytes, 'docProps/core.xml')
    expect(core).toContain('<dc:title>Visit</dc:title><dc:subject>Ports</dc:subject><dc:creator>Eva Claes</dc:creator>')
    expect(core).toContain('<dc:language>de-DE</dc:language>')
    expect(core).toContain('2027-03-01T00:00:00Z</dcterms:created>')
    expect(docxPart(bytes, 'word/styles.xml')).toContain('<w:lang w:val="de-DE"')
    expect(docxPart(bytes, 'word/document.xml')).toMatch(/<w:lang w:val="nl-BE"\/><\/w:rPr><w:t[^>]*>de Regering/)
  })

  test('the page is A4 and every page carries marking, version, date and its number', async () => {
    const bytes = await renderInStyle(everythingTree('en'), neutral)
    expect(docxPart(bytes, 'word/document.xml')).toContain('<w:pgSz w:w="11906" w:h="16838"')
    const furniture = [...docxParts(bytes)].filter(([path]) => /^word\/(header|footer)\d\.xml$/.test(path))
    expect(furniture).toHaveLength(4)
    for (const [path, xml] of furniture) {
      const lines = docxParagraphs(bytes, path)
      expect(lines).toContainEqual({ style: 'Marking', text: 'LIMITE', list: null })
      if (!path.includes('footer')) continue
      expect(lines.map(({ text }) => text)).toContain('Version 3 · As of 1 March 2027\tPage 1 of 5')
      expect([...xml.matchAll(/<w:instrText[^>]*>([^<]+)</g)].map(([, code]) => code)).toEqual(['PAGE', 'NUMPAGES'])
    }
    expect(docxPart(bytes, 'word/styles.xml')).toMatch(
      /w:styleId="Marking".*?<w:jc w:val="center"\/>.*?<w:color w:val="B00020"\/>/,
    )
  })

  test('tables repeat their header row and keep their rows whole', async () => {
    const xml = docxPart(await renderInStyle(everythingTree('en'), neutral), 'word/document.xml')
    const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table)
    expect(tables).toHaveLength(5)
    for (const table of tables) {
      const rows = [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row)
      expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true)
      const isHeaded = table.includes('<w:tblStyle w:val="ChanceryTable"/>')
      expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual(rows.map((_, index) => isHeaded && index === 0))
    }
  })
})

describe('lists', () => {
  test('each ordered list counts for itself from its own start, and nested ones keep their level', async () => {
    const source = '1. a\n   1. b\n2. c\n   1. d\n\ntext\n\n7. e\n8. f\n\ntext\n\n1. g\n'
    const bytes = await renderInStyle(aMarkdownTree(source), neutral)
    const listed = docxParagraphs(bytes).filter(({ list }) => list !== null)
    expect(listed.map(({ text, list }) => [text, list?.level])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
      ['d', 1],
      ['e', 0],
      ['f', 0],
      ['g', 0],
    ])
    const ids = listed.map(({ list }) => list?.id)
    expect(ids[0]).toBe(ids[2])
    expect(ids[4]).toBe(ids[5])
    expect(new Set(ids).size).toBe(5)
    const numbering = docxPart(bytes, 'word/numbering.xml')
    expect(numbering).toMatch(
      new RegExp(`w:numId="${ids[4]}".*?<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/>`),
    )
  })

  test('go nine levels deep, and deeper ones stay at the ninth', async () => {
    const source = Array.from(
      { length: 12 },
      (_, depth) => `${'   '.repeat(depth)}${depth % 2 === 0 ? '1.' : '- '} item ${depth}`,
    )
    const bytes = await renderInStyle(aMarkdownTree(source.join('\n')), neutral)
    const levels = docxParagraphs(bytes).flatMap(({ list }) => (list === null ? [] : [list.level]))
    expect(levels).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 8, 8])
    expect(await problemsOfDocx(bytes)).toEqual([])
  })

  test('an item keeps its further paragraphs, quotes, code and tables under one number', async () => {
    const source = '- a\n\n  b\n\n  > c\n\n      d\n\n  | e |\n  | - |\n\n- # f\n- > g\n-     h\n-\n- - i\n'
    const paragraphs = docxParagraphs(await renderInStyle(aMarkdownTree(source), neutral))
    expect(
      paragraphs
        .filter(({ style }) => style !== 'TableGap')
        .map(({ style, text, list }) => [style, text, list?.level ?? null]),
    ).toEqual([
      ['ListParagraphLoose', 'a', 0],
      ['ListContinue', 'b', null],
      ['Quote', 'c', null],
      ['SourceCode', 'd', null],
      ['TableHeading', 'e', null],
      ['Heading1', 'f', 0],
      ['Quote', 'g', 0],
      ['SourceCode', 'h', 0],
      ['ListParagraphLoose', '', 0],
      ['ListParagraphLoose', '', 0],
      ['ListParagraph', 'i', 1],
    ])
  })

  test('tasks have a box that can be ticked in Word', async () => {
    const xml = docxPart(await renderInStyle(aMarkdownTree('- [x] a\n- [ ] b\n'), neutral), 'word/document.xml')
    expect([...xml.matchAll(/<w14:checked w14:val="(\w)"\/>/g)].map(([, value]) => value)).toEqual(['1', '0'])
    expect([...xml.matchAll(/<w:t[^>]*>([☐☒])</g)].map(([, sign]) => sign)).toEqual(['☒', '☐'])
  })
})

describe('running text', () => {
  test('tabs, spaces and breaks of code are kept', async () => {
    const [code] = docxParagraphs(await renderInStyle(aMarkdownTree('```\n\ta  b\n\n  c\n```\n'), neutral))
    expect(code).toEqual({ style: 'SourceCode', text: '\ta  b\n\n  c', list: null })
  })

  test('links lead where they say; those that would run something or that Word cannot read stay text', async () => {
    const source =
      '[a](https://a.org/x?y=1&z#part) [b](mailto:b@c.org) [c](/d%20e f) [d](<x y|z>) [e](javascript:alert(1)) [f](https://) [g](<http://[bad>) [h](vbscript:x) [i](data:text/html,x)'
    const bytes = await renderInStyle(aMarkdownTree(source), neutral)
    const relations = docxPart(bytes, 'word/_rels/document.xml.rels')
    expect([...relations.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, target]) => target)).toEqual([
      'https://a.org/x?y=1&amp;z#part',
      'mailto:b@c.org',
      'x%20y%7Cz',
    ])
    expect(docxParagraphs(bytes)[0]?.text).toBe('a b [c](/d%20e f) d e f g h i')
    expect(await problemsOfDocx(bytes)).toEqual([])
  })

  test('an image is a visible placeholder in the document’s language, and nothing is fetched', async () => {
    const bytes = await renderInStyle(
      aMarkdownTree('![Hafen](https://x.org/a.png) ![](b.png)', { language: 'de' }),
      neutral,
    )
    expect(docxParagraphs(bytes)[0]).toEqual({ style: 'BodyText', text: '[Bild: Hafen] [Bild: b.png]', list: null })
    expect([...docxParts(bytes).keys()].filter((path) => path.includes('media'))).toEqual([])
  })

  test('footnotes are Word’s own and keep their formatting', async () => {
    const bytes = await renderInStyle(
      aMarkdownTree('a[^1] b[^2]\n\n[^1]: One **two**\n[^2]: [three](https://x.org)\n'),
      neutral,
    )
    const notes = docxParagraphs(bytes, 'word/footnotes.xml').filter(({ style }) => style === 'FootnoteText')
    expect(notes.map(({ text }) => text.trim())).toEqual(['One two', 'three'])
    expect(docxPart(bytes, 'word/_rels/footnotes.xml.rels')).toContain('Target="https://x.org')
    expect(await docxHtml(bytes)).toContain('One <strong>two</strong>')
    expect(await problemsOfDocx(bytes)).toEqual([])
  })

  test('strong words in a bold heading stay bold', async () => {
    const xml = docxPart(await renderInStyle(aMarkdownTree('# a **b**'), neutral), 'word/document.xml')
    expect(xml).toMatch(/<w:rStyle w:val="Strong"\/><w:b\/>/)
  })
})

describe('the contents', () => {
  test('list the headings down to their depth with links and the pages they are on', async () => {
    const filler = aParagraph('Words that fill the page and nothing else. '.repeat(160))
    const bytes = await renderInStyle(
      aTree([
        { kind: 'contents', title: 'Contents', depth: 2 },
        { kind: 'page-break' },
        aHeading(1, 'First'),
        filler,
        filler,
        aHeading(2, 'Second & <third>'),
        aHeading(3, 'Too deep'),
      ]),
      neutral,
    )
    const lines = docxParagraphs(bytes).filter(({ style }) => style?.startsWith('TOC'))
    expect(lines.map(({ style, text }) => [style, text])).toEqual([
      ['TOCHeading', 'Contents'],
      ['TOC1', 'First\t2'],
      ['TOC2', 'Second & <third>\t5'],
    ])
    const xml = docxPart(bytes, 'word/document.xml')
    const anchors = [...xml.matchAll(/<w:hyperlink w:anchor="([^"]+)"/g)].map(([, anchor]) => anchor)
    const bookmarks = [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name]) => name)
    expect(anchors).toEqual(bookmarks.slice(0, 2))
    expect(await problemsOfDocx(bytes)).toEqual([])
  })

  test('without headings are a title alone', async () => {
    const bytes = await renderInStyle(
      aTree([{ kind: 'contents', title: 'Inhalt', depth: 3 }, aParagraph('x')]),
      neutral,
    )
    expect(docxParagraphs(bytes).map(({ text }) => text)).toEqual(['Inhalt', 'x'])
    expect(await problemsOfDocx(bytes)).toEqual([])
  })
})

test('a page break starts the next block, even a table, on a new page', async () => {
  const bytes = await renderInStyle(
    aTree([
      aParagraph('a'),
      { kind: 'page-break' },
      aParagraph('b'),
      { kind: 'page-break' },
      { kind: 'facts', caption: null, picture: null, rows: [{ label: 'c', value: words('d') }] },
    ]),
    neutral,
  )
  const xml = docxPart(bytes, 'word/document.xml')
  expect([...xml.matchAll(/<w:pageBreakBefore\/>/g)]).toHaveLength(2)
  expect(xml.indexOf('<w:pageBreakBefore/>', xml.indexOf('>b<'))).toBeLessThan(xml.indexOf('<w:tbl>'))
})

test('a document without blocks, title, marking, version and date is still a valid one', async () => {
  expect(await problemsOfDocx(await renderInStyle(aTree([], { title: '' }), neutral))).toEqual([])
})

test('a table of more columns than Word can open comes in parts, a list counts no further than Word can, a tip is short', async () => {
  const table = (text: string) => `|${text.repeat(150)}`
  const tree = aMarkdownTree(`${table('a|')}\n${table('-|')}\n${table('b|')}`)
  const list: Block = { kind: 'list', ordered: true, start: 1e12, loose: false, items: [{ checked: null, blocks: [] }] }
  const link: Inline = { kind: 'link', href: 'https://x.org', title: '&'.repeat(480_000), content: words('x') }
  const bytes = await renderInStyle(
    { ...tree, blocks: [...tree.blocks, list, { kind: 'paragraph', role: 'body', text: [link] }] },
    neutral,
  )
  expect(await problemsOfDocx(bytes)).toEqual([])
  const text = docxPart(bytes, 'word/document.xml')
  expect(
    [...text.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map(([, grid]) => grid?.match(/gridCol/g)?.length),
  ).toEqual([63, 63, 26])
  expect(text).toContain(`w:tooltip="${'&amp;'.repeat(260)}"`)
  expect(docxPart(bytes, 'word/numbering.xml')).toContain('<w:startOverride w:val="2147483647"/>')
})

test('words about a text are in the letters of a note, and so is the end of their line', async () => {
  const about: Inline = { kind: 'aside', content: [...words('For use'), { kind: 'break' }] }
  const tree = aTree([{ kind: 'paragraph', role: 'body', text: [about, ...words('Ports are open.')] }])
  const bytes = await renderInStyle(tree, neutral)
  const note = '<w:rPr><w:rStyle w:val="NoteChar"/></w:rPr>'
  expect(docxPart(bytes, 'word/document.xml')).toContain(
    `<w:r>${note}<w:t xml:space="preserve">For use</w:t></w:r><w:r>${note}<w:br/></w:r><w:r><w:t xml:space="preserve">Ports`,
  )
})

test('the colour of text stands in Normal: LibreOffice lets one of the defaults win over a run’s own in tables', async () => {
  const styles = docxPart(await renderInStyle(everythingTree('en'), neutral), 'word/styles.xml')
  expect(/<w:docDefaults>.*<\/w:docDefaults>/s.exec(styles)?.[0]).not.toContain('<w:color')
  expect(/<w:style [^>]*w:styleId="Normal">.*?<\/w:style>/s.exec(styles)?.[0]).toContain('<w:color w:val="')
})

test('very large type and a font whose name is too long for Word make a valid file', async () => {
  const { fonts, sizes } = neutral
  const large = { ...sizes, body: 96, table: 96, small: 96 }
  const style = { ...neutral, sizes: large, fonts: { ...fonts, body: 'Arial Unicode MS Extended Narrow Bold' } }
  expect(await problemsOfDocx(await renderInStyle(everythingTree('en'), style))).toEqual([])
})
