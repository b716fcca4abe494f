import { createHash } from 'node:crypto'

/** A picture of one dot, as small as a PNG can be. */
export const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

/** A drawing of a square, different for every size. */
export function aDrawing(size = 10): Uint8Array {
  return Buffer.from(
    `<?xml version="1.0"?>\n<!-- a square -->\n<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="${size}" height="${size}"/></svg>`,
  )
}

/** The beginning of a JPEG as far as its size: what tells that it is one. */
export function aJpeg(): Uint8Array {
  const segment = (marker: number, ...content: readonly number[]) => [0xff, marker, 0, content.length + 2, ...content]
  return Uint8Array.from([
    0xff,
    0xd8,
    ...segment(0xe0, 1, 2, 3),
    ...segment(0xc0, 8, 0, 1, 0, 1, 1, 1, 0x11, 0),
    0xff,
    0xd9,
  ])
}

/** Under which name a library keeps these bytes. */
export function nameOf(bytes: Uint8Array, kind: string): string {
  return `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.${kind}`
}
