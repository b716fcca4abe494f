import { expect, test } from 'vitest'
import { itemsStaying, itemsStayTogether, rowsStaying } from '../../../src/shared/document/rows-together'
import type { Block } from '../../../src/shared/document/tree'
import { aParagraph } from '../../support/document-trees'

type Table = Extract<Block, { kind: 'table' }>
type Facts = Extract<Block, { kind: 'facts' }>

const table = (rows: number, text = ''): Table => ({
  kind: 'table',
  columns: [{ align: 'start', share: null }],
  header: [],
  rows: Array.from({ length: rows }, () => [{ blocks: [aParagraph(text)] }]),
  caption: null,
})
const facts = (rows: number, picture: Facts['picture'] = null): Facts => ({
  kind: 'facts',
  caption: null,
  picture,
  rows: Array.from({ length: rows }, () => ({ label: 'Time', value: [] })),
})
const together = (block: Table | Facts) => block.rows.map((_, index) => rowsStaying(block)(index))

test('a short table stays on one page', () => {
  expect(together(table(1))).toEqual([false])
  expect(together(table(6))).toEqual([true, true, true, true, true, false])
})

test('of a long table neither the first nor the last row stands alone', () => {
  expect(together(table(7))).toEqual([true, false, false, false, false, true, false])
})

test('a table of high rows is divided between any of them', () => {
  const sentence = 'a sentence that says something about water, '
  expect(together(table(3, sentence.repeat(2)))).toEqual([true, true, false])
  expect(together(table(4, sentence.repeat(2)))).toEqual([false, false, false, false])
  expect(together(table(7, sentence.repeat(4)))).not.toContain(true)
})

test('a dozen lines of facts stay together, more of them beside a photo alone', () => {
  expect(together(facts(12)).filter((stays) => stays)).toHaveLength(11)
  expect(together(facts(13)).filter((stays) => stays)).toHaveLength(0)
  expect(together(facts(13, { source: 'a.png', alt: 'a' })).filter((stays) => stays)).toHaveLength(12)
})

const aList = (items: readonly (readonly Block[])[]) =>
  ({
    kind: 'list',
    ordered: false,
    start: 1,
    loose: false,
    items: items.map((blocks) => ({ checked: null, blocks })),
  }) as const

test('up to three items of a line each stay together, longer lists and longer items do not', () => {
  const list = (items: readonly (readonly Block[])[]) => itemsStayTogether(aList(items))
  const words = [aParagraph('Maize')]
  expect(list([words, words, []])).toBe(true)
  expect(list([words, words, words, words])).toBe(false)
  expect(list([words, [aParagraph('Maize'), aParagraph('Wine')]])).toBe(false)
  expect(list([[aParagraph('Maize and wine, '.repeat(6))], words])).toBe(false)
  expect(list([[table(2)]])).toBe(false)
})

test('of a few longer items the first stays with the second', () => {
  const long = [aParagraph('Maize and wine, '.repeat(6))]
  const words = [aParagraph('Maize')]
  expect(
    [[long, long, long], [long], [words, words, words], [long, long, long, long]].map(aList).map(itemsStaying),
  ).toEqual([1, 0, 2, 0])
})
