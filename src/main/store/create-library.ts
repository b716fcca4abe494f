import { resolve } from 'node:path'
import { Low } from 'lowdb'
import { Failed } from '../../shared/ipc/failure'
import type { Library } from '../../shared/model/library'
import type { Disk } from './disk'
import { diskFailure } from './disk-failure'
import { lockFolder } from './folder-lock'
import { libraryFile, libraryFileOf } from './library-file'
import { checkLibrary } from './parse-library'
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

/**
 * Writes a new library into the folder, making the folder where it is missing. Fails with `libraryExists` when there
 * is one already, readable or not, and with the disk's failure; an existing library is never touched.
 */
export async function createLibrary(folder: string, library: Library, disk: Disk = realDisk): Promise<void> {
  const place = resolve(folder)
  const whole = checkLibrary(library, libraryFileOf(place))
  await makeFolder(place, disk)
  const adapter = libraryFile(place, disk)
  const refuseExisting = async () => {
    if ((await adapter.storedAt()) !== null) throw new Failed({ code: 'libraryExists', folder: place })
  }
  await refuseExisting()
  const unlock = await lockFolder(place, disk, new Date().toISOString())
  try {
    await refuseExisting()
    await new Low<Library>(adapter, whole).write()
  } finally {
    await unlock()
  }
}
