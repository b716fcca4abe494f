import type { IsoDateTime } from '../../shared/model/id'
import type { StoredTransaction } from './change'
import { type EncodedLine, encodeLine } from './line'
import { isBinEntry, isId, isKind, isMoment, isObject, isPlace } from './line-shapes'

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

/** The header a sound line holds; null for any other line. */
export function asJournalHeader(value: unknown): JournalHeader | null {
  if (!isObject(value) || value.chancery !== 'journal') return null
  const { format, schema, seq, sum } = value
  const isOne = isPlace(format) && isPlace(schema) && isPlace(seq) && typeof sum === 'string'
  return isOne ? (value as JournalHeader) : null
}

/** The transaction a sound line holds; null for any other line. */
export function asTransaction(value: unknown): JournalLine | null {
  if (!isObject(value) || !isPlace(value.seq) || !isMoment(value.at) || !Array.isArray(value.changes)) return null
  return isObject(value.label) && value.changes.every(isKnownChange) ? (value as JournalLine) : null
}

function isKnownChange(change: unknown): boolean {
  if (!isObject(change)) return false
  const { area, kind, id, value } = change
  if (area === 'settings') return isObject(value)
  if (area === 'bin') return value === null ? typeof id === 'string' : isBinEntry(value) && value.id === id
  return area === 'records' && isKind(kind) && isId(id) && (value === null || (isObject(value) && value.id === id))
}
