import type { IsoDateTime } from '../model/id'
import type { Language } from '../model/language'
import { localeOf } from './locale'

/** What this computer's clock showed at that moment, in few signs: "14:02". */
export function clockOf(at: IsoDateTime, language: Language): string {
  return new Date(at).toLocaleTimeString(localeOf[language], { hour: '2-digit', minute: '2-digit' })
}
