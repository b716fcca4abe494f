import type { Draft } from 'immer'
import type { ChangeLabel } from '../../shared/ipc/contract'
import type { IsoDateTime } from '../../shared/model/id'
import type { Library, RecordKind } from '../../shared/model/library'

/** An open library. What `read` shows is always what is on disk: a change is written before it is visible. */
export interface LibraryStore {
  readonly folder: string
  /** The library as it stands; deeply frozen, and never changed afterwards. */
  read(): Library
  /**
   * Runs `step` on a copy, one transaction after the other, and resolves once its outcome is safely on disk. When the
   * step throws, a changed record breaks the schema (`invalidRecord`) or the disk fails, nothing has changed anywhere.
   */
  transact<T>(label: ChangeLabel, step: (draft: Draft<Library>) => T): Promise<T>
  /**
   * Tells which kinds of records changed, after every write; an empty list means that anything may have, as when the
   * settings change. Returns the function that stops it.
   */
  subscribe(listener: (change: { readonly kinds: readonly RecordKind[] }) => void): () => void
  /** When the last change was safely on disk. */
  savedAt(): IsoDateTime | null
  /** What undo would take back and redo would repeat; null when there is nothing. */
  history(): { readonly undo: ChangeLabel | null; readonly redo: ChangeLabel | null }
  /** Takes back the last change, as a change of its own; fails with `nothingToUndo`. */
  undo(): Promise<ChangeLabel>
  redo(): Promise<ChangeLabel>
  /** Waits for what is being written and lets go of the folder. */
  close(): Promise<void>
}
