import { dirname, join } from 'node:path'
import type { Disk } from './disk'
import { errorCode } from './error-code'
import { writeAll } from './replace-file'

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
