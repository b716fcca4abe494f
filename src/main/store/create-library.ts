import { join, resolve } from 'node:path'
import { Low } from 'lowdb'
import { Failed } from '../../shared/ipc/failure'
import type { RecoveryFinding } from '../../shared/ipc/recovery'
import type { Library } from '../../shared/model/library'
import { type LeftOut, nothingLeftOut } from './admit-library'
import { noAttachments, type ReadAttachment } from './attachments/attachments'
import { bringToLibrary } from './attachments/bring-attachments'
import { namedAttachments } from './attachments/named-attachments'
import type { Disk } from './disk'
import { diskFailure } from './disk-failure'
import { lockFolder } from './folder-lock'
import { generationFiles, libraryFileOf, witnessFile } from './generation-files'
import { LibraryFiles } from './library-files'
import { hasLibrary } from './library-place'
import { realDisk } from './real-disk'

async function makeFolder(folder: string, disk: Disk): Promise<void> {
  try {
    const isNew = await disk.makeFolder(folder)
    // Someone else's folder with other things in it keeps its own permissions; the library's files are private anyway.
    if (!isNew && (await disk.listFolder(folder)).length === 0) await disk.restrictFolder(folder)
  } catch (error) {
    throw diskFailure(error, folder)
  }
}

/** What a new library is made with besides its records. */
export type Creating = {
  readonly disk?: Disk
  readonly leftOut?: LeftOut
  /** Where the attachments come from that its records name. */
  readonly attachments?: ReadAttachment
}

/**
 * Writes a library whose records have passed the schemas into the folder, with the attachments they name, making the folder
 * where it is missing. What was left out of it is kept in quarantine, and told now and on opening, as are attachments that
 * are nowhere. Fails with `libraryExists` when there is one already, readable or not, and with the disk's failure; an
 * existing library is never touched.
 */
export async function createLibrary(
  folder: string,
  library: Library,
  { disk = realDisk, leftOut = nothingLeftOut, attachments = noAttachments }: Creating = {},
): Promise<readonly RecoveryFinding[]> {
  const place = resolve(folder)
  await makeFolder(place, disk)
  const refuseExisting = async () => {
    const isThere = await hasLibrary(place, disk).catch((error: unknown) => {
      throw diskFailure(error, place)
    })
    if (isThere) throw new Failed({ code: 'libraryExists', folder: place })
  }
  await refuseExisting()
  const now = () => new Date().toISOString()
  const unlock = await lockFolder(place, disk, now())
  const files = new LibraryFiles(place, { disk, now, readOnly: null, checkpointAfter: Number.POSITIVE_INFINITY })
  try {
    await refuseExisting()
    const names = (await namedAttachments(library)).keys()
    const missing = await bringToLibrary(names, attachments, place, disk)
    await fill(files, library, { ...leftOut, missing }, () => removeLibrary(place, disk))
    return files.findings
  } catch (error) {
    throw diskFailure(error, place)
  } finally {
    await files.close()
    await unlock()
  }
}

/** Writes the library twice, so that from the first day on no file is the only one; nothing of it stays when that fails. */
async function fill(
  files: LibraryFiles,
  library: Library,
  leftOut: LeftOut,
  remove: () => Promise<void>,
): Promise<void> {
  try {
    await files.setAside(leftOut)
    const low = new Low<Library>(files, library)
    await low.write()
    await low.write()
  } catch (error) {
    // There is no library that they would tell of.
    if (files.findings.length > 0) await files.dismissFindings().catch(() => undefined)
    await files.close()
    await remove()
    throw error
  }
}

/** The manifest first: what says that there is a library must not be all that is left. */
async function removeLibrary(folder: string, disk: Disk): Promise<void> {
  const names = generationFiles(await disk.listFolder(folder).catch(() => []))
  const snapshotsFirst = [...names].sort((a, b) => b.what.localeCompare(a.what)).map(({ name }) => join(folder, name))
  for (const file of [libraryFileOf(folder), ...snapshotsFirst, witnessFile(folder)]) {
    await disk.remove(file).catch(() => undefined)
  }
  await disk.syncFolder(folder).catch(() => undefined)
}
