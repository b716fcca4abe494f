import type { DossierId, GoalId, IsoDate, IsoDateTime, PartId } from './id'
import type { Language } from './language'
import type { RecordKind } from './library'

/** What a list shows of a record. The same shape for every kind, so that lists, search and pickers share one row. */
export type RecordSummary = {
  readonly kind: RecordKind
  readonly id: string
  /** In the asked language, else in the first language that has one; "" when it has none. */
  readonly title: string
  /** A second line: a code, a function, a first sentence. */
  readonly detail: string
  /** Kind within the kind: country, treaty, stance, meeting kind; null where there is none. */
  readonly type: string | null
  /** Agreement status, clearance state; null where there is none. */
  readonly state: string | null
  readonly code: string | null
  readonly partners: readonly DossierId[]
  readonly goals: readonly GoalId[]
  /** The day the record is about: meeting, expiry, valid until; null where there is none. */
  readonly date: IsoDate | null
  readonly marking: PartId | null
  /** Languages in which its main text is written. */
  readonly languages: readonly Language[]
  readonly sample: boolean
  readonly updatedAt: IsoDateTime
}
