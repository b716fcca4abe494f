import type { IsoDateTime } from '../../shared/model/id'
import { recordKinds } from '../../shared/model/library'
import type { StoredTransaction } from './change'
import { type EncodedLine, encodeLine } from './line'

/** The first line of a journal. */
export type JournalHeader = {
  readonly chancery: 'journal'
  readonly format: number
  readonly schema: number
  readonly generation: number
  /** The transaction it goes on from, and that transaction's checksum. Later ones in an older journal do not count. */
  readonly seq: number
  readonly sum: string
  readonly at: IsoDateTime
}

/**
 * A transaction in the journal. `prev` is the checksum of the line before it, so that none can vanish in between.
 * `saved` numbers the last one that was durable when this was written: those in between share this one's write, and a
 * power loss may have taken any of them.
 */
export type JournalLine = StoredTransaction & { readonly prev: string; readonly saved: number }

/** The checksum that the first transaction of a library goes on from. */
export const firstSum = '00000000'

export function encodeHeader(header: JournalHeader): EncodedLine {
  return encodeLine(header)
}

export function encodeTransaction(
  { seq, at, label, changes }: StoredTransaction,
  prev: string,
  saved: number,
): EncodedLine {
  return encodeLine({ seq, prev, saved, at, label, changes })
}

export function asJournalHeader(value: unknown): JournalHeader | null {
  const header = value as JournalHeader
  return typeof value === 'object' && value !== null && header.chancery === 'journal' ? header : null
}

/** The transaction a sound line holds; null for any other line. */
export function asTransaction(value: unknown): JournalLine | null {
  const line = value as JournalLine
  const isOne =
    typeof value === 'object' && value !== null && Number.isSafeInteger(line.seq) && Array.isArray(line.changes)
  return isOne && line.changes.every(isKnownChange) ? line : null
}

function isKnownChange(change: StoredTransaction['changes'][number]): boolean {
  return change.area !== 'records' || recordKinds.includes(change.kind)
}
