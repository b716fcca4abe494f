import { join } from 'node:path'
import { Failed } from '../../shared/ipc/failure'
import type { Library } from '../../shared/model/library'
import type { Disk } from './disk'
import { diskFailure } from './disk-failure'
import { errorCode } from './error-code'
import type { LibraryAdapter } from './library-adapter'
import { parseLibrary } from './parse-library'
import { ReplacedUnsafely, replaceFile } from './replace-file'
import { setAside } from './set-aside'

/** The file that holds the library of a folder. */
export function libraryFileOf(folder: string): string {
  return join(folder, 'library.json')
}

/** Stored text is UTF-8; anything else is refused, since reading on would replace words by question marks. */
function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Failed({ code: 'libraryDamaged', file, problems: ['the file is not UTF-8 text'] })
  }
}

/** Keeps a library as one JSON file, replaced as a whole at every commit. */
export function libraryFile(folder: string, disk: Disk): LibraryAdapter {
  const file = libraryFileOf(folder)
  let stored: string | null = null
  let storedState: string | null = null

  const remember = async (text: string) => {
    stored = text
    storedState = await disk.stateOf(file).catch(() => null)
  }

  /** A restored backup, or what a program that knows no lock has written, is kept before it is written over. */
  const keepOthers = async () => {
    if (stored === null) return
    const state = await disk.stateOf(file)
    if (state === null || state === storedState) return
    const found = await disk.readBytes(file)
    if (Buffer.compare(found, Buffer.from(stored)) === 0) return
    await setAside(disk, file, found, (await disk.changedAt(file)) ?? new Date())
  }

  /** A commit that failed at the very last step is taken back, so that the disk says what the caller is told. */
  const takeBack = async () => {
    if (stored === null) await disk.remove(file)
    else await replaceFile(disk, file, stored)
  }

  const write = async (library: Library) => {
    const text = `${JSON.stringify(library)}\n`
    try {
      await keepOthers()
      await replaceFile(disk, file, text)
    } catch (error) {
      if (!(error instanceof ReplacedUnsafely)) throw diskFailure(error, file)
      await takeBack().catch(() => undefined)
      throw diskFailure(error.cause, file)
    }
    await remember(text)
  }

  return {
    read: async () => {
      let bytes: Uint8Array
      try {
        bytes = await disk.readBytes(file)
      } catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) throw new Failed({ code: 'libraryMissing', folder })
        throw diskFailure(error, file)
      }
      const text = decode(bytes, file)
      const library = parseLibrary(text, file)
      await remember(text)
      return library
    },
    write,
    commit: (_changes, next) => write(next),
    storedAt: async () => {
      try {
        return (await disk.changedAt(file))?.toISOString() ?? null
      } catch (error) {
        throw diskFailure(error, file)
      }
    },
  }
}
