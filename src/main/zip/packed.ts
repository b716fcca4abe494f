import { constants, createGzip, gzipSync } from 'node:zlib'

/** A deflated file as a zip container holds it, with what the container says about it. */
export type Packed = { readonly deflated: Uint8Array; readonly crc: number; readonly size: number }

/** Level 3 takes a fifth of the time of the usual 6 for a fifth more bytes. */
const level = 3

const headerLength = 10
const trailerLength = 8

/** Gzip is the same deflated stream with the sum and the length behind it: zlib computes both on the way. */
function fromGzip(gzipped: Buffer): Packed {
  const end = gzipped.length - trailerLength
  return {
    deflated: gzipped.subarray(headerLength, end),
    crc: gzipped.readUInt32LE(end),
    size: gzipped.readUInt32LE(end + 4),
  }
}

/** Deflates a whole file; what is compressed already, such as a picture, is taken as it is. */
export function pack(content: string | Uint8Array, isCompressed = false): Packed {
  return fromGzip(gzipSync(content, { level: isCompressed ? constants.Z_NO_COMPRESSION : level }))
}

const pieceLength = 1 << 18

/**
 * Deflates a file as it is being made: pieces of text are compressed on another thread while the next are written,
 * and none of them is kept.
 */
export async function packPieces(pieces: Iterable<string>): Promise<Packed> {
  const gzip = createGzip({ level, chunkSize: pieceLength })
  const done: Buffer[] = []
  const ended = new Promise<void>((resolve, reject) => {
    gzip
      .on('data', (chunk: Buffer) => done.push(chunk))
      .on('end', resolve)
      .on('error', reject)
  })
  const write = async (text: string): Promise<void> => {
    if (!gzip.write(text)) await new Promise<void>((resolve) => gzip.once('drain', resolve))
  }
  try {
    let gathered: string[] = []
    let length = 0
    for (const piece of pieces) {
      gathered.push(piece)
      length += piece.length
      if (length < pieceLength) continue
      await write(gathered.join(''))
      gathered = []
      length = 0
    }
    gzip.end(gathered.join(''))
    await ended
  } finally {
    gzip.destroy()
  }
  return fromGzip(Buffer.concat(done))
}
