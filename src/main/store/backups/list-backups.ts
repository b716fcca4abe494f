import { join } from 'node:path'
import type { Backup } from '../../../shared/ipc/contract'
import { Failed } from '../../../shared/ipc/failure'
import type { Disk } from '../disk'
import { diskFailure } from '../disk-failure'
import { errorCode } from '../error-code'
import { realDisk } from '../real-disk'
import { parseBackupName } from './backup-name'

/**
 * The backups in a folder, newest first, from their names and sizes alone: a backup gets its name only after it was read
 * back whole. A folder that is not there has none; other files in it are passed over. Fails with the disk's failure.
 */
export async function listBackups(folder: string, disk: Disk = realDisk): Promise<readonly Backup[]> {
  const names = await namesIn(folder, disk)
  const backups: Backup[] = []
  for (const name of names) {
    const facts = parseBackupName(name)
    const bytes = facts === null ? null : await sizeOf(join(folder, name), disk)
    if (facts !== null && bytes !== null) backups.push({ id: name, ...facts, bytes })
  }
  return backups.sort((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1))
}

/**
 * The file that a backup's id stands for in this folder; `fileMissing` when it is not the name of a backup there, so that
 * no id leads out of the folder.
 */
export async function findBackupFile(folder: string, id: string, disk: Disk = realDisk): Promise<string> {
  const file = join(folder, id)
  if (parseBackupName(id) === null || (await sizeOf(file, disk)) === null)
    throw new Failed({ code: 'fileMissing', file })
  return file
}

async function namesIn(folder: string, disk: Disk): Promise<readonly string[]> {
  try {
    return await disk.listFolder(folder)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw diskFailure(error, folder)
  }
}

/** Null when there is no such file. */
async function sizeOf(file: string, disk: Disk): Promise<number | null> {
  try {
    const opened = await disk.openToRead(file)
    await opened.close()
    return opened.size
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'EISDIR') return null
    throw diskFailure(error, file)
  }
}
