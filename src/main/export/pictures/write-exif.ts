import type { Orientation } from './read-jpeg'

/** The segment of a JPEG that says how it was held and how many pixels make an inch (Exif 2.32), and nothing else. */
export function orientationSegment(orientation: Orientation, perInch: number | null): Uint8Array {
  const entries = perInch === null ? 1 : 3
  const density = 8 + 2 + entries * 12 + 4
  const tiff = Buffer.alloc(density + (perInch === null ? 0 : 8))
  tiff.write('MM')
  tiff.writeUInt16BE(42, 2)
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(entries, 8)
  const put = (index: number, tag: number, type: number): number => {
    const at = 10 + index * 12
    tiff.writeUInt16BE(tag, at)
    tiff.writeUInt16BE(type, at + 2)
    tiff.writeUInt32BE(1, at + 4)
    return at + 8
  }
  tiff.writeUInt16BE(orientation, put(0, 0x0112, 3))
  if (perInch !== null) {
    tiff.writeUInt32BE(density, put(1, 0x011a, 5))
    tiff.writeUInt16BE(2, put(2, 0x0128, 3))
    tiff.writeUInt32BE(Math.round(perInch * 1000), density)
    tiff.writeUInt32BE(1000, density + 4)
  }
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  return Buffer.concat([Buffer.of(0xff, 0xe1, (exif.length + 2) >> 8, (exif.length + 2) & 0xff), exif])
}
