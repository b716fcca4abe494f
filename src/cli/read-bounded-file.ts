import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { Failed } from '../shared/ipc/failure'

const mega = 1_000_000

/**
 * The bytes of a file of at most so many megabytes. Pipes and devices, which may never end, are refused, and are not
 * waited for. Fails with `fileMissing` or `invalidInput`.
 */
export async function readBoundedFile(file: string, megabytes: number): Promise<Uint8Array> {
  // Opening a pipe waits for whoever writes to it, unless asked not to; Windows has no such flag and no such pipes.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(() => {
    throw new Failed({ code: 'fileMissing', file })
  })
  try {
    const about = await handle.stat()
    if (about.isDirectory()) throw new Failed({ code: 'fileMissing', file })
    if (!about.isFile())
      throw new Failed({ code: 'invalidInput', problems: [`${file}: is a pipe or device, not a file`] })
    if (about.size > megabytes * mega) {
      throw new Failed({ code: 'invalidInput', problems: [`${file}: is larger than ${megabytes} MB`] })
    }
    return await handle.readFile()
  } catch (error) {
    throw error instanceof Failed ? error : new Failed({ code: 'fileMissing', file })
  } finally {
    await handle.close()
  }
}
