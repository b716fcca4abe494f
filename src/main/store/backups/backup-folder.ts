import { join } from 'node:path'

/** Where a library keeps its own backups. */
export function backupFolderOf(libraryFolder: string): string {
  return join(libraryFolder, 'backups')
}
