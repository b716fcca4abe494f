import { gunzipSync } from 'node:zlib'
import { archiveDamaged } from './archive-damaged'
import { methods, type ZipEntry } from './read-directory'
import { signatures } from './signatures'

const headerLength = 30

/** zlib checks sum and length of a gzip file itself, so the entry is handed to it as one. */
const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])

function gzipTrailer({ crc, size }: ZipEntry): Buffer {
  const written = Buffer.alloc(8)
  written.writeUInt32LE(crc, 0)
  written.writeUInt32LE(size, 4)
  return written
}

/** One block of a deflated stream holds at most this much that is stored as it is. */
const storedBlock = 0xffff

/** What is stored rather than deflated, as a deflated stream: each block has its length in front, twice. */
function asDeflated(content: Buffer): readonly Buffer[] {
  const blocks = Array.from({ length: Math.max(1, Math.ceil(content.length / storedBlock)) }, (_, index) =>
    content.subarray(index * storedBlock, (index + 1) * storedBlock),
  )
  return blocks.flatMap((block, index) => {
    const header = Buffer.alloc(5)
    header.writeUInt8(index === blocks.length - 1 ? 1 : 0, 0)
    header.writeUInt16LE(block.length, 1)
    header.writeUInt16LE(~block.length & 0xffff, 3)
    return [header, block]
  })
}

/**
 * One file of an archive, which is exactly as long as the directory says: whoever asks has looked at `size` before.
 * Fails with `packageDamaged` where it is not what the directory says.
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { path, offset, method, packedSize, size } = entry
  if (offset + headerLength > archive.length || archive.readUInt32LE(offset) !== signatures.file)
    archiveDamaged(`${path}: not where it should be`)
  const start = offset + headerLength + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28)
  if (start + packedSize > archive.length) archiveDamaged(`${path}: cut off`)
  const packed = archive.subarray(start, start + packedSize)
  const deflated = method === methods.deflated ? [packed] : asDeflated(packed)
  try {
    return gunzipSync(Buffer.concat([gzipHeader, ...deflated, gzipTrailer(entry)]), {
      maxOutputLength: Math.max(size, 1),
    })
  } catch {
    return archiveDamaged(`${path}: damaged`)
  }
}
