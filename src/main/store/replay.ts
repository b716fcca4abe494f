import type { IsoDateTime } from '../../shared/model/id'
import type { Change } from './change'
import type { Disk } from './disk'
import { asJournalHeader, asTransaction, firstSum, type JournalHeader, type JournalLine } from './journal-line'
import type { FoundLine } from './line'
import { migrate } from './migrations'
import { readFileLines } from './read-lines'
import type { RawLibrary } from './snapshot'

/** A journal as it lies on disk, sound lines and damaged ones. */
export type ReadJournal = {
  readonly generation: number
  readonly name: string
  readonly header: JournalHeader | null
  readonly lines: readonly FoundLine[]
  /** Where the torn end begins, and how many bytes it has; `lines` are those before it. */
  readonly tail: { readonly start: number; readonly length: number; readonly hasWholeLines: boolean }
  /** Lines before the tail that cannot be read. */
  readonly damaged: number
}

/** Reads a journal; `saved` is the last transaction of which others know that it was called saved. */
export async function readJournal(
  disk: Disk,
  file: string,
  { name, generation, saved }: { readonly name: string; readonly generation: number; readonly saved: number },
): Promise<ReadJournal> {
  const { lines: found, rest } = await readFileLines(disk, file)
  const torn = tornFrom(found, saved)
  const lines = found.slice(0, torn)
  const start = lines.at(-1)?.end ?? 0
  const end = rest.start + rest.bytes.length
  return {
    generation,
    name,
    header: asJournalHeader(lines[0]?.line?.value),
    lines,
    tail: { start, length: end - start, hasWholeLines: torn < found.length },
    damaged: lines.filter(({ line }) => line === null).length,
  }
}

/**
 * The first line of the torn end: of the lines written last, together, a power loss leaves any. So it begins at the
 * first that cannot be read and comes behind all that is known to have been called saved. How many lines that is says
 * nothing of how many changes are lost: what lies there now may hold line breaks of its own.
 */
function tornFrom(lines: readonly FoundLine[], saved: number): number {
  const last = lines.map(({ line }) => line !== null).lastIndexOf(true)
  const known = Math.max(saved, asTransaction(lines[last]?.line?.value)?.saved ?? Number.POSITIVE_INFINITY)
  for (let at = 1; at <= last; at += 1) {
    if (lines[at]?.line === null && seqBefore(lines, at) >= known) return at
  }
  return last + 1
}

/** The transaction that the lines before this one lead to; -1 where none of them tells. */
function seqBefore(lines: readonly FoundLine[], end: number): number {
  for (let at = end - 1; at >= 0; at -= 1) {
    const value = lines[at]?.line?.value
    const seq = asTransaction(value)?.seq ?? asJournalHeader(value)?.seq
    if (seq !== undefined) return seq
  }
  return -1
}

/** Changes that cannot be read any more, between two that can. */
export type Gap = { readonly count: number; readonly after: IsoDateTime | null }

/** A library on its way from a snapshot to its newest state, transaction by transaction. */
export class Replay {
  #raw: RawLibrary
  #format: number
  #schema: number
  #seq: number
  #sum: string
  #savedAt: IsoDateTime | null
  readonly #gaps: Gap[] = []

  constructor(
    raw: RawLibrary,
    from: {
      readonly format: number
      readonly schema: number
      readonly seq: number
      readonly sum: string
      readonly savedAt: IsoDateTime | null
    },
  ) {
    this.#raw = raw
    this.#format = from.format
    this.#schema = from.schema
    this.#seq = from.seq
    this.#sum = from.sum
    this.#savedAt = from.savedAt
  }

  get result() {
    return {
      raw: this.#raw,
      format: this.#format,
      schema: this.#schema,
      seq: this.#seq,
      sum: this.#sum,
      savedAt: this.#savedAt,
      gaps: this.#gaps,
    }
  }

  /**
   * Goes through the journal; `until` is where the next one goes on from: what this one has after that had failed, and
   * was called so.
   */
  follow(journal: ReadJournal, until: number): void {
    if (journal.header !== null) this.#begin(journal.header)
    for (const { line } of journal.lines) {
      const transaction = asTransaction(line?.value)
      if (line === null || transaction === null || transaction.seq <= this.#seq || transaction.seq > until) continue
      this.#take(transaction, line.sum)
    }
  }

  #begin(header: JournalHeader): void {
    if (header.format > this.#format) {
      this.#raw = migrate(this.#raw, this.#format, header.format)
      this.#format = header.format
    }
    this.#schema = Math.min(this.#schema, header.schema)
    this.#skipTo(header.seq, header.sum)
  }

  #skipTo(seq: number, sum: string): void {
    if (seq <= this.#seq) return
    this.#gaps.push({ count: seq - this.#seq, after: this.#savedAt })
    this.#seq = seq
    this.#sum = sum
  }

  #take(transaction: JournalLine, sum: string): void {
    if (transaction.seq > this.#seq + 1) this.#skipTo(transaction.seq - 1, transaction.prev)
    else if (transaction.prev !== this.#sum && this.#sum !== firstSum)
      this.#gaps.push({ count: 1, after: this.#savedAt })
    for (const change of transaction.changes) this.#apply(change)
    this.#seq = transaction.seq
    this.#sum = sum
    this.#savedAt = transaction.at
  }

  #apply(change: Change): void {
    if (change.area === 'settings') {
      this.#raw = { ...this.#raw, settings: change.value }
      return
    }
    const table = change.area === 'bin' ? this.#raw.bin : this.#raw.records[change.kind]
    if (change.value === null) table.delete(change.id)
    else table.set(change.id, change.value)
  }
}
