import type { Language } from '../model/language'
import { localeOf } from './locale'

/** "1,234.5", "1.234,5", "1 234,5": at most `digits` decimals (2 when not given), without trailing zeros. */
export function proseNumber(value: number, language: Language, digits = 2): string {
  return new Intl.NumberFormat(localeOf[language], { maximumFractionDigits: digits }).format(value)
}

/** "1,234.0": exactly `digits` decimals, so that figures stand under each other; a minus is a minus sign. */
export function proseFigure(value: number, language: Language, digits: number): string {
  const shape = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return new Intl.NumberFormat(localeOf[language], shape).format(value).replace('-', '\u2212')
}

const million: { readonly [L in Language]: (amount: string, currency: string, singular: boolean) => string } = {
  nl: (amount, currency) => `${amount} miljoen ${currency}`,
  en: (amount, currency) => `${currency} ${amount} million`,
  de: (amount, currency) => `${amount} Mio. ${currency}`,
  fr: (amount, currency, singular) => `${amount} ${singular ? 'million' : 'millions'} ${currency}`,
}

/**
 * An amount in millions, as trade figures are kept, with its ISO 4217 code in the place official texts give it:
 * "EUR 1,250 million", "1.250 miljoen EUR", "1.250 Mio. EUR", "1 250 millions EUR".
 */
export function proseMoney(millions: number, currency: string, language: Language): string {
  return million[language](proseNumber(millions, language, 1), currency, Math.abs(millions) < 2)
}

/** "30,528 km²". */
export function proseArea(squareKilometres: number, language: Language): string {
  return `${proseNumber(squareKilometres, language, 0)}\u00a0km²`
}
