import { join } from 'node:path'
import type { IsoDateTime } from '../../../shared/model/id'
import type { Disk } from '../disk'
import { diskFailure } from '../disk-failure'
import { parseBackupName } from './backup-name'
import { backupsToKeep } from './backups-to-keep'
import { listBackups } from './list-backups'
import { unfinishedEnding } from './make-backup'

/** Nobody is still writing what was begun longer ago than this. */
const abandonedAfter = 24 * 60 * 60 * 1000

/**
 * Removes from a library's own backups those that `backupsToKeep` lets go, and what a process that was killed while it
 * made one has left. Fails with the disk's failure.
 */
export async function rotateBackups(folder: string, now: IsoDateTime, disk: Disk): Promise<void> {
  const backups = await listBackups(folder, disk)
  const kept = new Set(backupsToKeep(backups, now))
  try {
    for (const { id } of backups.filter((backup) => !kept.has(backup))) await disk.remove(join(folder, id))
    for (const name of await disk.listFolder(folder)) await removeAbandoned(join(folder, name), name, now, disk)
  } catch (error) {
    throw diskFailure(error, folder)
  }
}

async function removeAbandoned(file: string, name: string, now: IsoDateTime, disk: Disk): Promise<void> {
  const isUnfinished =
    name.endsWith(unfinishedEnding) && parseBackupName(name.slice(0, -unfinishedEnding.length)) !== null
  const changedAt = isUnfinished ? await disk.changedAt(file) : null
  if (changedAt !== null && Date.parse(now) - changedAt.getTime() > abandonedAfter) await disk.remove(file)
}
