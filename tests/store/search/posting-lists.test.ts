import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anywhere } from '../../../src/main/store/search/places'
import { PostingLists } from '../../../src/main/store/search/posting-lists'

const free = Uint8Array.of(0, 0, 0, 0)

/** The documents of a list, by lowering the cost of all of them to nothing. */
function documentsOf(lists: PostingLists, list: number, room: number, wanted = anywhere): readonly number[] {
  const best = new Uint8Array(room).fill(255)
  lists.lower(list, wanted, free, best)
  return [...best.entries()].flatMap(([document, cost]) => (cost === 0 ? [document] : []))
}

test('every list holds what was added to it, however lists grow beside each other', () => {
  const additions = fc.array(fc.record({ list: fc.nat(5), times: fc.integer({ min: 1, max: 700 }) }), { maxLength: 20 })
  fc.assert(
    fc.property(additions, (added) => {
      const lists = new PostingLists()
      const expected = new Map<number, number[]>()
      let document = 0
      for (const { list, times } of added) {
        for (let time = 0; time < times; time += 1, document += 1) {
          lists.add(list * 1000, document, 1)
          expected.set(list, [...(expected.get(list) ?? []), document])
        }
      }
      for (let list = 0; list <= 6; list += 1) {
        expect(documentsOf(lists, list * 1000, document)).toEqual(expected.get(list) ?? [])
        expect(lists.count(list * 1000)).toBe(expected.get(list)?.length ?? 0)
      }
    }),
    { numRuns: 20 },
  )
})

test('a document added again at the end of its list is in it once, with all its places', () => {
  const lists = new PostingLists()
  for (const [document, places] of [
    [0, 0b0000100],
    [5, 0b0000100],
    [5, 0b0001001],
    [6, 0b0001000],
    [6, 0b0000100],
  ] as const) {
    lists.add(3, document, places)
  }
  expect([lists.count(3), documentsOf(lists, 3, 7, 0b0000100)]).toEqual([3, [0, 5, 6]])
  expect([documentsOf(lists, 3, 7, 0b0001000), documentsOf(lists, 3, 7, 1)]).toEqual([[5, 6], [5]])
})

test('a list longer than the arrays it is kept in is whole', () => {
  const lists = new PostingLists()
  for (let document = 0; document < 200_000; document += 1) {
    lists.add(document % 3 === 0 ? 1 : 2, document, 1)
  }
  expect(documentsOf(lists, 1, 200_000)).toEqual(Array.from({ length: 66_667 }, (_, index) => index * 3))
  expect(lists.count(2)).toBe(133_333)
})

test('a place costs what its kind costs, never more than was paid before, and only where it is wanted', () => {
  const lists = new PostingLists()
  for (const [document, places] of [0b0000100, 0b0000101, 0b0000110, 0b0001111, 0b0001000].entries()) {
    lists.add(7, document, places)
  }
  const best = Uint8Array.of(255, 255, 1, 255, 255)
  lists.lower(7, 0b0000100, Uint8Array.of(20, 3, 2, 0), best)
  expect([...best]).toEqual([20, 3, 1, 0, 255])
})

test('a list is asked whether it has a certain document until it has said yes', () => {
  const lists = new PostingLists()
  for (let document = 0; document < 1000; document += 1) lists.add(0, document, 1)
  const asked: number[] = []
  expect(lists.some(0, (document) => asked.push(document) === 600)).toBe(true)
  expect(asked.at(-1)).toBe(599)
  expect([lists.some(0, (document) => document > 999), lists.some(4, () => true)]).toEqual([false, false])
})
