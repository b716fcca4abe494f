import type { BackupReason } from '../../../shared/ipc/contract'
import type { RecoveryFinding } from '../../../shared/ipc/recovery'
import type { Admitted } from '../admit-library'
import { noAttachments, type ReadAttachment } from '../attachments/attachments'
import { bringToLibrary } from '../attachments/bring-attachments'
import { namedAttachments } from '../attachments/named-attachments'
import { createLibrary } from '../create-library'
import type { Disk } from '../disk'
import type { LibraryStore } from '../library-store'
import { realDisk } from '../real-disk'
import type { MadeBackup } from './make-backup'

/** Where restoring takes attachments from, and what it writes with. */
export type Restoring = { readonly attachments?: ReadAttachment; readonly disk?: Disk }

/**
 * Makes a new library of what a backup holds, with its attachments, and tells what of it did not fit or is missing. Fails
 * like `createLibrary`.
 */
export function restoreAsNew(
  { library, ...leftOut }: Admitted,
  folder: string,
  { attachments = noAttachments, disk = realDisk }: Restoring = {},
): Promise<readonly RecoveryFinding[]> {
  return createLibrary(folder, library, { disk, leftOut, attachments })
}

/**
 * Puts what a backup holds in the place of the open library, which `backUp` backs up first, such as a keeper's `make`:
 * once more when it is changed meanwhile, so that nothing is missing in that backup. When that fails, the library stays
 * as it is. What of the backup does not fit, or which attachments are nowhere, is told in the store's findings. Resolves
 * with the backup of what was there.
 */
export async function restoreOver(
  store: LibraryStore,
  { library, ...leftOut }: Admitted,
  backUp: (reason: BackupReason) => Promise<MadeBackup>,
  { attachments = noAttachments, disk = realDisk }: Restoring = {},
): Promise<MadeBackup> {
  const names = (await namedAttachments(library)).keys()
  const missing = await bringToLibrary(names, attachments, store.folder, disk)
  for (;;) {
    const before = store.read()
    const made = await backUp('before-restore')
    if (await store.replaceWith(library, { instead: before, leftOut: { ...leftOut, missing } })) return made
  }
}
