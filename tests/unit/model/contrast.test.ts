import { expect, test } from 'vitest'
import { contrastOf, leastTextContrast } from '../../../src/shared/model/contrast'

test.each([
  ['#000000', '#FFFFFF', 21],
  ['#FFFFFF', '#000000', 21],
  ['#777777', '#FFFFFF', 4.48],
  ['#767676', '#FFFFFF', 4.54],
  ['#FFE615', '#FFFFFF', 1.27],
  ['#1F3A5F', '#1f3a5f', 1],
])('the contrast of %s and %s is %d to 1', (one, other, contrast) => {
  expect(contrastOf(one, other)).toBeCloseTo(contrast, 2)
})

test('Flemish yellow on white is too pale for text, as is the lightest grey that just fails', () => {
  expect(contrastOf('#FFE615', '#FFFFFF')).toBeLessThan(leastTextContrast)
  expect(contrastOf('#777777', '#FFFFFF')).toBeLessThan(leastTextContrast)
})
