import { isDeepStrictEqual } from 'node:util'
import type { IsoDateTime } from '../../shared/model/id'
import {
  type AnyRecord,
  binId,
  type DeletedRecord,
  type Library,
  recordKinds,
  recordSets,
  recordsOf,
} from '../../shared/model/library'
import { RecordTable } from '../../shared/model/record-table'
import { nextRevision } from './next-revision'

/**
 * The library as it takes the place of `before`: a record that differs there gets a revision above every one before, and one
 * that goes leaves its mark in the bin. So no revision ever names two states of a record, and a form that still shows
 * the one before cannot overwrite this one unseen.
 */
export function carryRevisions(library: Library, before: Library, now: IsoDateTime): Library {
  const records = recordSets((kind) =>
    recordsOf(library, kind).map((record): AnyRecord => {
      const stored = before.records[kind].get(record.id)
      if (stored?.revision === record.revision && isDeepStrictEqual(stored, record)) return record
      return { ...record, revision: Math.max(record.revision, nextRevision(before, kind, record.id)) }
    }),
  )
  return { ...library, records, bin: carryBin(library, before, now) }
}

function carryBin(library: Library, before: Library, now: IsoDateTime): Library['bin'] {
  const bin = new Map(library.bin.values().map((deleted) => [deleted.id, deleted]))
  const leaveMark = (kind: DeletedRecord['kind'], recordId: string): void => {
    if (library.records[kind].has(recordId)) return
    const id = binId(kind, recordId)
    const revision = nextRevision(before, kind, recordId) - 1
    const kept = bin.get(id)
    if (kept === undefined) bin.set(id, { id, kind, recordId, revision, deletedAt: now, record: null })
    else if (kept.revision < revision) bin.set(id, { ...kept, revision })
  }
  for (const { kind, recordId } of before.bin) leaveMark(kind, recordId)
  for (const kind of recordKinds) for (const { id } of before.records[kind]) leaveMark(kind, id)
  return RecordTable.of(bin.values())
}
