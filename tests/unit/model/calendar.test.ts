import { expect, test } from 'vitest'
import { addMonths, readDay, weekdayOf } from '../../../src/shared/model/calendar'

test('months are added by the calendar, and the last day of a month stays inside it', () => {
  expect(addMonths('2027-03-04', 12)).toBe('2028-03-04')
  expect(addMonths('2027-01-31', 1)).toBe('2027-02-28')
  expect(addMonths('2028-01-31', 1)).toBe('2028-02-29')
  expect(addMonths('2027-03-31', -1)).toBe('2027-02-28')
  expect(addMonths('2027-01-15', -1)).toBe('2026-12-15')
})

test('a day that is not in the calendar is not read', () => {
  expect(readDay('2027-02-29')).toBeNull()
  expect(readDay('2027-13-01')).toBeNull()
  expect(readDay('soon')).toBeNull()
  expect(readDay('2028-02-29')).toEqual({ year: 2028, month: 2, day: 29 })
  expect(addMonths('soon', 3)).toBe('soon')
})

test('weekdays run from Monday to Sunday', () => {
  expect(weekdayOf('2027-03-01')).toBe(1)
  expect(weekdayOf('2027-03-04')).toBe(4)
  expect(weekdayOf('2027-03-07')).toBe(7)
  expect(weekdayOf('2027-02-30')).toBeNull()
})
