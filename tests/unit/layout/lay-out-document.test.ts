import { describe, expect, test } from 'vitest'
import type { Block, DocumentTree } from '../../../src/shared/document/tree'
import { flowOfDocument } from '../../../src/shared/layout/flow-of-document'
import { layOutDocument } from '../../../src/shared/layout/lay-out-document'
import { leastRoom } from '../../../src/shared/layout/page-room'
import type { HouseStyle } from '../../../src/shared/model/house-style'
import { aHeading, aMarkdownTree, aParagraph, aTree, everythingTree, words } from '../../support/document-trees'
import { flandersStyle, neutralStyle } from '../../support/house-styles'

const filler = (times: number): Block => aParagraph('Words that fill the page and nothing else. '.repeat(times))

function lay(tree: DocumentTree, style: HouseStyle = neutralStyle) {
  return layOutDocument(tree, style, () => null)
}

describe('the layout of a document', () => {
  test('tells for every block where it begins and ends, in order', () => {
    const tree = everythingTree('en')
    const { pages, startPages, begins, ends } = lay(tree)
    expect(startPages).toHaveLength(tree.blocks.length)
    expect(pages).toBeGreaterThan(2)
    for (const [index, begin] of begins.entries()) {
      expect(ends[index]).toBeGreaterThanOrEqual(begin)
      expect(begin).toBeGreaterThanOrEqual(begins[index - 1] ?? 0)
      expect(Math.abs(begin - ((startPages[index] ?? 0) - 1))).toBeLessThanOrEqual(1)
    }
    expect(startPages.at(-1)).toBe(pages)
  })

  test('holds a list of more items than a call takes arguments', { timeout: 30_000 }, () => {
    const item = { checked: null, blocks: [aParagraph('a')] }
    const items = Array.from({ length: 140_000 }, () => item)
    const { begins, ends } = lay(aTree([{ kind: 'list', ordered: false, start: 1, loose: false, items }]))
    expect((ends[0] ?? 0) - (begins[0] ?? 0)).toBeGreaterThan(1_000)
  })

  test('begins a page where one is asked for', () => {
    const tree = aTree([aParagraph('One'), { kind: 'page-break' }, aParagraph('Two'), aHeading(1, 'Three')])
    expect(lay(tree).startPages).toEqual([1, 1, 2, 2])
  })

  test('begins a section on a page of its own, but no empty page before the first one', () => {
    const section: Block = { kind: 'section-break', header: 'Tab 1' }
    expect(lay(aTree([section, aParagraph('One'), section, aParagraph('Two')])).startPages).toEqual([1, 1, 1, 2])
    expect(lay(aTree([aParagraph('One'), { kind: 'page-break' }, section, aParagraph('Two')])).pages).toBe(2)
  })

  test('gives the contents as many lines as there are headings', () => {
    const parts = (count: number) =>
      Array.from({ length: count }, (_, index) => [
        aHeading(1, `Part ${index}`),
        { kind: 'page-break' } as const,
      ]).flat()
    const withContents = (count: number) =>
      lay(aTree([{ kind: 'contents', title: 'Contents', depth: 2 }, { kind: 'page-break' }, ...parts(count)]))
    expect(withContents(10).startPages[2]).toBe(2)
    expect(withContents(50).startPages[2]).toBe(3)
  })

  test('turns the page for a table that needs the width', () => {
    const cell = (text: string) => ({ blocks: [aParagraph(text)] })
    const columns = Array.from({ length: 12 }, (_, index) => `Responsibility ${index}`)
    const wide: Block = {
      kind: 'table',
      caption: null,
      columns: columns.map(() => ({ align: 'start', share: null })),
      header: columns.map(cell),
      rows: [columns.map(cell)],
    }
    expect(lay(aTree([aParagraph('One'), wide, aParagraph('Two')])).startPages).toEqual([1, 2, 3])
  })

  test('takes pictures at their size and placeholders for those that are not there', () => {
    const tree = aTree([
      { kind: 'paragraph', role: 'body', text: [{ kind: 'image', source: 'a.png', alt: 'Map', title: null }] },
      filler(40),
    ])
    const sized = (height: number) => layOutDocument(tree, neutralStyle, () => ({ width: 400, height }))
    expect(sized(500).ends[0]).toBeGreaterThan(0.5)
    expect(sized(100).ends[0]).toBeLessThan(0.2)
    // Higher than a page is made to fit one.
    expect(sized(100_000).ends[0]).toBeLessThan(1)
    expect(lay(tree).ends[0]).toBeLessThan(0.1)
  })

  test('lets headers and footers take room from the text', () => {
    const long = 'A very long marking that takes several lines at the top of each page. '.repeat(6)
    const blocks = [filler(160)]
    const marked = lay(aTree(blocks, { marking: { label: long, colour: '#B00020' } }))
    expect(marked.ends[0]).toBeGreaterThan(lay(aTree(blocks)).ends[0] ?? 0)
  })

  test('needs more cards than pages for the same words', () => {
    const blocks = [filler(60)]
    expect(lay(aTree(blocks, { paper: 'card-a6' })).pages).toBeGreaterThan(lay(aTree(blocks)).pages)
  })

  test('follows the house style', () => {
    const large: HouseStyle = { ...flandersStyle, sizes: { ...flandersStyle.sizes, body: 16 }, lineSpacing: 1.5 }
    const tree = aTree([filler(150)])
    expect(lay(tree, large).pages).toBeGreaterThan(lay(tree, flandersStyle).pages)
  })

  test('puts footnotes on the page of their reference', () => {
    const note = { kind: 'footnote' as const, content: words('A note of some length. '.repeat(30)) }
    const noted: Block = { kind: 'paragraph', role: 'body', text: [...words('Text'), note] }
    const tree = (blocks: readonly Block[]) => aTree([...blocks, filler(50), aHeading(1, 'Later')])
    expect(lay(tree([noted])).begins.at(-1)).toBe(lay(tree([aParagraph('Text1')])).begins.at(-1))
    const full = aTree([noted, ...Array.from({ length: 30 }, () => filler(3))])
    const bare = aTree([aParagraph('Text1'), ...Array.from({ length: 30 }, () => filler(3))])
    expect(lay(full).ends.at(-1)).toBeGreaterThan(lay(bare).ends.at(-1) ?? 0)
  })

  test.each([
    ['nothing', aTree([])],
    [
      'a list a hundred deep',
      aMarkdownTree(Array.from({ length: 100 }, (_, index) => `${'  '.repeat(index)}- a`).join('\n')),
    ],
    ['a word of a hundred thousand letters', aMarkdownTree('x'.repeat(100_000))],
    ['text without any width', aMarkdownTree('\u200B'.repeat(1000))],
    ['a table without columns', aTree([{ kind: 'table', caption: 'T', columns: [], header: [], rows: [] }])],
  ])('comes to an end with %s', (_, tree) => {
    expect(lay(tree).pages).toBeGreaterThanOrEqual(1)
  })

  test('counts more than five hundred pages, each block beginning where the one before it ended or later', () => {
    const blocks = Array.from({ length: 1200 }, (_, index) => [
      aHeading(2, `Part ${index}`),
      filler(30),
      filler(12),
    ]).flat()
    const { pages, begins, ends } = lay(aTree(blocks))
    expect(pages).toBeGreaterThan(500)
    expect(begins.filter((begin, index) => begin < (ends[index - 1] ?? 0))).toEqual([])
  })
})

describe('headers and footers that take the whole page', () => {
  const columns = Array.from({ length: 12 }, (_, index) => `Responsibility ${index}`)
  const cell = (text: string) => ({ blocks: [aParagraph(text)] })
  const wide: Block = {
    kind: 'table',
    caption: null,
    columns: columns.map(() => ({ align: 'start', share: null })),
    header: columns.map(cell),
    rows: [columns.map(() => cell('A cell of some length, on lines that fill the page. '.repeat(12)))],
  }
  const blocks = [aHeading(1, 'One'), filler(20), wide, filler(20)]
  const { page, sizes } = neutralStyle
  const marking = { label: 'A marking that goes on and on over many lines. '.repeat(20), colour: '#B00020' as const }

  test.each<[string, DocumentTree, HouseStyle]>([
    [
      'a long marking in the largest type',
      aTree(blocks, { marking }),
      { ...neutralStyle, sizes: { ...sizes, marking: 72 } },
    ],
    ['a title of ten thousand letters', aTree(blocks, { title: 'Long title '.repeat(930) }), neutralStyle],
    ['a header below the foot of the page', aTree(blocks), { ...neutralStyle, page: { ...page, header: 300 } }],
    [
      'a header and a footer past each other',
      aTree(blocks),
      { ...neutralStyle, page: { ...page, header: 282, footer: 282 } },
    ],
  ])('leave a few lines to the text with %s', (_, tree, style) => {
    const { pages, begins, ends } = lay(tree, style)
    expect(pages).toBeGreaterThan(lay(aTree(blocks)).pages)
    expect([...begins, ...ends].every((spot) => spot >= 0 && spot <= pages)).toBe(true)
    const { firstHeight, height, items } = flowOfDocument(tree, style, () => null)
    const heights = [firstHeight, height, ...items.flatMap((item) => (item.kind === 'section' ? [item.height] : []))]
    expect(Math.min(...heights)).toBe(leastRoom)
  })
})

test('a table of more than 63 columns lies in parts, as it is written', () => {
  const row = (cell: string) => `|${cell.repeat(150)}`
  const { items } = flowOfDocument(
    aMarkdownTree([row('a|'), row('-|'), row('b|')].join('\n')),
    neutralStyle,
    () => null,
  )
  expect(items.filter(({ kind }) => kind === 'table')).toHaveLength(3)
})
