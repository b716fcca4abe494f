import type { IsoDateTime } from '../../shared/model/id'
import { noText } from '../../shared/model/language'
import { findRecord, type Library, type RecordKind, recordKinds, recordsOf } from '../../shared/model/library'
import type { LibraryDraft } from './library-draft'
import type { LibraryStore } from './library-store'
import { nextRevision } from './next-revision'

/** Adds those of the sample records that the library does not have, deleted ones too, in one change; tells how many. */
export function addSamples(store: LibraryStore, samples: Library['records']): Promise<number> {
  return store.transact({ action: 'imported', kind: null, title: noText }, (draft) => {
    const adding = <K extends RecordKind>(kind: K) => {
      const missing = samples[kind].values().filter(({ id }) => findRecord(draft.library, kind, id) === null)
      for (const record of missing)
        draft.put(kind, { ...record, revision: nextRevision(draft.library, kind, record.id) })
      return missing.length
    }
    return recordKinds.reduce((added, kind) => added + adding(kind), 0)
  })
}

/** Moves every sample record to the bin, in one change; tells how many. What the user wrote stays, also where it refers to one. */
export function removeSamples(store: LibraryStore, now: IsoDateTime): Promise<number> {
  return store.transact({ action: 'samples-removed', kind: null, title: noText }, (draft) => {
    let removed = 0
    for (const kind of recordKinds) {
      for (const { id, sample } of recordsOf(draft.library, kind)) {
        if (!sample) continue
        draft.moveToBin(kind, id, now)
        removed += 1
      }
    }
    forgetMissingGoalSet(draft)
    return removed
  })
}

function forgetMissingGoalSet(draft: LibraryDraft): void {
  draft.changeSettings((settings) => {
    const { activeGoalSet } = settings
    if (activeGoalSet !== null && findRecord(draft.library, 'goal-sets', activeGoalSet) === null) {
      settings.activeGoalSet = null
    }
  })
}
