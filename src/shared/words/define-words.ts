import type { Language } from '../model/language'

/** A table of the window's words: names to text, nested by subject. `{{name}}` marks a value, `_one`/`_other` a plural. */
export type WordTable = { readonly [key: string]: string | WordTable }

/** The same keys, any words. */
export type SameShape<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameShape<T[K]> }

/** One area's words in all four languages; a key missing in one of them does not compile. */
export function defineWords<En extends WordTable>(words: {
  readonly en: En
  readonly nl: SameShape<NoInfer<En>>
  readonly de: SameShape<NoInfer<En>>
  readonly fr: SameShape<NoInfer<En>>
}): { readonly en: En } & { readonly [L in Exclude<Language, 'en'>]: SameShape<En> } {
  return words
}
