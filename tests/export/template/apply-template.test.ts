import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { OfficePackage } from '../../../src/main/export/package/office-package'
import { readPackage } from '../../../src/main/export/package/read-package'
import { fitToTemplate } from '../../../src/main/export/template/fit-to-template'
import { readTemplate } from '../../../src/main/export/template/read-template'
import { renderWord } from '../../../src/main/export/word/render-word'
import type { DocumentTree } from '../../../src/shared/document/tree'
import { languages } from '../../../src/shared/model/language'
import { aHeading, aParagraph, aTree, everythingTree } from '../../support/document-trees'
import { houseStyle } from '../../support/house-styles'
import { libreOffice, pdfToText } from '../../support/outside-programs'
import { docxHtml, docxParagraphs, docxPart, docxParts } from '../../support/read-docx'
import { convertWithLibreOffice, pagesOfPdf } from '../../support/run-outside'
import { aFolder } from '../../support/temp-folder'
import { problemsOfDocx } from '../../support/validate-docx'
import {
  aField,
  aLetterTemplate,
  aLine,
  aRun,
  aSection,
  aTemplate,
  dutchStyles,
  emblem,
  wordTypes,
} from '../../support/word-templates'

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const neutral = await houseStyle()

function render(tree: DocumentTree, template = aTemplate()): Promise<Uint8Array> {
  return renderWord(tree, { style: neutral, pictures: new Map(), template: readTemplate(template) })
}

/** Headers and footers of the first section, by place and pages. */
function furniture(bytes: Uint8Array): ReadonlyMap<string, string> {
  const [section = ''] = /<w:sectPr>.*?<\/w:sectPr>/s.exec(docxPart(bytes, 'word/document.xml')) ?? []
  const relations = docxPart(bytes, 'word/_rels/document.xml.rels')
  const found = [...section.matchAll(/<w:(header|footer)Reference w:type="(\w+)" r:id="(\w+)"\/>/g)]
  return new Map(
    found.map(([, place, pages, id]) => {
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(relations)?.[1]
      return [`${place} ${pages}`, docxPart(bytes, `word/${target}`)]
    }),
  )
}

function textOf(xml = ''): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<|<w:instrText[^>]*>([^<]*)<|<(\/w:p)>/g)]
    .map(([, text, code, end]) => text ?? (code === undefined ? end && '|' : `{${code.trim()}}`))
    .join('')
}

/** The validator starts a program for each verdict, and a busy machine takes its time over that. */
const patience = 60_000

describe('a document on a ministry’s template', { timeout: patience }, () => {
  test.each(languages)('is accepted by Microsoft’s validator in %s', async (language) => {
    expect(
      await problemsOfDocx(
        await render({
          ...everythingTree(language),
          properties: { ...everythingTree(language).properties, draft: true },
        }),
      ),
    ).toEqual([])
  })

  test('takes pictures over that only Word draws, each as what it is, also where all have the same number', async () => {
    const kinds = {
      gif: 'image/gif',
      bmp: 'image/bmp',
      tif: 'image/tiff',
      tiff: 'image/tiff',
      emf: 'image/x-emf',
      wmf: 'image/x-wmf',
    }
    const endings = Object.keys(kinds)
    const header1 = endings.map((_, index) => aLine(`<w:r>${emblem(`rId${index + 1}`)}</w:r>`)).join('')
    const change = (pkg: OfficePackage) => {
      for (const ending of endings) {
        pkg.relate('word/header1.xml', `${relationships}/image`, pkg.addMedia(Buffer.from(`some ${ending}`), ending))
      }
    }
    const bytes = await render(everythingTree('en'), aTemplate({ change, furniture: { header1 } }))
    expect(await problemsOfDocx(bytes)).toEqual([])
    const files = readPackage(bytes)
    const types = docxPart(bytes, '[Content_Types].xml')
    for (const [ending, type] of Object.entries(kinds)) {
      expect(types).toContain(`<Default Extension="${ending}" ContentType="${type}"/>`)
      const media = [...files].filter(([path]) => path.endsWith(`.${ending}`))
      expect(media.map(([, content]) => Buffer.from(content).toString())).toEqual([`some ${ending}`])
    }
    const shown = [...(furniture(bytes).get('header default') ?? '').matchAll(/r:embed="(\w+)"/g)]
    expect(new Set(shown.map(([, id]) => id)).size).toBe(endings.length)
  })

  test('has the template’s styles and page, and ours where it has none', async () => {
    const bytes = await render(everythingTree('en'))
    const styles = docxPart(bytes, 'word/styles.xml')
    expect(styles).toMatch(/w:styleId="Heading1"><w:name w:val="heading 1"\/>.*?<w:sz w:val="34"\/>/)
    expect(styles).toMatch(/w:styleId="Heading3"><w:name w:val="heading 3"\/>.*?w:ascii="Georgia"/)
    expect(docxPart(bytes, 'word/document.xml')).toMatch(
      // Below, what we add to its footer asks for more than it left.
      /<w:pgSz w:w="12240" w:h="15840"\/><w:pgMar w:top="2268" w:right="1134" w:bottom="[12]\d{3}" w:left="1701" w:header="567" w:footer="454"/,
    )
    const used = [...docxParts(bytes)]
      .filter(([path]) => /^word\/(document|footnotes|header\d|footer\d)\.xml$/.test(path))
      .flatMap(([, xml]) => [...xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"\/>/g)].map(([, id]) => id))
    const defined = [...styles.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id)
    expect(used.filter((id) => !defined.includes(id))).toEqual([])
    expect(defined).toHaveLength(new Set(defined).size)
    const names = [...styles.matchAll(/<w:style [^>]*><w:name w:val="([^"]+)"/g)].map(([, name = '']) =>
      name.toLowerCase(),
    )
    expect(names).toHaveLength(new Set(names).size)
  })

  test('is in its own language, whatever the template was written in', async () => {
    const styles = docxPart(await render(everythingTree('de')), 'word/styles.xml')
    expect([...styles.matchAll(/<w:lang [^>]*w:val="([^"]+)"/g)].map(([, tag]) => tag)).toEqual(['de-DE'])
  })

  test('carries its marking at top and bottom of every page, in its own colour, around what the template prints', async () => {
    const bytes = await render(everythingTree('en'))
    expect([...furniture(bytes)].map(([place, xml]) => [place, textOf(xml)])).toEqual([
      ['header default', 'LIMITE|Department of Foreign Affairs|Visit|'],
      ['header first', 'LIMITE||'],
      ['footer default', 'Version 3 · As of 1 March 2027|p. {PAGE}1|LIMITE|'],
      [
        'footer first',
        expect.stringMatching(/^Version 3 · As of 1 March 2027Page \{PAGE\}1 of \{NUMPAGES\}\d+\|LIMITE\|$/),
      ],
    ])
    expect(furniture(bytes).get('header first')).toContain('<a:blip r:embed="rId1"/>')
    expect(docxPart(bytes, 'word/styles.xml')).toMatch(
      /w:styleId="Marking">(?:(?!<\/w:style>).)*<w:color w:val="B00020"\/>/,
    )
  })

  test('tells on every page after the first what it is, and its section, under what the template prints', async () => {
    const tree = aTree([aHeading(1, 'A'), { kind: 'section-break', header: 'South Africa' }, aHeading(1, 'B')], {
      title: 'Book',
    })
    const texts = [...docxParts(await render(tree))]
      .filter(([path]) => /^word\/header\d/.test(path))
      .map(([, xml]) => textOf(xml))
    expect([...texts].sort()).toEqual([
      'Department of Foreign Affairs|Book|',
      'Department of Foreign Affairs|South AfricaBook|',
      '|',
    ])
    const silent = await render(tree, aTemplate({ furniture: { header1: aLine(`<w:r>${emblem('logo')}</w:r>`) } }))
    expect(textOf(furniture(silent).get('header default'))).toMatch(/^\|Book\|$/)
  })

  test('has first pages and left-hand pages as the template has them', async () => {
    const main = (references: string, more = '') => ({
      body: `<w:p/>${aSection(references, more)}`,
      contentType: `${wordTypes}.template.main+xml`,
    })
    const reference = (type: string, id: string) => `<w:headerReference w:type="${type}" r:id="${id}"/>`
    const headers = { header1: aLine(aRun('right')), header2: aLine(aRun('left')) }
    const plain = await render(
      aTree([aParagraph('a')]),
      aTemplate({ main: main(reference('default', 'header1')), furniture: headers }),
    )
    expect(textOf(furniture(plain).get('header first'))).toBe('right|')
    const both = reference('default', 'header1') + reference('even', 'header2')
    const book = await render(
      aTree([aParagraph('a')]),
      aTemplate({ main: main(both), furniture: headers, settings: '<w:evenAndOddHeaders/>' }),
    )
    expect(textOf(furniture(book).get('header even'))).toBe('left|Note|')
    expect(docxPart(book, 'word/settings.xml')).toContain('<w:evenAndOddHeaders/>')
    expect(await problemsOfDocx(book)).toEqual([])
  })

  test('numbers its headings as the template does, and its lists as Markdown says', async () => {
    const tree = aTree([
      aHeading(1, 'A'),
      { kind: 'list', ordered: true, start: 4, loose: false, items: [{ checked: null, blocks: [aParagraph('four')] }] },
    ])
    const bytes = await render(tree)
    expect(docxPart(bytes, 'word/numbering.xml')).toMatch(
      /<w:abstractNum w:abstractNumId="1">.*<w:abstractNum w:abstractNumId="1000000">.*<w:pStyle w:val="Heading1"\/>.*<w:num w:numId="1">.*<w:num w:numId="1000000">/,
    )
    expect(docxParagraphs(bytes).find(({ text }) => text === 'four')?.list).toEqual({ id: '1', level: 0 })
    expect(await docxHtml(bytes)).toContain('four')
  })

  test('repeats its own title where the template’s header repeats one', async () => {
    const template = aTemplate({
      furniture: { header1: aLine(aField('TITLE', 'Letter to <name>'.replace(/[<>]/g, ''))) },
    })
    const bytes = await render(aTree([aParagraph('a')], { title: 'Visit & more' }), template)
    expect(textOf(furniture(bytes).get('header default'))).toBe('Visit &amp; more|')
  })

  test('has page numbers at the edge in the template’s contents', async () => {
    const styles = docxPart(await render(everythingTree('en')), 'word/styles.xml')
    expect(styles).toMatch(/w:styleId="TOC1">(?:(?!<\/w:style>).)*<w:tab w:val="right" w:leader="dot" w:pos="9405"\/>/)
    expect(styles).toMatch(
      /w:styleId="ChanceryFooter">.*?<w:tab w:val="clear" w:pos="4536"\/><w:tab w:val="clear" w:pos="9072"\/><w:tab w:val="right" w:pos="9405"\/>/,
    )
  })

  test('has the same bytes every time', async () => {
    const [one, other] = [await render(everythingTree('fr')), await render(everythingTree('fr'))]
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  })

  test('is valid where the template has a style of our name for something else', async () => {
    const clash = '<w:style w:type="character" w:customStyle="1" w:styleId="Body"><w:name w:val="Body Text"/></w:style>'
    const bytes = await render(everythingTree('en'), aTemplate({ styles: dutchStyles + clash }))
    expect(docxPart(bytes, 'word/styles.xml')).toContain('w:styleId="BodyText"><w:name w:val="Body Text (Chancery)"/>')
    expect(await problemsOfDocx(bytes)).toEqual([])
  })

  test('is set in our type where the template says nothing of any', async () => {
    const silent = '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>'
    const nothing = { numbering: null, settings: null, theme: null, fontTable: null, furniture: {} }
    const bytes = await render(everythingTree('en'), aTemplate({ ...nothing, styles: silent }))
    expect(docxPart(bytes, 'word/styles.xml')).toMatch(
      new RegExp(`<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${neutral.fonts.body}"`),
    )
    expect(await problemsOfDocx(bytes)).toEqual([])
  })

  test('keeps a marking off the edge of the paper and the text off the lines above it', async () => {
    const marked = aTree([aParagraph('a')], { marking: { label: 'LIMITED', colour: '#B00020' } })
    const xml = docxPart(await render(marked, aLetterTemplate(true)), 'word/document.xml')
    const [, top = 0, bottom = 0, header = 0, footer = 0] = (
      /w:top="(\d+)" w:right="\d+" w:bottom="(\d+)" w:left="\d+" w:header="(\d+)" w:footer="(\d+)"/.exec(xml) ?? []
    ).map(Number)
    const [edge, gap, line] = [454, 227, 200]
    expect([header, footer]).toEqual([edge, edge])
    // Above stand the marking and two lines of the template's, below one of each and ours.
    expect(top).toBeGreaterThan(edge + gap + 3 * line)
    expect(bottom).toBeGreaterThan(edge + gap + 3 * line)
    const roomy = docxPart(await render(marked, aLetterTemplate(false)), 'word/document.xml')
    expect(roomy).toMatch(/w:top="2000" [^>]*w:header="600" w:footer="500"/)
  })

  test('has headings that stay with what follows, also where the template forgot', async () => {
    const styles = docxPart(await render(aTree([aHeading(1, 'a')]), aLetterTemplate(true)), 'word/styles.xml')
    for (const id of ['Heading1', 'Heading2']) {
      const [style = ''] = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(styles) ?? []
      expect(style.match(/<w:keepNext\/>/g)).toHaveLength(1)
      expect(style.match(/<w:keepLines\/>/g)).toHaveLength(1)
    }
  })

  test('leaves cards to speak from as they are', async () => {
    const tree = aTree([aParagraph('a')], { paper: 'card-a6' })
    const bytes = await render(tree)
    const without = await renderWord(tree, { style: neutral, pictures: new Map(), template: null })
    expect(Buffer.from(bytes).equals(Buffer.from(without))).toBe(true)
  })
})

test('a house style fits in with a template: its page and type, our proportions', () => {
  const sizes = { body: 12, table: 10, small: 9, marking: 10, cover: 28, headings: [20, 15, 14, 12, 12, 12] } as const
  const fitted = fitToTemplate({ ...neutral, sizes }, readTemplate(aTemplate()))
  expect(fitted.fonts).toEqual({ body: 'Verdana', headings: 'Georgia', code: neutral.fonts.code })
  expect(fitted.sizes).toEqual({
    body: 10.5,
    table: 9,
    small: 8,
    marking: 9,
    cover: 28,
    headings: [17, 13, 12.5, 10.5, 10.5, 10.5],
  })
  expect(fitted.page.width).toBe(215.9)
  expect(fitted.colours).toMatchObject({ heading: '#7A1F3D', accent: '#A03060', quiet: neutral.colours.quiet })
})

describe.skipIf(libreOffice === null || pdfToText === null)('LibreOffice', () => {
  test('shows a document on a template with its emblem, its words and ours', async () => {
    const pdf = await convertWithLibreOffice(libreOffice ?? '', await render(everythingTree('en')), 'pdf', aFolder())
    const pages = await pagesOfPdf(pdfToText ?? '', pdf)
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) expect(page.match(/LIMITE/g)).toHaveLength(2)
    for (const page of pages.slice(1)) expect(page).toMatch(/Department of Foreign Affairs\s*\n.*\bVisit\n/)
  }, 120_000)

  test('writes templates that are read as Word’s are', async () => {
    const ours = await renderWord(everythingTree('en'), { style: neutral, pictures: new Map(), template: null })
    const saved = readFileSync(await convertWithLibreOffice(libreOffice ?? '', ours, 'dotx', aFolder()))
    const template = readTemplate(new Uint8Array(saved))
    expect(template.lacks).not.toContain('Heading 1')
    expect([template.page.width, template.page.height].map(Math.round)).toEqual([210, 297])
    const bytes = await renderWord(everythingTree('nl'), { style: neutral, pictures: new Map(), template })
    expect(await problemsOfDocx(bytes)).toEqual([])
  }, 120_000)
})
