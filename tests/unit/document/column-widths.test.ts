import { expect, test } from 'vitest'
import { columnWidths } from '../../../src/shared/document/column-widths'
import type { Block } from '../../../src/shared/document/tree'
import { aParagraph } from '../../support/document-trees'

function aTable(rows: readonly (readonly string[])[], shares: readonly (number | null)[]) {
  const [header = [], ...others] = rows.map((row) => row.map((text) => ({ blocks: [aParagraph(text)] })))
  const columns = shares.map((share) => ({ align: 'start' as const, share }))
  return { kind: 'table', columns, header, rows: others, caption: null } satisfies Extract<Block, { kind: 'table' }>
}

test('columns follow their shares and fill the width exactly', () => {
  expect(columnWidths(aTable([['a', 'b', 'c']], [2, 1, 1]), 9001, 200)).toEqual([4500, 2250, 2251])
  expect(columnWidths(aTable([['a', 'b', 'c']], [3, null, 1]), 9000, 200)).toEqual([4500, 3000, 1500])
})

test('a column is widened for its longest word, at the cost of those with room', () => {
  const [wide = 0, narrow = 0] = columnWidths(aTable([['Agreement', 'Intentieverklaring']], [9, 1]), 9000, 200)
  expect(narrow).toBeGreaterThan(18 * 0.45 * 200)
  expect(wide + narrow).toBe(9000)
})

test('without shares a column of long texts gets more than one of years', () => {
  const [title = 0, year = 0] = columnWidths(
    aTable(
      [
        ['Title', 'Since'],
        ['word '.repeat(40), '1996'],
      ],
      [null, null],
    ),
    9000,
    200,
  )
  expect(title).toBeGreaterThan(2 * year)
  expect(title + year).toBe(9000)
})

test('more words than fit share what there is, and no column vanishes', () => {
  const widths = columnWidths(
    aTable(
      [Array.from({ length: 30 }, () => 'unverzichtbar')],
      Array.from({ length: 30 }, () => null),
    ),
    9000,
    200,
  )
  expect(Math.min(...widths)).toBeGreaterThan(250)
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9000)
})
