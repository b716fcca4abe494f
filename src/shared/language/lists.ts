import type { Language } from '../model/language'

/** The word before the last of several names. */
export const andWord: { readonly [L in Language]: string } = { nl: 'en', en: 'and', de: 'und', fr: 'et' }

/** "Malawi", "Malawi and Mozambique", "Malawi, Mozambique and South Africa". */
export function proseList(names: readonly string[], language: Language): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} ${andWord[language]} ${names.at(-1)}`
}

/** A name that starts a line: "gesprek" becomes "Gesprek". */
export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('en') + words.slice(1)
}
