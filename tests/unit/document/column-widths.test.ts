import { expect, test } from 'vitest'
import { columnNeeds, columnWidths } from '../../../src/shared/document/column-widths'
import type { Block } from '../../../src/shared/document/tree'
import { proseTimeRange } from '../../../src/shared/language/dates'
import { languages } from '../../../src/shared/model/language'
import { aParagraph } from '../../support/document-trees'

function aTable(rows: readonly (readonly string[])[], shares: readonly (number | null)[]) {
  const [header = [], ...others] = rows.map((row) => row.map((text) => ({ blocks: [aParagraph(text)] })))
  const columns = shares.map((share) => ({ align: 'start' as const, share }))
  return { kind: 'table', columns, header, rows: others, caption: null } satisfies Extract<Block, { kind: 'table' }>
}

/** By what this table alone has to hold. */
function widthsOf(table: ReturnType<typeof aTable>, width: number, em: number): readonly number[] {
  return columnWidths(table, width, em, columnNeeds(table))
}

test('columns follow their shares and fill the width exactly', () => {
  expect(widthsOf(aTable([['a', 'b', 'c']], [2, 1, 1]), 9001, 200)).toEqual([4500, 2250, 2251])
  expect(widthsOf(aTable([['a', 'b', 'c']], [3, null, 1]), 9000, 200)).toEqual([4500, 3000, 1500])
})

test('a column is widened for its longest word, at the cost of those with room', () => {
  const [wide = 0, narrow = 0] = widthsOf(aTable([['Agreement', 'Intentieverklaring']], [9, 1]), 9000, 200)
  expect(narrow).toBeGreaterThan(18 * 0.45 * 200)
  expect(wide + narrow).toBe(9000)
})

test('without shares a column of long texts gets more than one of years', () => {
  const [title = 0, year = 0] = widthsOf(
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
  const widths = widthsOf(
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

test.each(languages)('a time of day and the hours of a programme’s item are one word in %s', (language) => {
  const em = 190
  const [time = 0, item = 0] = widthsOf(
    aTable(
      [
        ['Tijd', 'Onderdeel'],
        [proseTimeRange('09:30', '11:45', language), 'Kennismaking en gesprek '.repeat(20)],
      ],
      [14, 86],
    ),
    3000,
    em,
  )
  // Figures and letters are about half an em wide, signs and spaces a quarter.
  expect(time).toBeGreaterThan(proseTimeRange('09:30', '11:45', language).length * 0.42 * em)
  expect(time + item).toBe(3000)
})

test('words bound by no-break spaces need the width of them together, others that of the longest', () => {
  const rows = (text: string) =>
    aTable(
      [
        ['', ''],
        [text, 'word '.repeat(40)],
      ],
      [1, 9],
    )
  const [bound = 0] = widthsOf(rows('17\u00a0september\u00a02026'), 9000, 200)
  const [narrow = 0] = widthsOf(rows('17\u202fseptember\u202f2026'), 9000, 200)
  const [free = 0] = widthsOf(rows('17 september 2026'), 9000, 200)
  expect(bound).toBeGreaterThan(1.5 * free)
  expect(narrow).toBe(bound)
})

test('a cell of more words than a call takes arguments is as wide as the longest of them', () => {
  const [many = 0, few = 0] = widthsOf(
    aTable([[`${'a '.repeat(140_000)}Intentieverklaring`, 'a Intentieverklaring']], [1, 1]),
    9000,
    200,
  )
  expect(many).toBe(few)
})
