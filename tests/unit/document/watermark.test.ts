import { expect, test } from 'vitest'
import { watermarkSize } from '../../../src/shared/document/watermark'
import { neutralStyle } from '../../support/house-styles'

test('a short word across a draft keeps the shape of its letters, a long one fits the page whichever way it lies', () => {
  expect(watermarkSize('DRAFT', neutralStyle)).toEqual({ width: 310, height: 92 })
  const { page } = neutralStyle
  const narrow = { ...neutralStyle, page: { ...page, width: 105, height: 148 } }
  const { width, height } = watermarkSize('VERTRAULICHER ENTWURF', narrow)
  const points = (millimetres: number) => (millimetres * 72) / 25.4
  const room = points(Math.min(105 - page.margin.left - page.margin.right, 105 - page.margin.top - page.margin.bottom))
  expect((width + height) / Math.SQRT2).toBeLessThan(room)
  expect(width / height).toBeCloseTo((21 * 62) / 92, 0)
})
