import { isJpeg, readJpeg } from './read-jpeg'
import { isPng, readPng } from './read-png'
import { orientationSegment } from './write-exif'

/** A photo or picture of pixels that tells nothing of its origin, and what kind it is. */
export type CleanPixels = { readonly bytes: Uint8Array; readonly extension: 'png' | 'jpg' }

/** A PNG or JPEG without what it tells of its origin, shown as before; null if it is none, damaged or too large. */
export function cleanPixels(bytes: Uint8Array): CleanPixels | null {
  if (isPng(bytes)) {
    const picture = readPng(bytes)
    return picture === null ? null : { bytes: picture.bytes, extension: 'png' }
  }
  const photo = isJpeg(bytes) ? readJpeg(bytes) : null
  if (photo === null) return null
  const { picture, orientation, perInch } = photo
  if (orientation === 1 && perInch === null) return { bytes: picture.bytes, extension: 'jpg' }
  // How it was held and how large it is stay said, where browsers and this program look for them: behind what JFIF says.
  const isJfif = picture.bytes[2] === 0xff && picture.bytes[3] === 0xe0
  const start = isJfif ? 4 + (((picture.bytes[4] ?? 0) << 8) | (picture.bytes[5] ?? 0)) : 2
  const told = orientationSegment(orientation, perInch)
  const parts = [picture.bytes.subarray(0, start), told, picture.bytes.subarray(start)]
  return { bytes: new Uint8Array(Buffer.concat(parts)), extension: 'jpg' }
}
