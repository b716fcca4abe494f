import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostThatFit } from '../../../src/shared/compose/most-that-fit'
import { atOnce } from '../../../src/shared/compose/steps'

test('as many are found as fit, whatever was guessed, in few questions about few', () => {
  const most = 2_000
  fc.assert(
    fc.property(fc.nat(most), fc.nat(most), fc.nat(most), (count, room, guess) => {
      const asked: number[] = []
      const fits = (first: number) => {
        asked.push(first)
        return first <= room
      }
      expect(atOnce(mostThatFit(count, guess, fits))).toBe(Math.min(count, room))
      expect(new Set(asked).size).toBe(asked.length)
      expect(asked.length).toBeLessThan(2 * Math.log2(most) + 2)
      expect(Math.max(0, ...asked)).toBeLessThanOrEqual(Math.min(count, Math.max(guess, 2 * room + 1)))
    }),
  )
})

test('a guess that is right is asked about, and one more', () => {
  const asked: number[] = []
  const fits = (first: number) => {
    asked.push(first)
    return first <= 6
  }
  expect(atOnce(mostThatFit(500, 6, fits))).toBe(6)
  expect(asked).toEqual([6, 7])
})
