import { type AgeingKind, type Attention, ageingKinds, attentionFor } from '../../shared/compose/attention'
import type { IsoDate } from '../../shared/model/id'
import { type Library, type RecordOf, tableOf } from '../../shared/model/library'
import type { RecordTable } from '../../shared/model/record-table'
import { Turn } from './turn'

/** Knows which records of one open library deserve attention; asked again, it looks only at what has changed. */
export type AttentionIndex = {
  /** The library as it stands and what deserves attention in it, in no order. The first answer takes rests in between. */
  readonly find: () => Promise<{ readonly library: Library; readonly attention: readonly Attention[] }>
}

type Found<K extends AgeingKind> = {
  readonly today: IsoDate
  readonly attention: Map<string, Attention>
  table: RecordTable<RecordOf<K>>
}

/** Remembers what was found for as long as it is the same day. */
export function attentionIndex(read: () => Library, today: () => IsoDate): AttentionIndex {
  const known = new Map<AgeingKind, Found<AgeingKind>>()
  return {
    find: async () => {
      for (const kind of ageingKinds) {
        if (known.get(kind)?.today !== today()) known.set(kind, await lookThrough(kind, read(), today()))
      }
      const library = read()
      for (const kind of ageingKinds) {
        const found = known.get(kind)
        if (found !== undefined) lookAtChanged(kind, found, library)
      }
      return { library, attention: ageingKinds.flatMap((kind) => [...(known.get(kind)?.attention.values() ?? [])]) }
    },
  }
}

async function lookThrough(kind: AgeingKind, library: Library, today: IsoDate): Promise<Found<AgeingKind>> {
  const turn = new Turn()
  const table: RecordTable<RecordOf<AgeingKind>> = tableOf(library, kind)
  const attention = new Map<string, Attention>()
  for (const record of table.values()) {
    const found = attentionFor(kind, record, today)
    if (found !== null) attention.set(record.id, found)
    if (turn.isOver) await turn.rest()
  }
  return { today, attention, table }
}

function lookAtChanged(kind: AgeingKind, found: Found<AgeingKind>, library: Library): void {
  const table: RecordTable<RecordOf<AgeingKind>> = tableOf(library, kind)
  if (table === found.table) return
  const { put, gone } = table.changesSince(found.table)
  for (const id of gone) found.attention.delete(id)
  for (const record of put) {
    const attention = attentionFor(kind, record, found.today)
    if (attention === null) found.attention.delete(record.id)
    else found.attention.set(record.id, attention)
  }
  found.table = table
}
