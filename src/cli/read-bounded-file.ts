import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { Failed } from '../shared/ipc/failure'
import { WrongUsage } from './wrong-usage'

const mega = 1_000_000

/**
 * The bytes of a file of at most so many megabytes; a larger one is not read and fails with `tooLarge`. Pipes and
 * devices, which may never end, are refused, and are not waited for. Fails with `fileMissing`, `invalidInput`, or, for a
 * folder, `WrongUsage`.
 */
export async function readBoundedFile(
  file: string,
  megabytes: number,
  tooLarge: Failed = new Failed({ code: 'invalidInput', problems: [`${file}: is larger than ${megabytes} MB`] }),
): Promise<Uint8Array> {
  // Opening a pipe waits for whoever writes to it, unless asked not to; Windows has no such flag and no such pipes.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(() => {
    throw new Failed({ code: 'fileMissing', file })
  })
  try {
    const about = await handle.stat()
    if (about.isDirectory()) throw new WrongUsage(`'${file}' is a folder, not a file`)
    if (!about.isFile())
      throw new Failed({ code: 'invalidInput', problems: [`${file}: is a pipe or device, not a file`] })
    if (about.size > megabytes * mega) throw tooLarge
    return await handle.readFile()
  } catch (error) {
    throw error instanceof Failed || error instanceof WrongUsage ? error : new Failed({ code: 'fileMissing', file })
  } finally {
    await handle.close()
  }
}
