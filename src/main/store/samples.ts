import { noText } from '../../shared/model/language'
import { findRecord, type Library, recordKinds, recordsOf } from '../../shared/model/library'
import type { LibraryStore } from './library-store'

/** Adds those of the sample records that the library does not have yet, in one change; tells how many. */
export function addSamples(store: LibraryStore, samples: Library['records']): Promise<number> {
  return store.transact({ action: 'imported', kind: null, title: noText }, (draft) => {
    let added = 0
    for (const kind of recordKinds) {
      const records = draft.records[kind] as { [id: string]: unknown }
      for (const record of Object.values(samples[kind])) {
        if (findRecord(draft as Library, kind, record.id) !== null) continue
        records[record.id] = record
        added += 1
      }
    }
    return added
  })
}

/** Removes every sample record, in one change; tells how many. What the user wrote stays, also where it refers to one. */
export function removeSamples(store: LibraryStore): Promise<number> {
  return store.transact({ action: 'samples-removed', kind: null, title: noText }, (draft) => {
    let removed = 0
    for (const kind of recordKinds) {
      for (const { id, sample } of recordsOf(draft as Library, kind)) {
        if (!sample) continue
        delete draft.records[kind][id]
        removed += 1
      }
    }
    const { activeGoalSet } = draft.settings
    if (activeGoalSet !== null && findRecord(draft as Library, 'goal-sets', activeGoalSet) === null) {
      draft.settings.activeGoalSet = null
    }
    return removed
  })
}
