import { expect, test } from 'vitest'
import { chartScale } from '../../../src/shared/document/chart-scale'

test.each([
  { values: [320, 1180, 940], marks: [0, 500, 1000, 1500] },
  { values: [12, 47], marks: [0, 10, 20, 30, 40, 50] },
  { values: [0.12, 0.3], marks: [0, 0.1, 0.2, 0.3] },
  { values: [-40, 60], marks: [-40, -20, 0, 20, 40, 60] },
  { values: [null, 5], marks: [0, 1, 2, 3, 4, 5] },
  { values: [0, 0], marks: [0, 0.2] },
  { values: [], marks: [0, 0.2] },
])('the axis for $values is marked at round numbers', ({ values, marks }) => {
  expect(chartScale(values).marks).toEqual(marks)
})

test('an axis holds more values than a call takes arguments', () => {
  const values = Array.from({ length: 140_000 }, (_, index) => index)
  expect(chartScale(values)).toMatchObject({ lowest: 0, highest: 150_000 })
})

test('every value lies on the axis', () => {
  for (const value of [1e-9, 0.7, 3, 99, 1234567, 8e12, -5]) {
    const { lowest, highest } = chartScale([value])
    expect([lowest <= value, value <= highest]).toEqual([true, true])
  }
})
