import type { IsoDate } from '../../shared/model/id'

/** The calendar day where the user is: late in the evening UTC is already another day, or still the same. */
export function localDay(now: Date): IsoDate {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
