import { believableDensity, isShowable, usualDensity } from './limits'
import type { LoadedPicture } from './picture'
import { type ExifFacts, readExif } from './read-exif'

/** How a photo has to be turned and mirrored to stand upright: 1 to 8, as Exif counts; 1 is upright. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

export type Photo = {
  readonly picture: LoadedPicture
  readonly orientation: Orientation
  /** Pixels to the inch where only its Exif data says so, which the picture no longer has; null where it does not. */
  readonly perInch: number | null
  /** As it is stored, before it is turned. */
  readonly pixels: { readonly width: number; readonly height: number }
}

const marker = {
  start: 0xd8,
  end: 0xd9,
  scan: 0xda,
  quantisers: 0xdb,
  codes: 0xc4,
  jfif: 0xe0,
  exif: 0xe1,
  comment: 0xfe,
}

/** Frames of every coding that Word shows; lossless and arithmetic ones it does not. */
const frames = new Set([0xc0, 0xc1, 0xc2])

type Segment = { readonly kind: number; readonly from: number; readonly to: number }

/** Whether the bytes begin as a JPEG does. */
export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === marker.start && bytes[2] === 0xff
}

/**
 * A JPEG with its size in pixels of which 96 make an inch, without what it tells of its origin (place, camera, comments);
 * null if damaged or cut off.
 */
export function readJpeg(bytes: Uint8Array): Photo | null {
  const segments = segmentsOf(bytes)
  const frame = segments?.find(({ kind }) => frames.has(kind))
  if (segments === null || frame === undefined || frame.to - frame.from < 10) return null
  if (!hasTables(bytes, segments, frame)) return null
  const pixels = { height: uint16(bytes, frame.from + 5), width: uint16(bytes, frame.from + 7) }
  if (!isShowable(pixels.width, pixels.height)) return null
  const exif = exifOf(bytes, segments)
  const density = densityOf(bytes, segments, exif)
  const kept = segments.filter(({ kind }) => !isTold(kind)).map(({ from, to }) => bytes.subarray(from, to))
  return {
    orientation: exif.orientation,
    perInch: density.isFromExif && exif.perInch !== null ? density.x : null,
    pixels,
    picture: {
      type: 'jpeg',
      bytes: new Uint8Array(Buffer.concat([Uint8Array.of(0xff, marker.start), ...kept])),
      width: (pixels.width * usualDensity) / density.x,
      height: (pixels.height * usualDensity) / density.y,
      fallback: null,
    },
  }
}

/** Whether the frame names its colours, and quantisers, codes and a scan are there to read them with. */
function hasTables(bytes: Uint8Array, segments: readonly Segment[], frame: Segment): boolean {
  const colours = bytes[frame.from + 9] ?? 0
  if (colours === 0 || frame.to - frame.from < 10 + 3 * colours) return false
  const scan = segments.findIndex(({ kind }) => kind === marker.scan)
  const before = segments.slice(0, scan)
  const has = (wanted: number, least: number) =>
    before.some(({ kind, from, to }) => kind === wanted && to - from >= least)
  // A table of 64 quantisers takes 69 bytes with its marker, an empty table of codes 21.
  if (!has(marker.quantisers, 69) || !has(marker.codes, 22) || !before.includes(frame)) return false
  const found = segments[scan]
  return found !== undefined && found.to - found.from > 2 + uint16(bytes, found.from + 2)
}

/** Colour profiles (2), Adobe's colour transform (14) and JFIF (0) say how to show it; the rest says where it is from. */
function isTold(kind: number): boolean {
  const application = kind - marker.jfif
  return kind === marker.comment || (application > 0 && application < 16 && application !== 2 && application !== 14)
}

/** The segments in order, each from its marker on, with the data of a scan; null unless it comes to its end. */
function segmentsOf(bytes: Uint8Array): readonly Segment[] | null {
  const segments: Segment[] = []
  let scanned = false
  for (let at = 2; at + 2 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return null
    const kind = bytes[at + 1] ?? 0
    if (kind === 0xff) {
      at += 1
      continue
    }
    if (kind === marker.end) {
      segments.push({ kind, from: at, to: at + 2 })
      return scanned ? segments : null
    }
    const length = at + 4 <= bytes.length ? uint16(bytes, at + 2) : 0
    if (length < 2 || at + 2 + length > bytes.length) return null
    scanned = scanned || kind === marker.scan
    const to = kind === marker.scan ? scanEnd(bytes, at + 2 + length) : at + 2 + length
    segments.push({ kind, from: at, to })
    at = to
  }
  return null
}

/** Where the next marker stands: within a scan FF is followed by 00, or by a restart. */
function scanEnd(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length
}

function exifOf(bytes: Uint8Array, segments: readonly Segment[]): ExifFacts {
  const found = segments.find(
    ({ kind, from }) => kind === marker.exif && latin(bytes, from + 4, from + 10) === 'Exif\0\0',
  )
  return readExif(found === undefined ? new Uint8Array() : bytes.subarray(found.from + 10, found.to))
}

function densityOf(
  bytes: Uint8Array,
  segments: readonly Segment[],
  exif: ExifFacts,
): { readonly x: number; readonly y: number; readonly isFromExif: boolean } {
  const jfif = segments.find(({ kind, from }) => kind === marker.jfif && latin(bytes, from + 4, from + 9) === 'JFIF\0')
  const unit = jfif === undefined || jfif.to - jfif.from < 16 ? 0 : (bytes[jfif.from + 11] ?? 0)
  if (jfif === undefined || unit < 1 || unit > 2) {
    const perInch = exif.perInch ?? usualDensity
    return { x: believableDensity(perInch), y: believableDensity(perInch), isFromExif: true }
  }
  const factor = unit === 2 ? 2.54 : 1
  return {
    x: believableDensity(uint16(bytes, jfif.from + 12) * factor),
    y: believableDensity(uint16(bytes, jfif.from + 14) * factor),
    isFromExif: false,
  }
}

function uint16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}
