import { deflateSync, inflateSync } from 'node:zlib'
import { crc32 } from '../../src/main/zip/crc32'

/** Grey of each pixel, row by row, 0 is black. */
export type GreyPixels = readonly (readonly number[])[]

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

export function pngChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))])
}

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** A PNG of these pixels; `extra` chunks stand behind its header. */
export function aPng(pixels: GreyPixels, ...extra: readonly Buffer[]): Uint8Array {
  const header = Buffer.concat([uint32(pixels[0]?.length ?? 0), uint32(pixels.length), Buffer.from([8, 0, 0, 0, 0])])
  const rows = Buffer.concat(pixels.map((row) => Buffer.from([0, ...row])))
  const chunks = [
    pngChunk('IHDR', header),
    ...extra,
    pngChunk('IDAT', deflateSync(rows)),
    pngChunk('IEND', Buffer.of()),
  ]
  return new Uint8Array(Buffer.concat([pngSignature, ...chunks]))
}

/** Pixels to the metre. */
export function pngDensity(x: number, y = x): Buffer {
  return pngChunk('pHYs', Buffer.concat([uint32(x), uint32(y), Buffer.of(1)]))
}

/** An even grey picture. */
export function greyPixels(width: number, height: number, grey = 128): GreyPixels {
  return Array.from({ length: height }, () => Array.from({ length: width }, () => grey))
}

/** The red of each pixel of a PNG in 8-bit RGBA. */
export function redOfPng(bytes: Uint8Array): GreyPixels {
  const file = Buffer.from(bytes)
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)]
  const parts: Buffer[] = []
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)))
  }
  const raw = inflateSync(Buffer.concat(parts))
  const step = 4
  let above: number[] = Array.from({ length: width * step }, () => 0)
  return Array.from({ length: height }, (_, row) => {
    const from = row * (width * step + 1)
    const filter = raw[from]
    const line: number[] = []
    for (let at = 0; at < width * step; at += 1) {
      const [left, up, corner] = [line[at - step] ?? 0, above[at] ?? 0, at < step ? 0 : (above[at - step] ?? 0)]
      const paeth = [left, up, corner].reduce((best, guess) =>
        Math.abs(left + up - corner - guess) < Math.abs(left + up - corner - best) ? guess : best,
      )
      const added = [0, left, up, (left + up) >> 1, paeth][filter ?? 0] ?? 0
      line.push(((raw[from + 1 + at] ?? 0) + added) & 0xff)
    }
    above = line
    return line.filter((_value, at) => at % step === 0)
  })
}

function segment(kind: number, data: Uint8Array): Buffer {
  return Buffer.concat([Buffer.of(0xff, kind, (data.length + 2) >> 8, (data.length + 2) & 0xff), data])
}

export function jfif(unit: number, x: number, y = x): Buffer {
  return segment(0xe0, Buffer.from([...Buffer.from('JFIF\0'), 1, 2, unit, x >> 8, x & 255, y >> 8, y & 255, 0, 0]))
}

/** What a camera writes: how it was held, pixels to the inch, and who it belongs to. */
export function exif({
  orientation,
  perInch,
  little = false,
}: {
  orientation: number
  perInch: number
  little?: boolean
}): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 4 * 12 + 4 + 8 + 20)
  const put16 = (value: number, at: number) => (little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at))
  const put32 = (value: number, at: number) => (little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at))
  tiff.write(little ? 'II' : 'MM')
  put16(42, 2)
  put32(8, 4)
  put16(4, 8)
  const entry = (index: number, tag: number, type: number, count: number) => {
    put16(tag, 10 + index * 12)
    put16(type, 12 + index * 12)
    put32(count, 14 + index * 12)
    return 18 + index * 12
  }
  put16(orientation, entry(0, 0x0112, 3, 1))
  put32(62, entry(1, 0x011a, 5, 1))
  put16(2, entry(2, 0x0128, 3, 1))
  put32(70, entry(3, 0x013b, 2, 20))
  put32(perInch, 62)
  put32(1, 66)
  tiff.write('Private Person', 70)
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff]))
}

/** Lengths of the codes for the difference of the mean, and the only other code: nothing further in this block. */
const meanCodes = {
  counts: [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0],
  values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
}

/** A baseline JPEG of even blocks of 8 by 8 pixels, one grey each; `extra` segments stand at its beginning. */
export function aJpeg(blocks: GreyPixels, ...extra: readonly Buffer[]): Uint8Array {
  const [width, height] = [(blocks[0]?.length ?? 0) * 8, blocks.length * 8]
  const codes = new Map<number, string>()
  let code = 0
  let next = 0
  for (const [index, count] of meanCodes.counts.entries()) {
    for (let left = count; left > 0; left -= 1) {
      codes.set(meanCodes.values[next] ?? 0, code.toString(2).padStart(index + 1, '0'))
      code += 1
      next += 1
    }
    code <<= 1
  }
  let bits = ''
  let before = 0
  for (const grey of blocks.flat()) {
    // The quantiser is 8, and the mean of a block is an eighth of its first coefficient.
    const mean = grey - 128
    const difference = mean - before
    before = mean
    const size = difference === 0 ? 0 : Math.floor(Math.log2(Math.abs(difference))) + 1
    const value = difference < 0 ? difference + 2 ** size - 1 : difference
    bits += `${codes.get(size)}${size === 0 ? '' : value.toString(2).padStart(size, '0')}0`
  }
  bits = bits.padEnd(Math.ceil(bits.length / 8) * 8, '1')
  const data = (bits.match(/.{8}/g) ?? []).flatMap((byte) => {
    const value = Number.parseInt(byte, 2)
    return value === 0xff ? [0xff, 0] : [value]
  })
  return new Uint8Array(
    Buffer.concat([
      Buffer.of(0xff, 0xd8),
      ...extra,
      segment(0xdb, Buffer.from([0, ...Array.from({ length: 64 }, () => 8)])),
      segment(0xc0, Buffer.from([8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0])),
      segment(0xc4, Buffer.from([0, ...meanCodes.counts, ...meanCodes.values])),
      segment(0xc4, Buffer.from([0x10, 1, ...Array.from({ length: 15 }, () => 0), 0])),
      segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
      Buffer.from(data),
      Buffer.of(0xff, 0xd9),
    ]),
  )
}

/** A drawing of one yellow field; `inside` stands behind it. */
export function anSvg(attributes = 'width="40" height="20"', inside = ''): Uint8Array {
  return new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}><rect width="100%" height="100%" fill="#ffe615"/>${inside}</svg>`,
  )
}
