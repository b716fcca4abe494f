/**
 * What the two texts have in common up to a place where they differ, and what either says in that place, in words.
 * Behind the last difference there is one more place, where neither says anything.
 */
export type Place = {
  readonly same: readonly string[]
  readonly removed: readonly string[]
  readonly added: readonly string[]
}
