import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Library } from '../../../shared/model/library'
import { crc32 } from '../../zip/crc32'
import type { Disk } from '../disk'
import { writeAll } from '../replace-file'
import { type SnapshotHeader, snapshotPieces } from '../snapshot'
import type { PackedSnapshot } from './check-backup'

const newline = 10

/** What was packed, and how many bytes that took. */
export type PackedFile = PackedSnapshot & { readonly bytes: number }

/**
 * Writes the library as a packed snapshot into a new file and syncs it. The packing is done beside the main thread,
 * one piece after the other: others have their turn while it lasts. Throws the disk's error; the caller removes what was written.
 */
export async function packBackup(
  file: string,
  library: Library,
  header: SnapshotHeader,
  disk: Disk,
): Promise<PackedFile> {
  let sum = 0
  let lines = 0
  let bytes = 0
  async function* pieces() {
    for (const piece of snapshotPieces(library, header)) {
      sum = crc32(piece, sum)
      lines += countBreaks(piece)
      yield piece
    }
  }
  const opened = await disk.open(file, 'fresh')
  try {
    await pipeline(pieces, createGzip(), async (packed) => {
      for await (const chunk of packed) {
        await writeAll(opened, chunk, bytes)
        bytes += chunk.length
      }
    })
    await opened.sync()
  } finally {
    await opened.close()
  }
  return { sum, lines, bytes }
}

function countBreaks(piece: Uint8Array): number {
  let count = 0
  for (let at = piece.indexOf(newline); at !== -1; at = piece.indexOf(newline, at + 1)) count += 1
  return count
}
