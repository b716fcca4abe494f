import { dirname, join } from 'node:path'
import { findAttachment } from '../attachments/attachment-files'
import { backedUpAttachmentsIn } from '../attachments/attachment-folder'
import type { ReadAttachment } from '../attachments/attachments'
import type { Disk } from '../disk'
import { realDisk } from '../real-disk'

/**
 * Reads the attachments that go with a backup's file: from the folder beside it, or, where the backup is one of the
 * library's own, from the library itself.
 */
export function backedUpAttachments(backupFile: string, disk: Disk = realDisk): ReadAttachment {
  const folder = dirname(backupFile)
  const places = [backedUpAttachmentsIn(folder), backedUpAttachmentsIn(join(folder, '..'))]
  return async (name) => {
    for (const place of places) {
      const found = await findAttachment(place, name, disk)
      if (found.state === 'whole') return found.bytes
    }
    return null
  }
}
