import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/shared/document/tree'
import { aHeading, aParagraph, aTree } from '../../support/document-trees'
import { houseStyle } from '../../support/house-styles'
import { docxParagraphs, docxPart } from '../../support/read-docx'
import { problemsOfDocx } from '../../support/validate-docx'
import { renderInStyle } from '../../support/word-materials'

const neutral = await houseStyle()

type SectionSeen = {
  readonly size: string
  readonly lies: boolean
  readonly hasTitlePage: boolean
  readonly headers: readonly (readonly string[])[]
}

/** The sections in order, with the lines of the headers they refer to. */
function sectionsOf(bytes: Uint8Array): readonly SectionSeen[] {
  const relations = docxPart(bytes, 'word/_rels/document.xml.rels')
  const targetOf = (id: string) => new RegExp(`Id="${id}"[^>]* Target="([^"]+)"`).exec(relations)?.[1] ?? 'none'
  return [...docxPart(bytes, 'word/document.xml').matchAll(/<w:sectPr>(.*?)<\/w:sectPr>/gs)].map(([, xml = '']) => ({
    size: /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(xml)?.slice(1).join('×') ?? '',
    lies: xml.includes('w:orient="landscape"'),
    hasTitlePage: xml.includes('<w:titlePg/>'),
    headers: [...xml.matchAll(/<w:headerReference w:type="(\w+)" r:id="(\w+)"\/>/g)].map(([, type = '', id = '']) => [
      type,
      ...docxParagraphs(bytes, `word/${targetOf(id)}`).map(({ text }) => text),
    ]),
  }))
}

const upright = '11906×16838'
const lying = '16838×11906'

function aWideTable(): Block {
  const row = Array.from({ length: 9 }, () => ({ blocks: [aParagraph('Investeringsbeschermingsovereenkomst')] }))
  const columns = row.map(() => ({ align: 'start' as const, share: null }))
  return { kind: 'table', caption: 'Wide', columns, header: row, rows: [row] }
}

describe('a section', () => {
  test('begins a new page and has its name at the top of its pages, the document’s title beside it', async () => {
    const tree = aTree(
      [
        aHeading(1, 'One'),
        { kind: 'section-break', header: 'Botswana' },
        aHeading(1, 'Two'),
        { kind: 'section-break', header: null },
        aHeading(1, 'Three'),
      ],
      { title: 'Visit' },
    )
    const bytes = await renderInStyle(tree, neutral)
    expect(sectionsOf(bytes)).toEqual([
      {
        size: upright,
        lies: false,
        hasTitlePage: true,
        headers: [
          ['default', 'Visit'],
          ['first', ''],
        ],
      },
      { size: upright, lies: false, hasTitlePage: false, headers: [['default', 'Botswana\tVisit']] },
      { size: upright, lies: false, hasTitlePage: false, headers: [['default', 'Visit']] },
    ])
    expect(docxPart(bytes, 'word/document.xml')).not.toContain('<w:pageBreakBefore/>')
    expect(docxParagraphs(bytes).map(({ text }) => text)).toEqual(['One', 'Two', 'Three'])
    expect(await problemsOfDocx(bytes)).toEqual([])
  })

  test('that nothing is in leaves no empty page, wherever it is asked for', async () => {
    const tree = aTree([
      { kind: 'section-break', header: 'A' },
      { kind: 'page-break' },
      { kind: 'section-break', header: 'B' },
      aParagraph('x'),
      { kind: 'page-break' },
      { kind: 'section-break', header: 'C' },
      { kind: 'page-break' },
      aParagraph('y'),
      { kind: 'section-break', header: 'D' },
    ])
    const bytes = await renderInStyle(tree, neutral)
    expect(sectionsOf(bytes).map(({ headers }) => headers[0]?.[1])).toEqual(['B\tNote', 'C\tNote'])
    expect(docxPart(bytes, 'word/document.xml')).not.toContain('<w:pageBreakBefore/>')
    expect(await problemsOfDocx(bytes)).toEqual([])
  })

  test('in a list is a new page, as there are no sections in lists', async () => {
    const list: Block = {
      kind: 'list',
      ordered: false,
      start: 1,
      loose: false,
      items: [{ checked: null, blocks: [{ kind: 'section-break', header: 'A' }] }],
    }
    const bytes = await renderInStyle(aTree([list, aParagraph('x')]), neutral)
    expect(sectionsOf(bytes)).toHaveLength(1)
    expect(await problemsOfDocx(bytes)).toEqual([])
  })
})

describe('a table that needs more width than the sheet has', () => {
  test('lies in a section of its own with its heading, and the text goes on upright', async () => {
    const tree = aTree([aParagraph('before'), aHeading(2, 'Agreements'), aWideTable(), aParagraph('after')])
    const bytes = await renderInStyle(tree, neutral)
    expect(sectionsOf(bytes).map(({ size, lies }) => [size, lies])).toEqual([
      [upright, false],
      [lying, true],
      [upright, false],
    ])
    const xml = docxPart(bytes, 'word/document.xml')
    const ends = [...xml.matchAll(/<w:sectPr>/g)].map(({ index }) => index)
    expect(ends[0]).toBeLessThan(xml.indexOf('>Agreements<'))
    expect(ends[1]).toBeLessThan(xml.indexOf('>after<'))
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width))
    expect(widths.reduce((sum, next) => sum + next, 0)).toBe(16838 - 2 * 1417)
    expect(await problemsOfDocx(bytes)).toEqual([])
  })

  test('has the right-hand ends of its header and footer where its own text ends', async () => {
    const bytes = await renderInStyle(aTree([aParagraph('a'), aWideTable()]), neutral)
    const turned = docxPart(bytes, 'word/footer3.xml')
    expect(turned).toContain('<w:tab w:val="clear" w:pos="9072"/><w:tab w:val="right" w:pos="14004"/>')
    expect(docxPart(bytes, 'word/footer1.xml')).not.toContain('<w:tabs>')
  })

  test('opens and ends a document as well', async () => {
    const bytes = await renderInStyle(aTree([aWideTable()]), neutral)
    expect(sectionsOf(bytes).map(({ lies, hasTitlePage }) => [lies, hasTitlePage])).toEqual([[true, true]])
    expect(await problemsOfDocx(bytes)).toEqual([])
  })
})
