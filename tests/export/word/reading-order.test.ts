import { describe, expect, test } from 'vitest'
import type { Block, Inline } from '../../../src/shared/document/tree'
import { aMarkdownTree, aTree, words } from '../../support/document-trees'
import { houseStyle } from '../../support/house-styles'
import { docxParagraphs, docxPart, docxParts } from '../../support/read-docx'
import { problemsOfDocx } from '../../support/validate-docx'
import { renderInStyle } from '../../support/word-materials'

const neutral = await houseStyle()

describe('for those who hear a document read', () => {
  test('a table says what it is about, and which row and column head the others', async () => {
    const table: Block = {
      kind: 'table',
      caption: 'Agreements & treaties',
      columns: [{ align: 'start', share: null }],
      header: [{ blocks: [{ kind: 'paragraph', role: 'body', text: words('Title') }] }],
      rows: [[{ blocks: [{ kind: 'paragraph', role: 'body', text: words('Water') }] }]],
    }
    const questions: Block = {
      kind: 'questions',
      questionLabel: 'If asked',
      answerLabel: 'Answer',
      rows: [{ question: words('Why?'), answer: [] }],
    }
    const xml = docxPart(await renderInStyle(aTree([table, questions]), neutral), 'word/document.xml')
    expect(xml).toContain('<w:tblCaption w:val="Agreements &amp; treaties"/>')
    const looks = [...xml.matchAll(/<w:tblLook w:firstRow="(\d)" w:lastRow="0" w:firstColumn="(\d)"/g)]
    expect(looks.map(([, row, column]) => `${row}${column}`)).toEqual(['10', '11'])
    expect([...xml.matchAll(/<w:tblHeader\/>/g)]).toHaveLength(2)
  })

  test('words of another language say so, in a note too, and the rest is in the document’s', async () => {
    const foreign: Inline = {
      kind: 'foreign',
      language: 'fr',
      content: [...words('Monsieur'), { kind: 'footnote', content: words('le ministre') }],
    }
    const tree = aTree([{ kind: 'paragraph', role: 'body', text: [...words('Dear '), foreign] }])
    const bytes = await renderInStyle(tree, neutral)
    expect(docxPart(bytes, 'word/document.xml')).toMatch(/<w:lang w:val="fr-BE"\/><\/w:rPr><w:t[^>]*>Monsieur</)
    expect(docxPart(bytes, 'word/footnotes.xml')).toMatch(/<w:lang w:val="fr-BE"\/><\/w:rPr><w:t[^>]*>le ministre</)
    expect(docxPart(bytes, 'word/settings.xml')).toContain('<w:themeFontLang w:val="en-GB"/>')
  })
})

describe('what belongs together', () => {
  test('stays on one page: headings and titles with what follows, short facts whole, no single lines', async () => {
    const styles = docxPart(await renderInStyle(aTree([]), neutral), 'word/styles.xml')
    for (const id of ['Heading1', 'Heading6', 'TableTitle', 'TableHeading', 'TopicLine']) {
      const own = new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`).exec(styles)?.[0]
      expect(own).toContain('<w:keepNext/>')
    }
    expect(styles).toContain('<w:pPrDefault><w:pPr><w:widowControl/>')
    const facts = (rows: number): Block => ({
      kind: 'facts',
      caption: null,
      picture: null,
      rows: Array.from({ length: rows }, () => ({ label: 'a', value: words('b') })),
    })
    const keptIn = async (rows: number) => {
      const xml = docxPart(await renderInStyle(aTree([facts(rows)]), neutral), 'word/document.xml')
      return [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].filter(([row]) => row.includes('<w:keepNext/>')).length
    }
    expect(await keptIn(6)).toBe(5)
    expect(await keptIn(40)).toBe(0)
  })
})

describe('lists that follow each other', () => {
  test('start anew at every level, also where only bullets stand between them', async () => {
    const source = '- a\n  1. b\n  2. c\n- d\n  1. e\n'
    const bytes = await renderInStyle(aMarkdownTree(source), neutral)
    const ordered = docxParagraphs(bytes).filter(({ text }) => /[bce]/.test(text))
    const [first, , third] = ordered.map(({ list }) => list?.id)
    expect(third).not.toBe(first)
    const numbering = docxPart(bytes, 'word/numbering.xml')
    for (const id of [first, third]) {
      expect(numbering).toMatch(
        new RegExp(
          `<w:num w:numId="${id}"><w:abstractNumId w:val="\\d+"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/>`,
        ),
      )
    }
  })
})

describe('a note', () => {
  test('within a note stays as text, because Word has none there', async () => {
    const inner: Inline = { kind: 'footnote', content: words('inner') }
    const outer: Inline = { kind: 'footnote', content: [...words('outer'), inner] }
    const bytes = await renderInStyle(aTree([{ kind: 'paragraph', role: 'body', text: [outer] }]), neutral)
    const notes = docxParagraphs(bytes, 'word/footnotes.xml').filter(({ style }) => style === 'FootnoteText')
    expect(notes.map(({ text }) => text.trim())).toEqual(['outer (inner)'])
    expect(await problemsOfDocx(bytes)).toEqual([])
  })

  test('is a part of its own only where there is one', async () => {
    const paths = [...docxParts(await renderInStyle(aMarkdownTree('text\n'), neutral)).keys()]
    expect(paths).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/_rels/document.xml.rels',
      'word/header1.xml',
      'word/header2.xml',
      'word/footer1.xml',
      'word/footer2.xml',
      'word/document.xml',
      'word/styles.xml',
      'word/settings.xml',
      'docProps/core.xml',
      'docProps/app.xml',
    ])
  })
})

test('the writer tells how far it is, from the first block to the whole', async () => {
  const told: number[] = []
  const { renderWord } = await import('../../../src/main/export/word/render-word')
  const tree = aMarkdownTree('text\n\n'.repeat(500))
  await renderWord(tree, { style: neutral, pictures: new Map(), template: null }, (done) => told.push(done))
  expect(told.length).toBeLessThanOrEqual(101)
  expect(told[0]).toBe(0)
  expect(told.at(-1)).toBe(1)
  expect([...told].sort((one, other) => one - other)).toEqual(told)
})
