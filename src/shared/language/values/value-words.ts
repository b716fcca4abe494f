import type { Language } from '../../model/language'

/** One value's name in every language, written as it stands in a list or a table cell. */
export type ValueWords = { readonly [L in Language]: string }

/** Names for every value of a union; a value without one does not compile. */
export type ValueTable<V extends string> = { readonly [K in V]: ValueWords }
