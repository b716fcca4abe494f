import { describe, expect, test } from 'vitest'
import { fillPages } from '../../../src/shared/layout/fill-pages'
import type { FlowItem, FlowParagraph, FlowRow, FlowTable } from '../../../src/shared/layout/flow'

/** A paragraph of lines a hundred twips high. */
function paragraph(block: number, lines: number, more: Partial<FlowParagraph> = {}): FlowParagraph {
  return {
    kind: 'paragraph',
    block,
    before: 0,
    after: 0,
    above: 0,
    below: 0,
    lines: Array.from({ length: lines }, () => ({ height: 100, notes: 0, slack: 0 })),
    keepNext: false,
    keepLines: false,
    pageBreak: false,
    ...more,
  }
}

function row(height: number, keepNext = false): FlowRow {
  return { height, notes: 0, keepNext }
}

function table(block: number, rows: readonly FlowRow[], header: FlowRow | null = null): FlowTable {
  return { kind: 'table', block, header, rows, borders: { top: 0, inside: 0, bottom: 0 } }
}

/** Pages of ten lines. */
function fill(items: readonly FlowItem[]) {
  return fillPages({ items, blocks: items.length, firstHeight: 1000, height: 1000, noteSpace: 50 })
}

function pagesOf(items: readonly FlowItem[]): readonly (number | undefined)[] {
  return fill(items).begins.map((spot) => spot?.page)
}

describe('paragraphs', () => {
  test('go on to the next page when the page is full', () => {
    expect(pagesOf([paragraph(0, 8), paragraph(1, 4), paragraph(2, 1)])).toEqual([1, 1, 2])
    expect(fill([paragraph(0, 25)]).pages).toBe(3)
  })

  test('have the larger of two spaces between them, none at the top of a page they run on to', () => {
    const { begins } = fill([paragraph(0, 1, { after: 30 }), paragraph(1, 1, { before: 80 }), paragraph(2, 1)])
    expect(begins.map((spot) => spot?.y)).toEqual([0, 180, 280])
    const turned = fill([paragraph(0, 10), paragraph(1, 1, { before: 80 })])
    expect(turned.begins[1]).toMatchObject({ page: 2, y: 0 })
  })

  test('keep their space at the top of a page that was asked for', () => {
    const { begins } = fill([paragraph(0, 1), paragraph(1, 1, { before: 80, pageBreak: true })])
    expect(begins[1]).toMatchObject({ page: 2, y: 80 })
  })

  test('leave no single line behind and take none along alone', () => {
    expect(pagesOf([paragraph(0, 9), paragraph(1, 4)])).toEqual([1, 2])
    expect(pagesOf([paragraph(0, 8), paragraph(1, 4)])).toEqual([1, 1])
    expect(pagesOf([paragraph(0, 7), paragraph(1, 4)])).toEqual([1, 1])
    expect(fill([paragraph(0, 7), paragraph(1, 4)]).ends[1]).toMatchObject({ page: 2, y: 200 })
    expect(pagesOf([paragraph(0, 8), paragraph(1, 3)])).toEqual([1, 2])
  })

  test('stay whole where they are to', () => {
    expect(pagesOf([paragraph(0, 6), paragraph(1, 5, { keepLines: true })])).toEqual([1, 2])
    expect(fill([paragraph(0, 3), paragraph(1, 14, { keepLines: true })]).pages).toBe(3)
  })

  test('move along with what they stay with, over several of them', () => {
    const heading = { keepNext: true, keepLines: true }
    const chain = [paragraph(0, 7), paragraph(1, 1, heading), paragraph(2, 1, heading), paragraph(3, 2)]
    expect(pagesOf(chain)).toEqual([1, 2, 2, 2])
    expect(pagesOf([paragraph(0, 6), ...chain.slice(1)])).toEqual([1, 1, 1, 1])
  })

  test('do not turn pages for ever when they are to stay together and cannot', () => {
    const endless = Array.from({ length: 30 }, (_, index) => paragraph(index, 1, { keepNext: true }))
    expect(fill(endless).pages).toBe(3)
  })

  test('do without the space of their line spacing at the end of a page', () => {
    const lines = [{ height: 110, notes: 0, slack: 10 }]
    expect(pagesOf([paragraph(0, 8, { after: 95 }), paragraph(1, 1, { lines })])).toEqual([1, 1])
    expect(pagesOf([paragraph(0, 8, { after: 101 }), paragraph(1, 1, { lines })])).toEqual([1, 2])
  })

  test('have their borders on the page with them', () => {
    expect(pagesOf([paragraph(0, 9), paragraph(1, 1, { below: 1 })])).toEqual([1, 2])
  })
})

describe('footnotes', () => {
  const noted = (notes: number) => [{ height: 100, notes, slack: 0 }]

  test('take room at the foot of the page on which they are referred to', () => {
    expect(pagesOf([paragraph(0, 6), paragraph(1, 1, { lines: noted(250) }), paragraph(2, 1)])).toEqual([1, 1, 2])
    expect(pagesOf([paragraph(0, 6), paragraph(1, 1, { lines: noted(251) })])).toEqual([1, 2])
  })

  test('share the space above them', () => {
    const items = [paragraph(0, 1, { lines: noted(100) }), paragraph(1, 1, { lines: noted(100) }), paragraph(2, 5)]
    expect(fill([...items, paragraph(3, 1)]).begins[3]).toMatchObject({ page: 2 })
    expect(fill(items).pages).toBe(1)
  })
})

describe('tables', () => {
  test('are divided between their rows, with their header on every page', () => {
    const { pages, ends } = fill([
      table(
        0,
        Array.from({ length: 12 }, () => row(100)),
        row(150),
      ),
    ])
    expect(pages).toBe(2)
    // Eight rows on the first page; the header again and four more on the second.
    expect(ends[0]).toMatchObject({ page: 2, y: 550 })
  })

  test('do not begin with their header alone', () => {
    expect(pagesOf([paragraph(0, 8), table(1, [row(100)], row(150))])).toEqual([1, 2])
  })

  test('take the heading before them along', () => {
    expect(pagesOf([paragraph(0, 8), paragraph(1, 1, { keepNext: true }), table(2, [row(200)])])).toEqual([1, 2, 2])
  })

  test('keep rows together that belong together, also in the middle', () => {
    expect(pagesOf([paragraph(0, 8), table(1, [row(100, true), row(100, true), row(100)])])).toEqual([1, 2])
    const { ends } = fill([table(0, [...Array.from({ length: 9 }, () => row(100)), row(100, true), row(100)])])
    expect(ends[0]).toMatchObject({ page: 2, y: 200 })
  })

  test('with a row higher than a page go on over as many pages as it takes', () => {
    const { pages, begins } = fill([paragraph(0, 2), table(1, [row(2500)]), paragraph(2, 1)])
    expect(begins.map((spot) => spot?.page)).toEqual([1, 2, 4])
    expect(pages).toBe(4)
    // The header takes a tenth of each of these pages.
    expect(fill([table(0, [row(2500)], row(100))]).ends[0]).toMatchObject({ page: 3, y: 800 })
  })

  test('have a line more above than between their rows', () => {
    const ruled: FlowTable = { ...table(0, [row(100), row(100)]), borders: { top: 15, inside: 10, bottom: 10 } }
    expect(fill([ruled, paragraph(1, 1)]).begins[1]).toMatchObject({ y: 15 + 100 + 15 + 100 + 10 })
  })
})

test('a section begins on a new page, with its own room', () => {
  const items: readonly FlowItem[] = [paragraph(0, 1), { kind: 'section', height: 300 }, paragraph(1, 6)]
  const { pages, begins } = fillPages({ items, blocks: 2, firstHeight: 1000, height: 1000, noteSpace: 50 })
  expect(begins[1]).toMatchObject({ page: 2, y: 0 })
  expect(pages).toBe(3)
})

test('the first page may have another height than the others', () => {
  const items = [paragraph(0, 20)]
  expect(fillPages({ items, blocks: 1, firstHeight: 500, height: 1000, noteSpace: 50 }).pages).toBe(3)
})

test('a block that prints nothing has no place', () => {
  expect(
    fillPages({ items: [paragraph(1, 1)], blocks: 3, firstHeight: 1000, height: 1000, noteSpace: 50 }).begins,
  ).toEqual([null, { page: 1, y: 0, share: 0 }, null])
})

test.each([0, -5000])('pages %d twips high are filled line by line, and come to an end', (height) => {
  const items = [
    paragraph(0, 3),
    table(1, [row(2500)], row(100)),
    { kind: 'section', height } as const,
    paragraph(2, 3),
  ]
  const { pages, begins, ends } = fillPages({ items, blocks: 3, firstHeight: height, height, noteSpace: 50 })
  expect(pages).toBeGreaterThan(10)
  expect(begins.every((spot) => spot !== null && spot.share >= 0 && spot.share <= 1)).toBe(true)
  expect(ends.at(-1)?.page).toBe(pages)
})
