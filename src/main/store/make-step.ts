import type { ChangeLabel } from '../../shared/ipc/contract'
import type { IsoDateTime } from '../../shared/model/id'
import { binId, findRecord, type Library } from '../../shared/model/library'
import type { Change } from './change'
import { checkChanges } from './check-change'
import { LibraryDraft } from './library-draft'
import { nextRevision } from './next-revision'

/** One transaction's outcome, not yet on disk. */
export type Made<T> = {
  readonly label: ChangeLabel
  readonly next: Library
  readonly changes: readonly Change[]
  /** What leads back to the library before it. */
  readonly inverse: readonly Change[]
  readonly value: T
}

/** Runs the step on a draft and checks what it changed; throws, with nothing changed, when either refuses. */
export function makeStep<T>(library: Library, label: ChangeLabel, step: (draft: LibraryDraft) => T): Made<T> {
  const draft = new LibraryDraft(library)
  const value = step(draft)
  if (value instanceof Promise) throw new Error('A step of a transaction does not wait for anything')
  const { changes, inverse } = draft
  checkChanges(changes, draft.library)
  return { label, next: draft.library, changes, inverse, value }
}

/** The change as it leads back from `library`, where revisions go on counting. */
function onwards(change: Change, library: Library, now: IsoDateTime): Change {
  if (change.area === 'settings') return change
  if (change.area === 'bin') {
    if (change.value === null) return change
    const { kind, recordId } = change.value
    const revision = Math.max(change.value.revision, nextRevision(library, kind, recordId) - 1)
    return { ...change, value: { ...change.value, revision } }
  }
  const { kind, id, value } = change
  const parent = findRecord(library, kind, id)?.revision ?? null
  if (value === null) return { ...change, parent }
  const revision = Math.max(value.revision + 1, nextRevision(library, kind, id))
  return { ...change, parent, value: { ...value, revision, updatedAt: now } }
}

/**
 * Applies changes that lead back to an earlier state. A record that comes back gets a revision above all before, and
 * one that goes leaves its mark in the bin, so that its revisions go on counting too.
 */
export function makeReturn(
  library: Library,
  label: ChangeLabel,
  changes: readonly Change[],
  now: IsoDateTime,
): Made<undefined> {
  return makeStep(library, label, (draft) => {
    for (const change of changes) draft.apply(onwards(change, library, now))
    for (const change of changes) {
      if (change.area !== 'records' || change.value !== null) continue
      const { kind, id } = change
      if (draft.library.bin.has(binId(kind, id))) continue
      const revision = nextRevision(library, kind, id) - 1
      const mark = { id: binId(kind, id), kind, recordId: id, revision, deletedAt: now, record: null }
      draft.apply({ area: 'bin', id: mark.id, value: mark })
    }
    return undefined
  })
}
