import { addDays } from '../../shared/model/calendar'
import type { IsoDate } from '../../shared/model/id'

/** The days of six weeks, from Monday, that show the month of `day`. */
export function monthDays(day: IsoDate): readonly IsoDate[] {
  const first = `${day.slice(0, 7)}-01`
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7
  return Array.from({ length: 42 }, (_each, index) => addDays(first, index - weekday))
}
