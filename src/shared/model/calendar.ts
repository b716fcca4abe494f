import type { IsoDate } from './id'

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** Year, month (1 to 12) and day of an ISO date; null when there is no such day in the calendar. */
export function readDay(day: string): { readonly year: number; readonly month: number; readonly day: number } | null {
  const parts = dayPattern.exec(day)
  if (parts === null) return null
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month) ? { year, month, day: date } : null
}

/** The same day `months` later (earlier when negative); a day the month does not have becomes its last one. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const parts = readDay(day)
  if (parts === null) return day
  const count = parts.year * 12 + parts.month - 1 + Math.trunc(months)
  const year = Math.floor(count / 12)
  const month = (count % 12) + 1
  if (year < 0 || year > 9999) return day
  return isoDay(year, month, Math.min(parts.day, daysIn(year, month)))
}

/** The day so many days later, earlier when negative. */
export function addDays(day: IsoDate, days: number): IsoDate {
  const instant = new Date(`${day}T00:00:00Z`)
  instant.setUTCDate(instant.getUTCDate() + days)
  return instant.toISOString().slice(0, 10)
}

/** The calendar day of this instant where the user is: late in the evening UTC is already another day, or still the same. */
export function localDay(instant: Date): IsoDate {
  return isoDay(instant.getFullYear(), instant.getMonth() + 1, instant.getDate())
}

/** 1 is Monday, 7 is Sunday; null when there is no such day. */
export function weekdayOf(day: IsoDate): number | null {
  const parts = readDay(day)
  if (parts === null) return null
  const instant = new Date(0)
  instant.setUTCFullYear(parts.year, parts.month - 1, parts.day)
  return instant.getUTCDay() || 7
}

function isoDay(year: number, month: number, day: number): IsoDate {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
