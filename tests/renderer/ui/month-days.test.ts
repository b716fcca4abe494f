import { expect, test } from 'vitest'
import { monthDays } from '../../../src/renderer/ui/month-days'
import { addDays, addMonths, localDay } from '../../../src/shared/model/calendar'

test('a month shows six weeks from Monday', () => {
  const days = monthDays('2027-03-04')
  expect(days).toHaveLength(42)
  expect(days[0]).toBe('2027-03-01')
  expect(monthDays('2027-05-20')[0]).toBe('2027-04-26')
})

test('a month on from the 31st is the last day of a shorter month', () => {
  expect(addMonths('2027-01-31', 1)).toBe('2027-02-28')
  expect(addMonths('2027-01-31', -2)).toBe('2026-11-30')
  expect(addMonths('2027-12-15', 1)).toBe('2028-01-15')
})

test('days go over the end of a year', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
})

test('today is the day at the user’s own place, not in UTC', () => {
  expect(localDay(new Date(2027, 0, 5, 0, 30))).toBe('2027-01-05')
  expect(localDay(new Date(2027, 0, 5, 23, 30))).toBe('2027-01-05')
})
