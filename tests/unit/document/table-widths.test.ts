import { expect, test } from 'vitest'
import { columnNeeds, columnWidths, leastWidth } from '../../../src/shared/document/column-widths'
import { tableWidths } from '../../../src/shared/document/table-widths'
import type { Block } from '../../../src/shared/document/tree'
import { aParagraph } from '../../support/document-trees'

type TableBlock = Extract<Block, { kind: 'table' }>

const em = 190
const none = { letters: 0, word: 0 }
const width = 7200

function aTable(
  rows: readonly (readonly string[])[],
  shares: readonly (number | null)[] = [1, 1, 1],
  header: readonly string[] = ['Time', 'Item', 'Lead'],
): TableBlock {
  const cells = (row: readonly string[]) => row.map((text) => ({ blocks: text === '' ? [] : [aParagraph(text)] }))
  const columns = shares.map((share) => ({ align: 'start' as const, share }))
  return { kind: 'table', columns, header: cells(header), rows: rows.map(cells), caption: null }
}

const alone = (table: TableBlock, on = width) => columnWidths(table, on, em, columnNeeds(table))

const short = aTable([['9', 'Arrival', 'A']])
const long = aTable([['9', 'Arrival', 'Ministerialverwaltungsvorschrift']])
const longTime = aTable([['Donnerstagnachmittagssitzung', 'Arrival', 'A']])

test('tables of one kind have the same columns, each as wide as the fullest of them asks', () => {
  const widthsOf = tableWidths([short, aParagraph('between'), long, longTime])
  const [first, ...others] = [short, long, longTime].map((table) => widthsOf(table, width, em))
  expect(others).toEqual([first, first])
  expect(first).not.toEqual(alone(short))
  expect(first).not.toEqual(alone(long))
  const least = columnNeeds(long)[2]?.word ?? 0
  expect(first?.[2]).toBeGreaterThanOrEqual(Math.floor(least * em))
})

test('tables with other headers, other shares or no header at all keep their own columns', () => {
  const others = [
    aTable([['9', 'Arrival', 'A']], [1, 1, 1], ['Uhrzeit', 'Programmpunkt', 'Leitung']),
    aTable([['9', 'Arrival', 'A']], [1, 2, 1]),
    aTable([['9', 'Arrival', 'A']], [null, null, null]),
    aTable([['9', 'Arrival', 'A']], [1, 1, 1], ['', '', '']),
    aTable([['9', 'Arrival', 'Ministerialverwaltungsvorschrift']], [1, 1, 1], ['', '', '']),
  ]
  const widthsOf = tableWidths([long, ...others])
  for (const table of [long, ...others]) expect(widthsOf(table, width, em)).toEqual(alone(table))
})

test('a table too wide for the paper by itself does not decide over its kin, nor they over it', () => {
  const wide = aTable([Array.from({ length: 3 }, () => 'Rindfleischetikettierungsüberwachung')])
  const narrow = width
  const widthsOf = tableWidths([short, long, wide])
  expect(widthsOf(short, narrow, em)).toEqual(tableWidths([short, long])(short, narrow, em))
  expect(widthsOf(wide, narrow, em)).toEqual(alone(wide, narrow))
  expect(widthsOf(wide, narrow, em)).not.toEqual(widthsOf(long, narrow, em))
  expect(widthsOf(short, 14_000, em)).toEqual(widthsOf(wide, 14_000, em))
})

test('tables of one kind line up also where they ask for a little more than the paper has, and words still fit', () => {
  const together = [long, longTime].map(columnNeeds)
  const least = [0, 1, 2].map((column) => Math.max(...together.map((needs) => leastWidth(needs[column] ?? none, em))))
  const tight = Math.round(least.reduce((sum, next) => sum + next, 0) / 1.03)
  const widthsOf = tableWidths([short, long, longTime])
  const [first = [], ...others] = [short, long, longTime].map((table) => widthsOf(table, tight, em))
  expect(others).toEqual([first, first])
  for (const [column, width] of first.entries()) expect(width).toBeGreaterThan(0.93 * (least[column] ?? 0))
})

test('where the paper cannot hold what the tables of a kind need together, each has its own columns', () => {
  const narrow = 5000
  const widthsOf = tableWidths([long, longTime])
  for (const table of [long, longTime]) expect(widthsOf(table, narrow, em)).toEqual(alone(table, narrow))
})

test('a table inside another block has its own columns', () => {
  const inner = aTable([['9', 'Arrival', 'A']])
  const widthsOf = tableWidths([{ kind: 'quote', blocks: [inner] }, long])
  expect(widthsOf(inner, width, em)).toEqual(alone(inner))
})
