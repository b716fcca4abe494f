import type { Language } from '../model/language'
import { localeOf } from './locale'
import { rareCurrencyNames, rareLanguageNames } from './rare-names'

type NameKind = 'language' | 'currency'

const known = new Map<string, Intl.DisplayNames>()

/** The name in CLDR, or the code itself where it has none or the code is malformed. */
function displayName(kind: NameKind, code: string, language: Language): string {
  const key = `${kind} ${language}`
  const names = known.get(key) ?? new Intl.DisplayNames(localeOf[language], { type: kind })
  known.set(key, names)
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}

/** The name of a language by its ISO 639 code, as it stands inside a sentence: "Zulu", "zoulou". */
export function languageName(code: string, language: Language): string {
  const name = displayName('language', code, language)
  return name === code ? (rareLanguageNames[code]?.[language] ?? code) : name
}

/** The name of a currency by its ISO 4217 code: "South African Rand". */
export function currencyName(code: string, language: Language): string {
  const name = displayName('currency', code, language)
  return name === code ? (rareCurrencyNames[code]?.[language] ?? code) : name
}
