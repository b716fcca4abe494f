import type { ClockTime, IsoDate } from '../model/id'
import { languages } from '../model/language'

/** Month names of all four languages, folded, to 1–12. A typed beginning of three letters or more is enough. */
const monthNames: readonly (readonly [string, number])[] = languages
  .flatMap((language) => {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, index) => {
      const name = format.format(new Date(Date.UTC(2024, index, 15)))
      return [fold(name), index + 1] as const
    })
  })
  .concat([['mrt', 3]])

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '')
}

function monthFrom(word: string): number | null {
  const folded = fold(word)
  if (folded.length < 3) return null
  const months = new Set(monthNames.filter(([name]) => name.startsWith(folded)).map(([, month]) => month))
  const [month] = months
  return months.size === 1 && month !== undefined ? month : null
}

function isoDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal && year >= 1000 && year <= 9999 ? date.toISOString().slice(0, 10) : null
}

/**
 * A day as people type it: "2027-03-04", "4/3/2027", "4.3.2027", "4 March 2027" with the month in any of the four
 * languages. The day stands before the month, as everywhere in Europe. Null when it is no day of the calendar.
 */
export function parseDate(text: string): IsoDate | null {
  const trimmed = text.trim()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed)
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numeric = /^(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4})$/.exec(trimmed)
  if (numeric) return isoDate(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]))
  const written = /^(\d{1,2})(?:\.|er)?\s+(\p{L}+\.?)\s+(\d{4})$/u.exec(trimmed)
  const month = written?.[2] === undefined ? null : monthFrom(written[2])
  return written && month !== null ? isoDate(Number(written[3]), month, Number(written[1])) : null
}

/** A time as people type it: "9:30", "09.30", "9h30", "930", "9". Null when it is no time of the day. */
export function parseClock(text: string): ClockTime | null {
  const match = /^(\d{1,2})(?:\s*[:.hu]\s*(\d{2})?|(\d{2}))?$/i.exec(text.trim())
  if (!match) return null
  const hours = Number(match[1])
  const minutes = Number(match[2] ?? match[3] ?? 0)
  if (hours > 23 || minutes > 59) return null
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}
