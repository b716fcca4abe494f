import { expect, test } from 'vitest'
import { leastSheet, leavesRoomForText, mostMargin } from '../../../src/shared/model/house-style-limits'
import { neutralStyle } from '../../support/house-styles'

const page = {
  ...neutralStyle.page,
  width: 210,
  height: 297,
  margin: { top: 30, right: 20, bottom: 25, left: 40 },
}

test('a margin leaves room for text beside the margin opposite', () => {
  expect((['left', 'right', 'top', 'bottom'] as const).map((side) => mostMargin(page, side))).toEqual([
    130, 110, 192, 187,
  ])
})

test('a sheet that is already too small takes no margin at all', () => {
  expect(mostMargin({ ...page, width: 70 }, 'left')).toBe(0)
})

test('a sheet is never smaller than its margins and some text need', () => {
  expect(leastSheet(page)).toEqual({ width: 120, height: 135 })
  const margin = { top: 5, right: 5, bottom: 4, left: 5 }
  expect(leastSheet({ ...page, margin, header: 3, footer: 3 })).toEqual({ width: 90, height: 90 })
})

test('a page has room for text where margins, header and footer leave some', () => {
  expect(leavesRoomForText(page)).toBe(true)
  expect(leavesRoomForText({ ...page, header: 60, footer: 60 })).toBe(true)
  expect(leavesRoomForText({ ...page, header: 300 })).toBe(false)
  expect(leavesRoomForText({ ...page, header: 140, footer: 140 })).toBe(false)
  expect(leavesRoomForText({ ...page, margin: { ...page.margin, left: 165 } })).toBe(false)
})

test('a header below its margin takes room as the margin does', () => {
  const pushed = { ...page, header: 100, margin: { ...page.margin, top: 5 } }
  expect(mostMargin(pushed, 'bottom')).toBe(117)
  expect(leastSheet(pushed).height).toBe(205)
  expect(leastSheet({ ...page, footer: 60 }).height).toBe(170)
})
