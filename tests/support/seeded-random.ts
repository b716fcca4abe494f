/** Numbers from 0 up to 1 that follow from the seed alone: the same seed, the same numbers. */
export type Random = () => number

export function seededRandom(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }
}

/** A whole number from 0 up to, not with, `end`. */
export function wholeNumber(random: Random, end: number): number {
  return Math.floor(random() * end)
}

/** One of these, which must not be none. */
export function oneOf<T>(random: Random, items: readonly T[]): T {
  return items[wholeNumber(random, items.length)] as T
}
