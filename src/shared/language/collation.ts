import type { Language } from '../model/language'
import { localeOf } from './locale'

const collators = new Map<Language, Intl.Collator>()

/** Orders names as a reader of the language expects them: accents and capitals aside, numbers by their size. */
export function compareNames(language: Language): (one: string, other: string) => number {
  let collator = collators.get(language)
  if (collator === undefined) {
    collator = new Intl.Collator(localeOf[language], { numeric: true, sensitivity: 'variant' })
    collators.set(language, collator)
  }
  return collator.compare
}
