import type { Disk } from './disk'
import { errorCode } from './error-code'

/** Syncs a folder; file systems of memory sticks and network drives may not know how to, and that is no fault. */
export async function syncFolderWhereKnown(folder: string, disk: Disk): Promise<void> {
  try {
    await disk.syncFolder(folder)
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(errorCode(error))) throw error
  }
}
