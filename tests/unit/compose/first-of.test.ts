import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstOf } from '../../../src/shared/compose/first-of'

test('the first of any sequence are those that sorting finds, equals in the order in which they came', () => {
  const items = fc.array(fc.record({ rank: fc.integer({ min: 0, max: 9 }), name: fc.nat() }), { maxLength: 60 })
  fc.assert(
    fc.property(items, fc.integer({ min: 0, max: 20 }), (all, count) => {
      const byRank = (one: { rank: number }, other: { rank: number }) => one.rank - other.rank
      expect(firstOf(all, count, byRank)).toEqual([...all].sort(byRank).slice(0, count))
    }),
  )
})
