import { expect, test } from 'vitest'
import { inventQueries, keystrokes } from '../../../bench/records/invent-queries'

const queries = inventQueries(7, 1_000, 100)

test('a hundred queries are of every form, a third of them filtered, and the same in every run', () => {
  expect(inventQueries(7, 1_000, 100)).toEqual(queries)
  expect(new Set(queries.map(({ form }) => form))).toEqual(
    new Set(['one word', 'two words', 'typing slip', 'part of a compound', 'name', 'title']),
  )
  const filtered = queries.filter(
    ({ kinds, partner, goal, writtenIn }) =>
      kinds.length > 0 || partner !== null || goal !== null || writtenIn !== null,
  )
  expect(filtered.length).toBeGreaterThan(20)
  expect(filtered.length).toBeLessThan(40)
})

test('larger libraries are asked the same', () => {
  expect(inventQueries(7, 100_000, 100)).toEqual(queries)
})

test('a query is typed letter by letter, an accented letter at once', () => {
  expect(keystrokes('zoë')).toEqual(['z', 'zo', 'zoë'])
})
