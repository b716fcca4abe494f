import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readPicture } from '../../../src/main/export/pictures/load-pictures'
import { aJpeg, greyPixels, pngChunk } from '../../support/picture-files'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** A PNG of 5 by 3 pixels in any kind of colour, with any data, its sums correct. */
function pngOf(kind: readonly number[], data: Uint8Array, ...extra: readonly Buffer[]): Uint8Array {
  const header = Buffer.from([0, 0, 0, 5, 0, 0, 0, 3, ...kind])
  const chunks = [pngChunk('IHDR', header), ...extra, pngChunk('IDAT', data), pngChunk('IEND', Buffer.of())]
  return new Uint8Array(Buffer.concat([signature, ...chunks]))
}

const packed = (length: number) => deflateSync(Buffer.alloc(length))
const palette = (length: number) => pngChunk('PLTE', Buffer.alloc(length))

describe('a PNG whose sums are correct', () => {
  test.each([
    ['grey', [8, 0, 0, 0, 0], packed(18)],
    ['one bit a pixel', [1, 0, 0, 0, 0], packed(6)],
    ['colours', [8, 2, 0, 0, 0], packed(48)],
    ['colours and veil', [16, 6, 0, 0, 0], packed(123)],
    ['interlaced', [8, 0, 0, 0, 1], packed(22)],
    ['more than its pixels', [8, 0, 0, 0, 0], packed(5000)],
  ])('and that is %s is shown', async (_, kind, data) => {
    expect(await readPicture(pngOf(kind, data))).toMatchObject({ type: 'png', width: 5, height: 3 })
  })

  test.each([
    ['data that is not packed', [8, 0, 0, 0, 0], Buffer.from('nothing of the kind')],
    ['no data', [8, 0, 0, 0, 0], Buffer.of()],
    ['a row too few', [8, 0, 0, 0, 0], packed(12)],
    ['a byte too few', [8, 2, 0, 0, 0], packed(47)],
    ['packed data cut short', [8, 0, 0, 0, 0], packed(18).subarray(0, 6)],
    ['an interlaced byte too few', [8, 0, 0, 0, 1], packed(21)],
    ['a kind of colour there is not', [3, 9, 0, 0, 0], packed(5000)],
    ['a depth its kind does not have', [4, 2, 0, 0, 0], packed(5000)],
    ['another compression', [8, 0, 1, 0, 0], packed(18)],
    ['another filter', [8, 0, 0, 1, 0], packed(18)],
    ['another interlacing', [8, 0, 0, 0, 2], packed(5000)],
    ['no palette', [8, 3, 0, 0, 0], packed(18)],
  ])('and that has %s is none', async (_, kind, data) => {
    expect(await readPicture(pngOf(kind, data))).toBeNull()
  })

  test('and that has a palette needs it whole', async () => {
    const shown = await Promise.all(
      [3, 768, 4, 771].map((size) => readPicture(pngOf([8, 3, 0, 0, 0], packed(18), palette(size)))),
    )
    expect(shown.map((picture) => picture !== null)).toEqual([true, true, false, false])
  })
})

describe('a JPEG', () => {
  /** The same without its segments of a kind. */
  function without(kind: number): Uint8Array {
    const bytes = aJpeg(greyPixels(2, 1))
    const kept: Uint8Array[] = [bytes.subarray(0, 2)]
    for (let at = 2; at < bytes.length; ) {
      const isScan = bytes[at + 1] === 0xda
      const end = isScan ? bytes.length : at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
      if (bytes[at + 1] !== kind) kept.push(bytes.subarray(at, end))
      at = end
    }
    return new Uint8Array(Buffer.concat(kept))
  }

  test.each([
    ['tables of quantisers', 0xdb],
    ['tables of codes', 0xc4],
    ['a frame', 0xc0],
  ])('without %s is none', async (_, kind) => {
    expect(await readPicture(without(kind))).toBeNull()
    expect(await readPicture(without(0xff))).not.toBeNull()
  })

  test('without anything behind the head of its scan is none', async () => {
    const whole = aJpeg(greyPixels(2, 1))
    const scan = whole.findIndex((byte, at) => byte === 0xff && whole[at + 1] === 0xda)
    expect(await readPicture(Uint8Array.from([...whole.subarray(0, scan + 10), 0xff, 0xd9]))).toBeNull()
  })
})
