import { dirname, join } from 'node:path'
import type { Disk } from './disk'
import { errorCode } from './error-code'
import { writeAll } from './replace-file'

const asideName = /^library\.changed-elsewhere\.[\w-]+\.json$/

/**
 * Keeps what another program has put in the library's place, under a name that tells when that was: the next commit
 * writes over it. Throws the disk's error; what was kept already is not kept twice.
 */
export async function setAside(disk: Disk, file: string, bytes: Uint8Array, changedAt: Date): Promise<void> {
  const moment = changedAt.toISOString().replace(/[:.]/g, '-')
  const copy = join(dirname(file), `library.changed-elsewhere.${moment}.json`)
  try {
    const opened = await disk.open(copy, 'fresh')
    try {
      await writeAll(opened, bytes)
      await opened.sync()
    } finally {
      await opened.close()
    }
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return
    await disk.remove(copy).catch(() => undefined)
    throw error
  }
}

/** The files in a library's folder that keep what other programs had put in its place, oldest first. */
export async function listSetAside(disk: Disk, folder: string): Promise<readonly string[]> {
  const names = await disk.listFolder(folder)
  return names.filter((name) => asideName.test(name)).sort()
}
