import { localDay } from '../model/calendar'
import type { IsoDateTime } from '../model/id'
import type { Language } from '../model/language'
import { proseDate, proseTime } from './dates'

/** An instant by this machine's clock: "4 March 2026, 14:02", "4 maart 2026, 14.02 uur", "4. März 2026, 14.02 Uhr". */
export function proseMoment(instant: IsoDateTime, language: Language): string {
  const date = new Date(instant)
  const clock = [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
  return `${proseDate(localDay(date), language)}, ${proseTime(clock, language)}`
}
