import type { RecordInput } from '../../shared/ipc/contract'
import { Failed } from '../../shared/ipc/failure'
import type { IsoDateTime } from '../../shared/model/id'
import type { RecordKind } from '../../shared/model/library'
import { findRecord } from '../../shared/model/library'
import { checkReferences } from './check-references'
import type { LibraryStore } from './library-store'
import { nextRevision } from './next-revision'
import { recordLabel } from './record-label'
import { parseRecord, stampRecord } from './schema/parse-record'

/**
 * Stores a new or changed record. The given revision must be the stored one, else `outdated`; a changed record whose
 * stored version is gone is `notFound`, unless it never had one (revision 1). `drafted` tells that the program wrote it.
 */
export async function saveRecord(
  store: LibraryStore,
  input: RecordInput,
  now: IsoDateTime,
  how: 'typed' | 'drafted' = 'typed',
): Promise<void> {
  const { kind } = input
  const record = parseRecord(kind, input.record)
  const isNew = findRecord(store.read(), kind, record.id) === null
  const action = how === 'drafted' ? 'drafted' : isNew ? 'created' : 'changed'
  const label = recordLabel(action, kind, record)
  await store.transact(label, (draft) => {
    const { library } = draft
    const stored = findRecord(library, kind, record.id)
    if (stored !== null && stored.revision !== record.revision) {
      throw new Failed({ code: 'outdated', recordKind: kind, id: record.id })
    }
    if (stored === null && record.revision !== 1) {
      throw new Failed({ code: 'notFound', recordKind: kind, id: record.id })
    }
    checkReferences(library, kind, record)
    const revision = nextRevision(library, kind, record.id)
    draft.put(kind, stampRecord(kind, record, { revision, createdAt: stored?.createdAt ?? now, updatedAt: now }))
  })
}

/**
 * Moves the record to the bin; what refers to it stays as it is and shows the gap. A library whose active goal set is
 * deleted has none. Fails with `notFound`.
 */
export async function deleteRecord(store: LibraryStore, kind: RecordKind, id: string, now: IsoDateTime): Promise<void> {
  const record = findRecord(store.read(), kind, id)
  if (record === null) throw new Failed({ code: 'notFound', recordKind: kind, id })
  const label = recordLabel('deleted', kind, record)
  await store.transact(label, (draft) => {
    if (findRecord(draft.library, kind, id) === null) throw new Failed({ code: 'notFound', recordKind: kind, id })
    draft.moveToBin(kind, id, now)
    if (kind !== 'goal-sets') return
    draft.changeSettings((settings) => {
      if (settings.activeGoalSet === id) settings.activeGoalSet = null
    })
  })
}
