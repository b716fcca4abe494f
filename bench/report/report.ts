import type { Machine } from './machine'
import type { PartResult } from './result'

/** All that one run found; this is what `--json` prints. */
export type Report = {
  readonly at: string
  readonly machine: Machine
  readonly seed: number
  readonly sizes: readonly number[]
  readonly effort: 'full' | 'short'
  readonly withSqlite: boolean
  readonly wantsRivals: boolean
  readonly parts: readonly PartResult[]
}
