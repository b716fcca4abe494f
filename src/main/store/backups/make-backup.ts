import { dirname, join } from 'node:path'
import type { Backup, BackupReason } from '../../../shared/ipc/contract'
import { Failed } from '../../../shared/ipc/failure'
import type { IsoDateTime } from '../../../shared/model/id'
import { countRecords, type Library, libraryFormat } from '../../../shared/model/library'
import type { Disk } from '../disk'
import { diskFailure } from '../disk-failure'
import { errorCode } from '../error-code'
import { realDisk } from '../real-disk'
import { schemaRevision } from '../schema/schema-revision'
import type { SnapshotHeader } from '../snapshot'
import { type BackupFacts, backupName } from './backup-name'
import { checkBackup } from './check-backup'
import { packBackup } from './pack-backup'

export type BackupRequest = {
  readonly folder: string
  readonly reason: BackupReason
  readonly now: IsoDateTime
  readonly disk?: Disk
}

/** A backup that was read back whole, and the file it is in. */
export type MadeBackup = { readonly backup: Backup; readonly file: string }

/** What a backup is called until it was read back whole. */
export const unfinishedEnding = '.part'

/**
 * Writes the library into one new file in the folder, which is made where it is missing, and reads it back as a whole
 * before it gets its name. Works in slices, so that others have their turn. Fails with the disk's failure, also where
 * what was read back is not what was written; nothing half-made stays behind.
 */
export async function makeBackup(library: Library, request: BackupRequest): Promise<MadeBackup> {
  const { folder, reason, now, disk = realDisk } = request
  await prepareFolder(folder, disk)
  const facts = { at: now, reason, records: countRecords(library) }
  const { name, at } = await freeName(library, folder, facts, disk)
  const file = join(folder, name)
  const unfinished = `${file}${unfinishedEnding}`
  let written = unfinished
  try {
    const packed = await packBackup(unfinished, library, headerAt(at), disk)
    await checkBackup(unfinished, packed, disk)
    await disk.rename(unfinished, file)
    written = file
    await syncFolder(folder, disk)
    return { backup: { id: name, ...facts, at, bytes: packed.bytes }, file }
  } catch (error) {
    await disk.remove(written).catch(() => undefined)
    throw makingFailure(error, file)
  }
}

async function prepareFolder(folder: string, disk: Disk): Promise<void> {
  try {
    if (await disk.makeFolder(folder)) await syncFolder(dirname(folder), disk)
  } catch (error) {
    throw diskFailure(error, folder)
  }
}

/** A name nothing has in the folder: the moment moves on by a millisecond where a backup of that moment is there. */
async function freeName(
  library: Library,
  folder: string,
  facts: BackupFacts,
  disk: Disk,
): Promise<{ readonly name: string; readonly at: IsoDateTime }> {
  for (let moment = new Date(facts.at); ; moment = new Date(moment.getTime() + 1)) {
    const at = moment.toISOString()
    const name = backupName(library.settings.name, { ...facts, at })
    const file = join(folder, name)
    if (!(await isThere(file, disk)) && !(await isThere(`${file}${unfinishedEnding}`, disk))) return { name, at }
  }
}

async function isThere(file: string, disk: Disk): Promise<boolean> {
  try {
    return (await disk.changedAt(file)) !== null
  } catch (error) {
    throw diskFailure(error, file)
  }
}

/** A backup stands alone: no journal goes on from it. */
function headerAt(at: IsoDateTime): SnapshotHeader {
  return {
    chancery: 'snapshot',
    format: libraryFormat,
    schema: schemaRevision,
    generation: 0,
    seq: 0,
    sum: '00000000',
    savedAt: null,
    at,
  }
}

/** File systems of memory sticks and network drives may not know how to sync a folder; that is no fault. */
async function syncFolder(folder: string, disk: Disk): Promise<void> {
  try {
    await disk.syncFolder(folder)
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(errorCode(error))) throw error
  }
}

/** A backup that cannot be read back is the disk's fault, not that of a file somebody handed us. */
function makingFailure(error: unknown, file: string): Failed {
  if (!(error instanceof Failed)) return diskFailure(error, file)
  const { failure } = error
  const isMisread = failure.code === 'backupDamaged' || failure.code === 'fileMissing'
  const reason = 'the backup that was read back is not the one that was written'
  return isMisread ? new Failed({ code: 'diskFault', path: file, reason }) : error
}
