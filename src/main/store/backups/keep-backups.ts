import type { IsoDateTime } from '../../../shared/model/id'
import type { Disk } from '../disk'
import type { LibraryStore } from '../library-store'
import type { BackupKeeper } from './backup-keeper'

/** What keeping backups needs of the world; tests bring their own. */
export type KeeperEffects = {
  readonly disk: Disk
  readonly now: () => IsoDateTime
  /** Runs something once, after so many milliseconds; returns the function that prevents it. */
  readonly later: (milliseconds: number, run: () => void) => () => void
}

/** Keeps backups of an open library in its folder until `close`, and rotates them. */
export declare function keepBackups(store: LibraryStore, effects?: Partial<KeeperEffects>): BackupKeeper
