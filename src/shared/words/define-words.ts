import type { Language } from '../model/language'

/** A table of the window's words: names to text, nested by subject. `{{name}}` marks a value, `_one`/`_other` a plural. */
export type WordTable = { readonly [key: string]: string | WordTable }

type SameShape<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameShape<T[K]> }

/** One area's words in all four languages; a key missing in one of them does not compile. */
export function defineWords<const En extends WordTable>(words: {
  readonly en: En
  readonly nl: SameShape<En>
  readonly de: SameShape<En>
  readonly fr: SameShape<En>
}): { readonly [L in Language]: SameShape<En> } {
  return words
}
