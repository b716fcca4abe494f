/** What many measurements of the same thing come to. */
export type Samples = {
  readonly count: number
  readonly median: number
  /** Nineteen of twenty are no higher (nearest rank). */
  readonly p95: number
  readonly highest: number
}

/** Sums up measurements; there must be at least one. */
export function sumUp(values: readonly number[]): Samples {
  if (values.length === 0) throw new Error('Nothing was measured')
  const sorted = Float64Array.from(values).sort()
  return {
    count: sorted.length,
    median: atRank(sorted, 0.5),
    p95: atRank(sorted, 0.95),
    highest: atRank(sorted, 1),
  }
}

/** The smallest value that at least this share of all values does not exceed. */
function atRank(sorted: Float64Array, share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] as number
}
