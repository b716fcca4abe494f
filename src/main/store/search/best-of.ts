/** The best of what is added, at most so many, in order; `compare` says which of two comes first and knows no equals. */
export class BestOf {
  readonly #most: number
  readonly #compare: (one: number, other: number) => number
  readonly #kept: number[] = []

  constructor(most: number, compare: (one: number, other: number) => number) {
    this.#most = most
    this.#compare = compare
  }

  add(candidate: number): void {
    const kept = this.#kept
    if (this.#most === 0) return
    if (kept.length === this.#most) {
      if (this.#compare(candidate, kept[kept.length - 1] as number) > 0) return
      kept.pop()
    }
    let low = 0
    let high = kept.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#compare(kept[middle] as number, candidate) < 0) low = middle + 1
      else high = middle
    }
    kept.splice(low, 0, candidate)
  }

  inOrder(): readonly number[] {
    return this.#kept
  }
}
