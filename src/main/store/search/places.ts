import type { Language } from '../../../shared/model/language'

/** Where in a record a word stands, as bits: in a title, at the beginning of one, and in which languages. */
export const inTitle = 0b1
export const opensTitle = 0b10
export const inLanguage: Readonly<Record<Language, number>> = { nl: 1 << 2, en: 1 << 3, de: 1 << 4, fr: 1 << 5 }
/** In a name, a code or something else that has no language. */
export const inNoLanguage = 1 << 6

export const anywhere = 0b1111111
/** How many bits that takes. */
export const placeBits = 7

/** The bits that decide how well a word fits there. */
export const kindOfPlace = inTitle | opensTitle
