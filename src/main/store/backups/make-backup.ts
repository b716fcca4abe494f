import { dirname, join } from 'node:path'
import type { Backup, BackupReason } from '../../../shared/ipc/contract'
import { Failed } from '../../../shared/ipc/failure'
import type { IsoDateTime } from '../../../shared/model/id'
import { countRecords, type Library, libraryFormat } from '../../../shared/model/library'
import { attachmentFolderOf, backedUpAttachmentsIn } from '../attachments/attachment-folder'
import { attachmentsOf } from '../attachments/attachments'
import { backUpAttachments, type ProvenFiles } from '../attachments/bring-attachments'
import { namedAttachments } from '../attachments/named-attachments'
import type { Disk } from '../disk'
import { diskFailure } from '../disk-failure'
import { realDisk } from '../real-disk'
import { schemaRevision } from '../schema/schema-revision'
import type { SnapshotHeader } from '../snapshot'
import { syncFolderWhereKnown } from '../sync-folder'
import { type BackupFacts, backupName } from './backup-name'
import { checkBackup } from './check-backup'
import { packBackup } from './pack-backup'

export type BackupRequest = {
  readonly folder: string
  readonly reason: BackupReason
  readonly now: IsoDateTime
  /** The folder of the library whose attachments go with it; without it, those it names are told as missing. */
  readonly from?: string
  /** Files of attachments that were read already; see `backUpAttachments`. */
  readonly proven?: ProvenFiles
  readonly disk?: Disk
}

/**
 * A backup that was read back whole, and the file it is in. `missing` names the attachments that the library itself
 * does not have any more.
 */
export type MadeBackup = { readonly backup: Backup; readonly file: string; readonly missing: readonly string[] }

/** What a backup is called until it was read back whole. */
export const unfinishedEnding = '.part'

/**
 * Writes the library into one new file in the folder, which is made where it is missing, and reads it back as a whole
 * before it gets its name; the attachments it names are there by then, in a folder beside. Works in slices, so that others
 * have their turn. Fails with the disk's failure, also where what was read back is not what was written; nothing
 * half-made stays behind.
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
    const missing = await carryAttachments(library, request, disk)
    await disk.rename(unfinished, file)
    written = file
    await syncFolderWhereKnown(folder, disk)
    return { backup: { id: name, ...facts, at, bytes: packed.bytes }, file, missing }
  } catch (error) {
    await disk.remove(written).catch(() => undefined)
    throw makingFailure(error, file)
  }
}

async function prepareFolder(folder: string, disk: Disk): Promise<void> {
  try {
    if (await disk.makeFolder(folder)) await syncFolderWhereKnown(dirname(folder), disk)
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

async function carryAttachments(
  library: Library,
  { folder, from, proven = new Set() }: BackupRequest,
  disk: Disk,
): Promise<readonly string[]> {
  const names = [...(await namedAttachments(library)).keys()]
  if (names.length === 0 || from === undefined) return names
  const own = { folder: await attachmentFolderOf(from, disk), read: attachmentsOf(from, disk) }
  return backUpAttachments(names, own, backedUpAttachmentsIn(folder), proven, disk)
}

/** A backup that cannot be read back is the disk's fault, not that of a file somebody handed us. */
function makingFailure(error: unknown, file: string): Failed {
  if (!(error instanceof Failed)) return diskFailure(error, file)
  const { failure } = error
  const isMisread = failure.code === 'backupDamaged' || failure.code === 'fileMissing'
  const reason = 'the backup that was read back is not the one that was written'
  return isMisread ? new Failed({ code: 'diskFault', path: file, reason }) : error
}
