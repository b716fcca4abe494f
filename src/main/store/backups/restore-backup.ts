import type { BackupReason } from '../../../shared/ipc/contract'
import type { Library } from '../../../shared/model/library'
import type { Disk } from '../disk'
import type { LibraryStore } from '../library-store'
import type { MadeBackup } from './make-backup'

/** Makes a new library of what a backup holds. Fails like `createLibrary`. */
export declare function restoreAsNew(library: Library, folder: string, disk?: Disk): Promise<void>

/**
 * Puts what a backup holds in the place of the open library, which is first backed up by `backUp`, such as a keeper's
 * `make`. When that fails, nothing is changed.
 */
export declare function restoreOver(
  store: LibraryStore,
  library: Library,
  backUp: (reason: BackupReason) => Promise<MadeBackup>,
): Promise<MadeBackup>
