import { expect, test } from 'vitest'
import { houseStyleSchema } from '../../../src/main/store/schema/house-style'
import type { HouseStyle } from '../../../src/shared/model/house-style'
import { flandersStyle, neutralStyle } from '../../support/house-styles'

const { page } = neutralStyle

function problemsOf(changed: Partial<HouseStyle['page']>): readonly string[] {
  const parsed = houseStyleSchema.safeParse({ ...neutralStyle, page: { ...page, ...changed } })
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

test('ordinary pages are taken, also where a header stands lower than the margin', () => {
  expect(houseStyleSchema.safeParse(flandersStyle).success).toBe(true)
  expect(problemsOf({})).toEqual([])
  expect(problemsOf({ width: 105, height: 148, margin: { top: 12, right: 10, bottom: 12, left: 10 } })).toEqual([])
  expect(problemsOf({ header: page.margin.top + 10 })).toEqual([])
})

test.each<[string, Partial<HouseStyle['page']>]>([
  ['a header below the foot of the page', { header: 300 }],
  ['a header and a footer that meet', { header: 140, footer: 140 }],
  ['margins as wide as the page', { margin: { top: 25, right: 105, bottom: 25, left: 105 } }],
  ['margins as high as the page', { margin: { top: 150, right: 25, bottom: 150, left: 25 } }],
])('a page with %s is refused for want of room', (_, changed) => {
  expect(problemsOf(changed)).toEqual(['page: leaves no room for text between margins, header and footer'])
})

test.each([0, 49, 1201, 1e9])('a sheet %d millimetres wide or high is refused', (side) => {
  for (const edge of ['width', 'height'] as const) {
    expect(problemsOf({ [edge]: side }).some((problem) => problem.startsWith(`page.${edge}:`))).toBe(true)
  }
})
