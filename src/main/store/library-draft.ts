import { type Draft, freeze, produce } from 'immer'
import type { IsoDateTime } from '../../shared/model/id'
import {
  type AnyRecord,
  binId,
  findRecord,
  type Library,
  type RecordKind,
  type RecordOf,
} from '../../shared/model/library'
import type { LibrarySettings } from '../../shared/model/settings'
import { applyChange, type Change } from './change'

/** A library while one step changes it: what was changed is seen at once, and `changes` tells it all in the end. */
export class LibraryDraft {
  readonly #before: Library
  readonly #changes = new Map<string, Change>()
  #library: Library

  constructor(library: Library) {
    this.#before = library
    this.#library = library
  }

  /** The library with everything this step has changed so far. */
  get library(): Library {
    return this.#library
  }

  /** What the step changed, each record at most once, as it is now. */
  get changes(): readonly Change[] {
    return [...this.#changes.values()]
  }

  /** What leads back to the library before the step. */
  get inverse(): readonly Change[] {
    return this.changes.map((change) => inverseOf(change, this.#before, this.#library))
  }

  /** Puts the record in the place of the one with its id, or beside the others. What the bin has of it goes. */
  put<K extends RecordKind>(kind: K, record: RecordOf<K>): void {
    this.#putRecord(kind, record.id, freeze(record, true))
    this.removeFromBin(kind, record.id)
  }

  /** Changes the record by a recipe; does nothing when there is none of this id. */
  change<K extends RecordKind>(kind: K, id: string, recipe: (record: Draft<RecordOf<K>>) => void): void {
    const record = findRecord(this.#library, kind, id)
    if (record === null) return
    const changed = produce(record, (draft) => {
      recipe(draft)
    })
    if (changed !== record) this.#putRecord(kind, id, changed)
  }

  /** Moves the record to the bin; does nothing when there is none of this id. */
  moveToBin(kind: RecordKind, id: string, deletedAt: IsoDateTime): void {
    const record = findRecord(this.#library, kind, id)
    if (record === null) return
    this.#putRecord(kind, id, null)
    const deleted = { id: binId(kind, id), kind, recordId: id, revision: record.revision, deletedAt, record }
    this.apply({ area: 'bin', id: deleted.id, value: freeze(deleted, true) })
  }

  /** Leaves of a record in the bin only the mark that it was deleted. */
  emptyFromBin(kind: RecordKind, id: string): void {
    const deleted = this.#library.bin.get(binId(kind, id))
    if (deleted === null || deleted.record === null) return
    this.apply({ area: 'bin', id: deleted.id, value: Object.freeze({ ...deleted, record: null }) })
  }

  changeSettings(recipe: (settings: Draft<LibrarySettings>) => void): void {
    const settings = produce(this.#library.settings, (draft) => {
      recipe(draft)
    })
    if (settings !== this.#library.settings) this.apply({ area: 'settings', value: settings })
  }

  removeFromBin(kind: RecordKind, id: string): void {
    if (this.#library.bin.has(binId(kind, id))) this.apply({ area: 'bin', id: binId(kind, id), value: null })
  }

  /** Makes a change as it stands, as when another one is taken back. */
  apply(change: Change): void {
    this.#library = applyChange(this.#library, change)
    this.#changes.set(keyOf(change), change)
  }

  #putRecord(kind: RecordKind, id: string, value: AnyRecord | null): void {
    const parent = findRecord(this.#before, kind, id)?.revision ?? null
    this.apply({ area: 'records', kind, id, parent, value })
  }
}

function keyOf(change: Change): string {
  switch (change.area) {
    case 'settings':
      return 'settings'
    case 'bin':
      return `bin ${change.id}`
    case 'records':
      return `${change.kind} ${change.id}`
  }
}

function inverseOf(change: Change, before: Library, after: Library): Change {
  switch (change.area) {
    case 'settings':
      return { area: 'settings', value: before.settings }
    case 'bin':
      return { area: 'bin', id: change.id, value: before.bin.get(change.id) }
    case 'records': {
      const { kind, id } = change
      const parent = findRecord(after, kind, id)?.revision ?? null
      return { area: 'records', kind, id, parent, value: findRecord(before, kind, id) }
    }
  }
}
