import type { RecordSummary } from '../model/record-summary'
import { type JsonText, readJson } from './json-text'
import { applyDifference, type ListDifference } from './list-difference'

/** What the window has of a list: all of a version of it, or its first rows. */
export type KnownList = { readonly version: string; readonly rows: readonly RecordSummary[] }

/** How far the window knows a list: so many rows of this version. */
export type ListMark = { readonly version: string; readonly rows: number }

/** A step from what the window knows towards the list as it is now. */
export type ListStep = {
  /** The version of which the window has all, or the first rows, after this step. */
  readonly version: string
  /** Whether the window then has the list as it is now; if not, it asks on. */
  readonly isCurrent: boolean
} & (
  | { readonly kind: 'difference'; readonly difference: ListDifference<RecordSummary> }
  /** Rows that follow on the first so many; what the window has beyond those is of an older version. */
  | { readonly kind: 'rows'; readonly from: number; readonly rows: JsonText<readonly RecordSummary[]> }
)

export function markOf(known: KnownList | null): ListMark | null {
  return known === null ? null : { version: known.version, rows: known.rows.length }
}

/** What the window has after the step. */
export function followStep(known: KnownList | null, step: ListStep): KnownList {
  const rows = known?.rows ?? []
  if (step.kind === 'rows') return { version: step.version, rows: rows.slice(0, step.from).concat(readJson(step.rows)) }
  if (step.version === known?.version) return known
  return { version: step.version, rows: applyDifference(rows, step.difference) }
}
