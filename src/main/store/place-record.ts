import type { Draft } from 'immer'
import type { AnyRecord, Library, RecordKind } from '../../shared/model/library'

/** Puts the record in the place of the one with its id, or beside the others. */
export function placeRecord(draft: Draft<Library>, kind: RecordKind, record: AnyRecord): void {
  const records = draft.records[kind] as { [id: string]: AnyRecord }
  records[record.id] = record
}
