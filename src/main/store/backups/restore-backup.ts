import type { BackupReason } from '../../../shared/ipc/contract'
import type { Library } from '../../../shared/model/library'
import { createLibrary } from '../create-library'
import type { Disk } from '../disk'
import type { LibraryStore } from '../library-store'
import { realDisk } from '../real-disk'
import type { MadeBackup } from './make-backup'

/** Makes a new library of what a backup holds. Fails like `createLibrary`. */
export function restoreAsNew(library: Library, folder: string, disk: Disk = realDisk): Promise<void> {
  return createLibrary(folder, library, disk)
}

/**
 * Puts what a backup holds in the place of the open library, which `backUp` backs up first, such as a keeper's `make`:
 * once more when it is changed meanwhile, so that nothing is left out. When that fails, the library stays as it is.
 * Resolves with the backup of what was there before.
 */
export async function restoreOver(
  store: LibraryStore,
  library: Library,
  backUp: (reason: BackupReason) => Promise<MadeBackup>,
): Promise<MadeBackup> {
  for (;;) {
    const before = store.read()
    const made = await backUp('before-restore')
    if (await store.replaceWith(library, before)) return made
  }
}
