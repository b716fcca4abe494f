import type { Likeness } from './vocabulary'

/** What a word costs in other texts, in a title, and at the beginning of one (which its last two places stand for). */
function costs(text: number, title: number, opening: number): Uint8Array {
  return Uint8Array.of(text, title, opening, opening)
}

/**
 * What a record pays for a word, by the kind of place it stands in; the cheaper, the better it fits. A title comes before
 * every other text, and the word itself before one that only begins with it, holds it or is like it.
 */
export const costsOf: { readonly [L in Likeness]: Uint8Array } = {
  same: costs(20, 3, 0),
  begins: costs(21, 4, 1),
  holds: costs(23, 8, 7),
  'one-slip': costs(30, 12, 10),
  'two-slips': costs(34, 16, 14),
}

export const greatestCost = 34
/** A record that pays less has all the words in its titles. */
export const leastTextCost = 20

/** For what only decides whether a record is shown, not where. */
export const noCosts = costs(0, 0, 0)
