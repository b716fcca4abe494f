import { setImmediate } from 'node:timers/promises'
import type { Library } from '../../shared/model/library'
import { crc32 } from '../zip/crc32'
import type { Disk } from './disk'
import { unfinishedFile } from './generation-files'
import { readBlocks } from './read-lines'
import { writeAll } from './replace-file'
import { type ReadSnapshot, type SnapshotHeader, SnapshotReader, snapshotPieces } from './snapshot'

/**
 * Writes the library as a snapshot beside `file`, synced and read back byte by byte, and renames it to `file`; the
 * caller syncs the folder. Others have their turn after each piece. Tells the size in bytes. When it fails, nothing of
 * it is left, and what `file` was before still is.
 */
export async function writeSnapshot(
  disk: Disk,
  file: string,
  library: Library,
  header: SnapshotHeader,
): Promise<number> {
  const fresh = unfinishedFile(file)
  try {
    const opened = await disk.open(fresh, 'replace')
    let position = 0
    let sum = 0
    try {
      for (const piece of snapshotPieces(library, header)) {
        await writeAll(opened, piece, position)
        position += piece.length
        sum = crc32(piece, sum)
        await setImmediate()
      }
      await opened.sync()
    } finally {
      await opened.close()
    }
    if ((await sumOf(disk, fresh)) !== sum) throw misread()
    await disk.rename(fresh, file)
    return position
  } catch (error) {
    await disk.remove(fresh).catch(() => undefined)
    throw error
  }
}

async function sumOf(disk: Disk, file: string): Promise<number> {
  let sum = 0
  for await (const block of readBlocks(disk, file)) sum = crc32(block, sum)
  return sum
}

function misread(): Error {
  return Object.assign(new Error('The disk gives back something else than was written'), { code: 'EIO' })
}

/** Reads a snapshot, damaged or not; throws the disk's error. */
export async function readSnapshot(disk: Disk, file: string): Promise<ReadSnapshot> {
  const reader = new SnapshotReader()
  for await (const block of readBlocks(disk, file)) reader.push(block)
  return reader.end()
}
