import { dirname } from 'node:path'
import type { Disk, DiskFile } from './disk'

/** Writes every byte from `position` in the file on; a plain error when the disk takes no more of them without saying why. */
export async function writeAll(file: DiskFile, bytes: Uint8Array, position = 0): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const count = await file.write(bytes, written, position + written)
    if (count <= 0) throw Object.assign(new Error('The disk took no more bytes'), { code: 'EIO' })
    written += count
  }
}

/**
 * Puts `content` in the place of the file's content, all or nothing: a new file in the same folder is written, synced and
 * renamed over it, and the folder is synced. A link stays, and what it stands for is replaced. Throws the disk's error;
 * the content is then the old one, or the new one when only the folder's sync failed.
 */
export async function replaceFile(disk: Disk, file: string, content: string | Uint8Array): Promise<void> {
  const target = await disk.realFile(file)
  const fresh = `${target}.new`
  try {
    const opened = await disk.open(fresh, 'replace')
    try {
      await writeAll(opened, typeof content === 'string' ? new TextEncoder().encode(content) : content)
      await opened.sync()
    } finally {
      await opened.close()
    }
    await disk.rename(fresh, target)
  } catch (error) {
    await disk.remove(fresh).catch(() => undefined)
    throw error
  }
  await disk.syncFolder(dirname(target))
}
