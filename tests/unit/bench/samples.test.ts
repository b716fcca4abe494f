import { expect, test } from 'vitest'
import { sumUp } from '../../../bench/measure/samples'

test('the median and the 95th of a hundred are the 50th and the 95th smallest', () => {
  const upwards = Array.from({ length: 100 }, (_, at) => at + 1)
  const shuffled = [...upwards].sort((a, b) => ((a * 37) % 101) - ((b * 37) % 101))
  expect(sumUp(shuffled)).toEqual({ count: 100, median: 50, p95: 95, highest: 100 })
})

test('one measurement is median, 95th and highest at once', () => {
  expect(sumUp([4.2])).toEqual({ count: 1, median: 4.2, p95: 4.2, highest: 4.2 })
})

test('nothing measured is an error, not a zero', () => {
  expect(() => sumUp([])).toThrow('Nothing was measured')
})
