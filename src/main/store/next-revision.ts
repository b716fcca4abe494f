import { binId, findRecord, type Library, type RecordKind } from '../../shared/model/library'

/**
 * The revision that the next state of the record gets: above every one before, so that no two states of a record share
 * one, and whoever still looks at an older one cannot overwrite this one unseen. A deleted record's count goes on.
 */
export function nextRevision(library: Library, kind: RecordKind, id: string): number {
  const stored = findRecord(library, kind, id)?.revision ?? 0
  const deleted = library.bin.get(binId(kind, id))?.revision ?? 0
  return Math.max(stored, deleted) + 1
}
