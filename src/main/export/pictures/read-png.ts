import { inflateSync } from 'node:zlib'
import { crc32 } from '../../zip/crc32'
import { believableDensity, isShowable, usualDensity } from './limits'
import type { LoadedPicture } from './picture'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const chunkFrame = 12
const mostUnpacked = 64 << 20
const inchesPerMetre = 1 / 0.0254

/** Chunks that say who made the picture, when and where; they do not leave the building. */
const told = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'])

type Chunk = { readonly type: string; readonly data: Uint8Array; readonly whole: Uint8Array }

/** Whether the bytes begin as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** How many pixels a PNG says that it has, whatever stands behind its header. */
export function pixelsOfPng(bytes: Uint8Array): number {
  if (!isPng(bytes) || bytes.length < 24) return 0
  return viewOf(bytes).getUint32(16) * viewOf(bytes).getUint32(20)
}

/** A PNG with its size in pixels of which 96 make an inch, without what it tells of its origin; null if damaged. */
export function readPng(bytes: Uint8Array): LoadedPicture | null {
  const chunks = chunksOf(bytes)
  const header = chunks?.[0]
  if (chunks === null || header?.type !== 'IHDR' || header.data.length !== 13) return null
  const view = viewOf(header.data)
  const size = { width: view.getUint32(0), height: view.getUint32(4) }
  if (!isShowable(size.width, size.height)) return null
  if (!isWhole(chunks, header.data, size)) return null
  const density = densityOf(chunks.find(({ type }) => type === 'pHYs') ?? null)
  const kept = chunks.filter(({ type }) => !told.has(type)).map(({ whole }) => whole)
  return {
    type: 'png',
    bytes: new Uint8Array(Buffer.concat([Uint8Array.from(signature), ...kept])),
    width: (size.width * usualDensity) / density.x,
    height: (size.height * usualDensity) / density.y,
    fallback: null,
  }
}

/** Samples of a pixel, and the depths they may have, by the kind of colour (PNG 3, 11.2.1). */
const kinds: Readonly<Record<number, { readonly samples: number; readonly depths: readonly number[] }>> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
}

type Size = { readonly width: number; readonly height: number }

/** Whether it is of a kind there is, has the colours that it speaks of, and all of its pixels. */
function isWhole(chunks: readonly Chunk[], header: Uint8Array, size: Size): boolean {
  const [depth = 0, colour = 0, compression, filtering, interlacing = 0] = header.subarray(8)
  const kind = kinds[colour]
  if (!kind?.depths.includes(depth) || compression !== 0 || filtering !== 0 || interlacing > 1) return false
  const palette = chunks.find(({ type }) => type === 'PLTE')?.data.length ?? 0
  if (colour === 3 && (palette === 0 || palette % 3 !== 0 || palette > 768)) return false
  const bits = kind.samples * depth
  const passes = interlacing === 1 ? passesOf(size) : [size]
  const length = passes.reduce((sum, { width, height }) => {
    return width === 0 ? sum : sum + height * (1 + Math.ceil((width * bits) / 8))
  }, 0)
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)
  return packed.length > 0 && unpacksTo(Buffer.concat(packed), length)
}

/** The seven pictures that an interlaced one is told in (PNG 3, 8.2). */
function passesOf({ width, height }: Size): readonly Size[] {
  const starts = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
  ]
  return starts.map(([x = 0, y = 0, across = 1, down = 1]) => ({
    width: Math.max(0, Math.ceil((width - x) / across)),
    height: Math.max(0, Math.ceil((height - y) / down)),
  }))
}

/** No more is unpacked than the picture has to have, and no more than takes little memory. */
function unpacksTo(packed: Uint8Array, length: number): boolean {
  try {
    return inflateSync(packed, { maxOutputLength: Math.min(length, mostUnpacked) }).length >= length
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
  }
}

/** All chunks up to the end, their sums checked; null where anything is amiss. */
function chunksOf(bytes: Uint8Array): readonly Chunk[] | null {
  const view = viewOf(bytes)
  const chunks: Chunk[] = []
  for (let at = signature.length; at + chunkFrame <= bytes.length; ) {
    const length = view.getUint32(at)
    const end = at + chunkFrame + length
    if (end > bytes.length) return null
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return null
    chunks.push({ type, data: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end) })
    if (type === 'IEND') return chunks
    at = end
  }
  return null
}

/** Pixels to the inch across and down. */
function densityOf(chunk: Chunk | null): { readonly x: number; readonly y: number } {
  if (chunk === null || chunk.data.length !== 9 || chunk.data[8] !== 1) return { x: usualDensity, y: usualDensity }
  const view = viewOf(chunk.data)
  return {
    x: believableDensity(view.getUint32(0) / inchesPerMetre),
    y: believableDensity(view.getUint32(4) / inchesPerMetre),
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
