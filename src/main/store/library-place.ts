import { dirname } from 'node:path'
import { Failed } from '../../shared/ipc/failure'
import type { Disk } from './disk'
import { diskFailure } from './disk-failure'
import { errorCode } from './error-code'
import { generationFiles, libraryFileOf } from './generation-files'

/**
 * The folder a library really lies in: its file may be a link, and two folders that link to one library must not both
 * be written. Fails with `libraryMissing` where there is none, or the disk's failure.
 */
export async function libraryPlace(folder: string, disk: Disk): Promise<string> {
  try {
    const place = dirname(await disk.realFile(libraryFileOf(folder)))
    if (await hasLibrary(place, disk)) return place
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes(errorCode(error))) throw diskFailure(error, folder)
  }
  throw new Failed({ code: 'libraryMissing', folder })
}

/** Whether the folder holds a library, readable or not; throws the disk's error. */
export async function hasLibrary(folder: string, disk: Disk): Promise<boolean> {
  const names = await disk.listFolder(folder)
  return names.includes('library.json') || generationFiles(names).some(({ what }) => what === 'snapshot')
}
