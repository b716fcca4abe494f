import { Failed } from '../../shared/ipc/failure'
import type { Disk } from './disk'
import { formatOneFile, libraryFileOf } from './generation-files'
import { parseLibrary } from './parse-library'
import { replaceFile } from './replace-file'
import type { RawLibrary } from './snapshot'

/** The library of format 1 in these bytes of the file: one JSON value, with no journal to prove anything by, its records not checked yet. */
export function parseWholeFile(bytes: Uint8Array, file: string): RawLibrary {
  return parseLibrary(decodeUtf8(bytes, file), file)
}

/** Stored text is UTF-8; anything else is refused, since reading on would replace words by question marks. */
function decodeUtf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Failed({ code: 'libraryDamaged', file, problems: ['the file is not UTF-8 text'] })
  }
}

/** Keeps the file as it is under another name, before the library becomes one of today; throws the disk's error. */
export async function keepWholeFile(folder: string, disk: Disk): Promise<void> {
  await replaceFile(disk, formatOneFile(folder), await disk.readBytes(libraryFileOf(folder)))
}

/** Whether these bytes of `library.json` are those of a library of format 1 that was becoming one of today. */
export async function isKeptWholeFile(folder: string, disk: Disk, bytes: Uint8Array): Promise<boolean> {
  const copy = await disk.readBytes(formatOneFile(folder)).catch(() => null)
  return copy !== null && Buffer.compare(bytes, copy) === 0
}
