import { dirname, join } from 'node:path'
import type { Disk } from '../disk'
import { libraryFileOf } from '../generation-files'

const folderName = 'attachments'

/** Where a library keeps its attachments: where its file really lies, which may be a link. */
export async function attachmentFolderOf(libraryFolder: string, disk: Disk): Promise<string> {
  return join(dirname(await disk.realFile(libraryFileOf(libraryFolder))), folderName)
}

/** Where the attachments of all the backups in a folder lie, each once. */
export function backedUpAttachmentsIn(backupFolder: string): string {
  return join(backupFolder, folderName)
}
