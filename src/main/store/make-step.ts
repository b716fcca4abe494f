import { applyPatches, current, type Draft, enablePatches, isDraft, type Patch, produceWithPatches } from 'immer'
import type { ChangeLabel } from '../../shared/ipc/contract'
import type { IsoDateTime } from '../../shared/model/id'
import { type AnyRecord, findRecord, type Library } from '../../shared/model/library'
import { checkChange } from './check-change'
import { findTouched, type Touched } from './touched'

enablePatches()

/** One transaction's outcome, not yet on disk. */
export type Made<T> = {
  readonly label: ChangeLabel
  readonly next: Library
  readonly patches: readonly Patch[]
  readonly inverse: readonly Patch[]
  readonly touched: Touched
  readonly value: T
}

function make<T>(library: Library, label: ChangeLabel, recipe: (draft: Draft<Library>) => T): Made<T> {
  const result: { value?: T } = {}
  const [next, patches, inverse] = produceWithPatches(library, (draft) => {
    const value = recipe(draft)
    if (value instanceof Promise) throw new Error('A step of a transaction does not wait for anything')
    result.value = isDraft(value) ? (current(value as object) as T) : value
  })
  return { label, next, patches, inverse, touched: findTouched(patches, library, next), value: result.value as T }
}

/** Runs the step on a copy and checks what it changed; throws, with nothing changed, when either refuses. */
export function makeStep<T>(library: Library, label: ChangeLabel, step: (draft: Draft<Library>) => T): Made<T> {
  const made = make(library, label, step)
  checkChange(made.next, made.touched)
  return made
}

/**
 * Applies patches that lead back to an earlier state. Revisions go on counting, so that whoever still looks at the
 * version before cannot overwrite this one unseen.
 */
export function makeReturn(
  library: Library,
  label: ChangeLabel,
  patches: readonly Patch[],
  now: IsoDateTime,
): Made<undefined> {
  const { records } = findTouched(patches, library, applyPatches(library, patches))
  return make(library, label, (draft) => {
    applyPatches(draft, patches)
    for (const { kind, id } of records) {
      const record = findRecord(draft as Library, kind, id) as Draft<AnyRecord> | null
      if (record === null) continue
      record.revision = Math.max(record.revision, findRecord(library, kind, id)?.revision ?? 0) + 1
      record.updatedAt = now
    }
    return undefined
  })
}
