import type { ChangeLabel } from '../../shared/ipc/contract'
import type { Failure } from '../../shared/ipc/failure'
import type { RecoveryFinding } from '../../shared/ipc/recovery'
import type { IsoDateTime } from '../../shared/model/id'
import type { AnyRecord, Library, RecordKind } from '../../shared/model/library'
import type { LeftOut } from './admit-library'
import type { Change } from './change'
import type { LibraryDraft } from './library-draft'

/** What listeners hear of a write; no changes are named when anything may have changed, as after a restore. */
export type LibraryChanged = {
  /** Kinds whose records changed; empty when anything may have, as when the settings change. */
  readonly kinds: readonly RecordKind[]
  readonly changes: readonly Change[] | null
}

/** An earlier state of a record: as the transaction `label` left it, or as an older snapshot has it (`label` null). */
export type StoredVersion = {
  readonly revision: number
  readonly at: IsoDateTime
  readonly label: ChangeLabel | null
  readonly record: AnyRecord
}

export type Replacing = { readonly instead?: Library; readonly leftOut?: LeftOut }

/** An open library. What `read` shows is always what is on disk: a change is written before it is visible. */
export interface LibraryStore {
  readonly folder: string
  /** Why nothing can be changed, such as a folder that is read-only; null when everything can. */
  readonly readOnly: Failure | null
  /** What was found damaged on opening or left out in restoring, and what became of it; empty when all was well. */
  readonly findings: readonly RecoveryFinding[]
  /** The library as it stands; never changed afterwards. */
  read(): Library
  /**
   * Runs `step` on a draft, one transaction after the other, and resolves once its outcome is safely on disk. When the
   * step throws, a changed record breaks the schema (`invalidRecord`) or the disk fails, nothing has changed anywhere.
   * Fails with `readOnly` failure where nothing can be changed.
   */
  transact<T>(label: ChangeLabel, step: (draft: LibraryDraft) => T): Promise<T>
  /** Tells of every write, after it. Returns the function that stops it. */
  subscribe(listener: (changed: LibraryChanged) => void): () => void
  /** When the last change was safely on disk. */
  savedAt(): IsoDateTime | null
  /** What undo would take back and redo would repeat; null when there is nothing. */
  history(): { readonly undo: ChangeLabel | null; readonly redo: ChangeLabel | null }
  /** Takes back the last change, as a change of its own; fails with `nothingToUndo`. */
  undo(): Promise<ChangeLabel>
  redo(): Promise<ChangeLabel>
  /** Every kept state of the record, newest first, from the journals and snapshots that are kept. */
  versionsOf(kind: RecordKind, id: string): Promise<readonly StoredVersion[]>
  /**
   * Puts this library in the place of the present one, as a new generation; undo begins anew. Where `instead` is given,
   * it does so only as long as that is the present one: false when it was changed meanwhile, and stays. What was
   * `leftOut` is kept in quarantine and told in `findings`.
   */
  replaceWith(library: Library, how?: Replacing): Promise<boolean>
  /** Writes a snapshot and begins a new journal, while changes go on. The store does it by itself when it is time. */
  checkpoint(): Promise<void>
  /** Forgets the findings, also for later runs. */
  dismissFindings(): Promise<void>
  /** Waits for what is being written and lets go of the folder. */
  close(): Promise<void>
}
