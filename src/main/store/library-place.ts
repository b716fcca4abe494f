import { dirname, join } from 'node:path'
import { Failed } from '../../shared/ipc/failure'
import type { Disk } from './disk'
import { diskFailure } from './disk-failure'
import { errorCode } from './error-code'
import { generationFiles, libraryFileOf } from './generation-files'

/** More than the first line of any journal takes. */
const headerRoom = 4096

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

/**
 * Whether the folder holds a library, readable or not; throws the disk's error. A journal that holds changes is one even
 * where all else is gone; one that is only begun is what a creation that was cut short leaves behind.
 */
export async function hasLibrary(folder: string, disk: Disk): Promise<boolean> {
  const names = await disk.listFolder(folder)
  const files = generationFiles(names)
  if (names.includes('library.json') || files.some(({ what }) => what === 'snapshot')) return true
  for (const { name } of files) if (await goesBeyondItsHeader(join(folder, name), disk)) return true
  return false
}

async function goesBeyondItsHeader(journal: string, disk: Disk): Promise<boolean> {
  const reader = await disk.openToRead(journal).catch((error: unknown) => {
    if (errorCode(error) === 'EISDIR') return null
    throw error
  })
  if (reader === null) return false
  try {
    const headerEnd = (await reader.read(0, headerRoom)).indexOf(0x0a)
    return headerEnd === -1 ? reader.size > headerRoom : reader.size > headerEnd + 1
  } finally {
    await reader.close()
  }
}
