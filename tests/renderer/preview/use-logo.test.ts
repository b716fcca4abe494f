import { expect, test } from 'vitest'
import { paperOf } from '../../../src/renderer/preview/paper'
import { loweredBy } from '../../../src/renderer/preview/use-logo'
import { lookIn, neutralStyle } from '../../support/house-styles'

const { page } = neutralStyle
const paper = paperOf(lookIn({ ...neutralStyle, page: { ...page, header: 10, margin: { ...page.margin, top: 30 } } }))
/** 20 mm between the header's edge and the text are 75.59 pixels. */
const logo = (height: number) => ({ url: 'data:,', alt: 'Lion', width: 100, height })

test('text begins where it always does as long as the logo fits the margin', () => {
  expect(loweredBy(null, true, paper)).toBe(0)
  expect(loweredBy(logo(75), false, paper)).toBe(0)
})

test('text begins lower by what marking and logo take more than the margin', () => {
  expect(loweredBy(logo(100), false, paper)).toBeCloseTo(24.4, 0)
  // A line of 10 points of Calibri and the 2 points under it.
  expect(loweredBy(logo(100), true, paper) - loweredBy(logo(100), false, paper)).toBeCloseTo(18.9, 0)
})
