import { readDay, weekdayOf } from '../model/calendar'
import type { ClockTime, IsoDate } from '../model/id'
import type { Language } from '../model/language'

/** Month names as they stand inside a sentence, January first. */
export const monthNames: { readonly [L in Language]: readonly string[] } = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
}

/** Month names as they stand in a narrow column, January first. */
export const shortMonthNames: { readonly [L in Language]: readonly string[] } = {
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  de: ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'],
  fr: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
}

/** Weekday names as they stand inside a sentence, Monday first. */
export const weekdayNames: { readonly [L in Language]: readonly string[] } = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  de: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
}

/** The day's number as the language writes it before a month: "4", "4.", "1er". */
function ordinalDay(day: number, language: Language): string {
  if (language === 'de') return `${day}.`
  return language === 'fr' && day === 1 ? '1er' : String(day)
}

/** "4 March 2026", "4 maart 2026", "4. März 2026", "1er mars 2026"; what is no date is returned as it is. */
export function proseDate(day: IsoDate, language: Language): string {
  const parts = readDay(day)
  if (parts === null) return day
  return `${ordinalDay(parts.day, language)} ${monthNames[language][parts.month - 1]} ${parts.year}`
}

/** "Thursday", "donderdag"; "" for what is no date. */
export function proseWeekday(day: IsoDate, language: Language): string {
  const weekday = weekdayOf(day)
  return weekday === null ? '' : (weekdayNames[language][weekday - 1] ?? '')
}

/** With its weekday: "Thursday 4 March 2027", "Donnerstag, 4. März 2027". */
export function proseDay(day: IsoDate, language: Language): string {
  const weekday = proseWeekday(day, language)
  return weekday === '' ? day : `${weekday}${language === 'de' ? ',' : ''} ${proseDate(day, language)}`
}

/** "3–5 March 2027", "28 February – 3 March 2027", "du 3 au 5 mars 2027"; a single date when both are the same day. */
export function proseDateRange(from: IsoDate, until: IsoDate, language: Language): string {
  const [first, last] = [readDay(from), readDay(until)]
  if (from === until) return proseDate(from, language)
  const end = proseDate(until, language)
  const whole = (start: string) => (language === 'fr' ? `du ${start} au ${end}` : `${start} – ${end}`)
  if (first === null || last === null || first.year !== last.year) return whole(proseDate(from, language))
  const start = ordinalDay(first.day, language)
  if (first.month !== last.month) return whole(`${start} ${monthNames[language][first.month - 1]}`)
  return language === 'fr' ? whole(start) : `${start}–${end}`
}

const timePattern = /^(\d{2}):(\d{2})$/

/** The time without its unit, and the unit that follows it. */
function timeParts(time: ClockTime, language: Language): { readonly clock: string; readonly unit: string } | null {
  const parts = timePattern.exec(time)
  if (parts === null) return null
  const [hours, minutes] = [String(Number(parts[1])), parts[2]]
  switch (language) {
    case 'en':
      return { clock: time, unit: '' }
    case 'fr':
      return { clock: minutes === '00' ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${minutes}`, unit: '' }
    case 'nl':
      return { clock: minutes === '00' ? hours : `${hours}.${minutes}`, unit: '\u00a0uur' }
    case 'de':
      return { clock: minutes === '00' ? hours : `${hours}.${minutes}`, unit: '\u00a0Uhr' }
  }
}

/** "09:30", "9.30 uur", "9.30 Uhr", "9 h 30"; what is no time is returned as it is. */
export function proseTime(time: ClockTime, language: Language): string {
  const parts = timeParts(time, language)
  return parts === null ? time : parts.clock + parts.unit
}

/** "09:30–10:30", "9.30–10.30 uur"; either end may be missing, and "" says that both are. */
export function proseTimeRange(from: ClockTime | null, until: ClockTime | null, language: Language): string {
  if (from === null || until === null || from === until) {
    const only = from ?? until
    return only === null ? '' : proseTime(only, language)
  }
  const [start, end] = [timeParts(from, language), timeParts(until, language)]
  if (start === null || end === null) return `${proseTime(from, language)}–${proseTime(until, language)}`
  return `${start.clock}–${end.clock}${end.unit}`
}

/** "4 Mar 2026", for a table; what is no day stays as it is. */
export function shortDate(date: IsoDate, language: Language): string {
  const parts = readDay(date)
  if (parts === null) return date
  return `${ordinalDay(parts.day, language)} ${shortMonthNames[language][parts.month - 1]} ${parts.year}`
}
