import { localDay } from '../model/calendar'
import type { IsoDateTime } from '../model/id'
import type { Language } from '../model/language'
import { proseDate, proseTime } from './dates'

/** What this machine's clock showed at an instant: "14:02", "14.02 uur", "14.02 Uhr", "14 h 02". */
export function proseClock(instant: IsoDateTime, language: Language): string {
  const date = new Date(instant)
  const clock = [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
  return proseTime(clock, language)
}

/** An instant by this machine's clock: "4 March 2026, 14:02", "4 maart 2026, 14.02 uur", "4. März 2026, 14.02 Uhr". */
export function proseMoment(instant: IsoDateTime, language: Language): string {
  return `${proseDate(localDay(new Date(instant)), language)}, ${proseClock(instant, language)}`
}
