import { dirname } from 'node:path'
import type { Disk, DiskFile } from './disk'

/** Writes every byte; a plain error when the disk takes no more of them without saying why. */
export async function writeAll(file: DiskFile, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const count = await file.write(bytes, written)
    if (count <= 0) throw Object.assign(new Error('The disk took no more bytes'), { code: 'EIO' })
    written += count
  }
}

/**
 * Puts `text` in the place of the file's content, all or nothing: a new file in the same folder is written, synced and
 * renamed over it, and the folder is synced. A link stays, and what it stands for is replaced. Throws the disk's error,
 * with the old content in place; or `ReplacedUnsafely` when only the last step failed.
 */
export async function replaceFile(disk: Disk, file: string, text: string): Promise<void> {
  const target = await disk.realFile(file)
  const fresh = `${target}.new`
  try {
    const opened = await disk.open(fresh, 'replace')
    try {
      await writeAll(opened, new TextEncoder().encode(text))
      await opened.sync()
    } finally {
      await opened.close()
    }
    await disk.rename(fresh, target)
  } catch (error) {
    await disk.remove(fresh).catch(() => undefined)
    throw error
  }
  try {
    await disk.syncFolder(dirname(target))
  } catch (error) {
    throw new ReplacedUnsafely(error)
  }
}

/** The file has its new content, but the folder could not be synced: a power cut may still bring the old one back. */
export class ReplacedUnsafely extends Error {
  constructor(cause: unknown) {
    super('The folder could not be synced', { cause })
    this.name = 'ReplacedUnsafely'
  }
}
