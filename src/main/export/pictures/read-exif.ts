import type { Orientation } from './read-jpeg'

/** What a photo's Exif data says about showing it. */
export type ExifFacts = { readonly orientation: Orientation; readonly perInch: number | null }

const tags = { orientation: 0x0112, density: 0x011a, unit: 0x0128 }
const nothing: ExifFacts = { orientation: 1, perInch: null }

/** Reads the first directory of the TIFF structure that Exif is; whatever is damaged counts as not said. */
export function readExif(tiff: Uint8Array): ExifFacts {
  if (tiff.length < 8) return nothing
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  const isLittle = view.getUint16(0) === 0x4949
  if (!isLittle && view.getUint16(0) !== 0x4d4d) return nothing
  const directory = view.getUint32(4, isLittle)
  if (directory + 2 > tiff.length) return nothing
  const entries = view.getUint16(directory, isLittle)
  let orientation: Orientation = 1
  let density: number | null = null
  let unit = 2
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12
    if (at + 12 > tiff.length) break
    const tag = view.getUint16(at, isLittle)
    if (tag === tags.orientation) orientation = orientationOf(view.getUint16(at + 8, isLittle))
    if (tag === tags.unit) unit = view.getUint16(at + 8, isLittle)
    if (tag === tags.density) density = fractionAt(view, view.getUint32(at + 8, isLittle), isLittle)
  }
  return { orientation, perInch: density === null ? null : density * (unit === 3 ? 2.54 : 1) }
}

function orientationOf(value: number): Orientation {
  return value >= 2 && value <= 8 ? (value as Orientation) : 1
}

function fractionAt(view: DataView, at: number, isLittle: boolean): number | null {
  if (at + 8 > view.byteLength) return null
  const below = view.getUint32(at + 4, isLittle)
  return below === 0 ? null : view.getUint32(at, isLittle) / below
}
