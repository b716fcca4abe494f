import type { ChangeLabel } from '../../shared/ipc/contract'
import { Failed } from '../../shared/ipc/failure'
import type { IsoDateTime } from '../../shared/model/id'
import { noText } from '../../shared/model/language'
import { binId, type DeletedRecord, type Library, type RecordKind, type RecordOf } from '../../shared/model/library'
import type { LibraryStore, StoredVersion } from './library-store'
import { nextRevision } from './next-revision'
import { recordLabel } from './record-label'

/** Says which record is meant. */
export type RecordName = { readonly kind: RecordKind; readonly id: string }

/** What the bin holds of the record; fails with `notFound` where it was not deleted, or the bin emptied since. */
function deletedRecord<K extends RecordKind>(library: Library, kind: K, id: string): RecordOf<K> {
  const record = library.bin.get(binId(kind, id))?.record ?? null
  if (record === null) throw new Failed({ code: 'notFound', recordKind: kind, id })
  return record as RecordOf<K>
}

/**
 * Puts deleted records back in one change, each as a new revision. Fails with `notFound`, and puts none back, when the
 * bin does not hold one of them.
 */
export async function restoreFromBin(
  store: LibraryStore,
  records: readonly RecordName[],
  now: IsoDateTime,
): Promise<void> {
  await store.transact(restoredLabel(store.read(), records), (draft) => {
    for (const { kind, id } of records) {
      const record = deletedRecord(draft.library, kind, id)
      draft.put(kind, { ...record, revision: nextRevision(draft.library, kind, id), updatedAt: now })
    }
  })
}

function restoredLabel(library: Library, records: readonly RecordName[]): ChangeLabel {
  const [first, ...others] = records
  if (first === undefined || others.length > 0) return { action: 'restored', kind: null, title: noText }
  return recordLabel('restored', first.kind, deletedRecord(library, first.kind, first.id))
}

/**
 * Forgets these deleted records, or all of them (null), in one change, and tells how many there were. Of each only the
 * mark that it was deleted stays.
 */
export function emptyBin(store: LibraryStore, records: readonly RecordName[] | null): Promise<number> {
  return store.transact({ action: 'bin-emptied', kind: null, title: noText }, (draft) => {
    const { bin } = draft.library
    const chosen = records === null ? bin.values() : records.map(({ kind, id }) => bin.get(binId(kind, id)))
    const full = new Map(chosen.filter(isFull).map((deleted) => [deleted.id, deleted]))
    for (const { kind, recordId } of full.values()) draft.emptyFromBin(kind, recordId)
    return full.size
  })
}

function isFull(deleted: DeletedRecord | null): deleted is DeletedRecord {
  return deleted !== null && deleted.record !== null
}

/**
 * Makes an earlier version of the record the present one, as a new revision, also when the record was deleted. What it
 * refers to may be gone since. Fails with `invalidRecord` when it no longer fits.
 */
export async function restoreVersion(
  store: LibraryStore,
  kind: RecordKind,
  id: string,
  version: StoredVersion,
  now: IsoDateTime,
): Promise<void> {
  const { record } = version
  await store.transact(recordLabel('restored', kind, record), (draft) => {
    draft.put(kind, { ...record, revision: nextRevision(draft.library, kind, id), updatedAt: now })
  })
}
