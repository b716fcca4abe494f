import type { IsoDate } from '../../../../shared/model/id'

/** The day on this machine's calendar. */
export function today(): IsoDate {
  const now = new Date()
  const month = String(now.getMonth() + 1).padStart(2, '0')
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`
}
