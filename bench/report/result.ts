import type { Samples } from '../measure/samples'

export type Unit = 'ms' | 'MB' | 'records/s'

/** One thing that was measured, of one program, at one size. */
export type Figure = Samples & {
  /** What was measured, such as "durable save". */
  readonly what: string
  readonly who: 'Chancery' | 'SQLite' | 'pandoc'
  /** Of the library; of a book, its partners. */
  readonly records: number
  readonly unit: Unit
}

/** Whether a figure is what it must be; `limit` is the most, or the least, that it may be. */
export type Verdict = {
  /** The sentence that `value` completes, such as "p95 of a save, 100,000 to 1,000 records". */
  readonly claim: string
  readonly value: number
  readonly bound: 'at most' | 'at least'
  readonly limit: number
  readonly unit: Unit | '×'
  readonly isMet: boolean
}

/** What a part of the bench found. */
export type PartFindings = {
  readonly figures: readonly Figure[]
  readonly verdicts: readonly Verdict[]
  /** What one must know to read the figures. */
  readonly notes: readonly string[]
}

export type PartResult = PartFindings & { readonly name: string; readonly title: string }

/** The figure of this measure, program and size; it must be there. */
export function findFigure(figures: readonly Figure[], what: string, who: Figure['who'], records: number): Figure {
  const found = figures.find((figure) => figure.what === what && figure.who === who && figure.records === records)
  if (found === undefined) throw new Error(`Nobody measured ${what} of ${who} at ${records} records`)
  return found
}

export function atMost(claim: string, value: number, limit: number, unit: Verdict['unit']): Verdict {
  return { claim, value, bound: 'at most', limit, unit, isMet: value <= limit }
}

export function atLeast(claim: string, value: number, limit: number, unit: Verdict['unit']): Verdict {
  return { claim, value, bound: 'at least', limit, unit, isMet: value >= limit }
}
