import { expect, test } from 'vitest'
import { distanceToBeginning } from '../../../src/main/store/search/distance-to-beginning'

function distance(typed: string, word: string, most = 2): number {
  return Math.min(most + 1, distanceToBeginning(typed, `x${word}y`, 1, word.length + 1, most))
}

test.each([
  ['water', 'waterbeleid', 0],
  ['water', 'water', 0],
  ['wter', 'waterbeleid', 1],
  ['waater', 'waterbeleid', 1],
  ['wader', 'waterbeleid', 1],
  ['wtaer', 'waterbeleid', 1],
  ['wtare', 'waterbeleid', 2],
  ['samenwrek', 'samenwerking', 1],
  ['smenwrek', 'samenwerking', 2],
  ['water', 'wat', 2],
  ['water', 'wa', 3],
  ['beleid', 'waterbeleid', 3],
])('“%s” is a beginning of “%s” with %i slips', (typed, word, slips) => {
  expect(distance(typed, word)).toBe(slips)
})

test('more slips than asked about are not counted', () => {
  expect([distance('wtare', 'waterbeleid', 1), distance('wtaer', 'waterbeleid', 1)]).toEqual([2, 1])
})
