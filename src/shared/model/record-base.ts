import type { IsoDateTime } from './id'

/** What every record carries besides its own fields. */
export type RecordBase<Id extends string> = {
  readonly id: Id
  /** True for the records of the sample library; they are shown as such and leave together. */
  readonly sample: boolean
  /** Counts the changes to this record, from 1. */
  readonly revision: number
  readonly createdAt: IsoDateTime
  readonly updatedAt: IsoDateTime
}
