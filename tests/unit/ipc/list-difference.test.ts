import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyDifference, listDifference } from '../../../src/shared/ipc/list-difference'

type Row = { readonly place: number; readonly words: string }
const compare = (one: Row, other: Row): number => one.place - other.place
const row = (place: number, words = 'as ever'): Row => ({ place, words })

/** Rows in order of place, no two of them at the same one. */
const lists = fc
  .uniqueArray(fc.record({ place: fc.nat(30), words: fc.constantFrom('old', 'new') }), {
    selector: ({ place }) => place,
  })
  .map((rows) => rows.sort(compare))

test('the difference between any two lists leads from one to the other', () => {
  fc.assert(
    fc.property(lists, lists, (before, now) => {
      expect(applyDifference(before, listDifference(before, now, compare))).toEqual(now)
    }),
  )
})

test('so it does between lists that are not in order', () => {
  const unordered = fc.array(fc.constantFrom(...[4, 1, 3, 2].map((place) => row(place))))
  fc.assert(
    fc.property(unordered, unordered, (before, now) => {
      expect(applyDifference(before, listDifference(before, now, compare))).toEqual(now)
    }),
  )
})

test('rows that both lists share are neither taken out nor put in, and stay the very same', () => {
  fc.assert(
    fc.property(lists, fc.infiniteStream(fc.nat(3)), (rows, choices) => {
      const now = rows.flatMap((each) => {
        const choice = choices.next().value
        return choice === 0 ? [] : choice === 1 ? [{ ...each }] : [each]
      })
      const difference = listDifference(rows, now, compare)
      const shared = rows.filter((each) => now.includes(each)).length
      expect(difference.put.length).toBe(now.length - shared)
      expect(difference.taken.length).toBe(rows.length - shared)
      const led = applyDifference(rows, difference)
      expect(led.every((each, at) => each === now[at])).toBe(true)
    }),
  )
})

test('a row that moved is taken out at its former place and put in at the new one', () => {
  const [first, second, third] = [row(1), row(2), row(3)]
  const moved = row(4, 'moved')
  expect(listDifference([first, second, third], [second, third, moved], compare)).toEqual({
    taken: [0],
    put: [{ at: 2, row: moved }],
  })
})

test('a list that did not change is given back as it is', () => {
  const rows = [row(1), row(2)]
  expect(applyDifference(rows, listDifference(rows, [...rows], compare))).toBe(rows)
})
