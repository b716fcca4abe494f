import { isCarriedPicture } from '../../../shared/document/carried-picture'
import { picturesIn } from '../../../shared/document/pictures-in'
import type { DocumentTree } from '../../../shared/document/tree'
import { attachmentSource } from '../../../shared/model/attachments'
import type { HouseStyle } from '../../../shared/model/house-style'
import { carriedBytes } from './carried-bytes'
import { drawSvg } from './draw-svg'
import { pictureLimits } from './limits'
import type { LoadedPicture, Pictures } from './picture'
import { isJpeg, readJpeg } from './read-jpeg'
import { isPng, readPng } from './read-png'
import { isSvg, readSvg } from './read-svg'
import { upright } from './upright'

/** What a document shows, and what of it could not be had. */
export type LoadedPictures = {
  readonly pictures: Pictures
  /** Sources that were not found, are damaged, too large, or no picture a document can show; in order. */
  readonly missing: readonly string[]
}

/**
 * Reads every picture that a document and its house style name, each once, and nothing else: addresses on the web are
 * missing, whatever they lead to. What a picture is, its content says, not its name.
 * @param read the bytes of a file such as `attachments/…`, null where it is not there
 */
export async function loadPictures(
  tree: DocumentTree,
  style: HouseStyle,
  read: (source: string) => Promise<Uint8Array | null>,
): Promise<LoadedPictures> {
  const logo = style.logo === null ? [] : [attachmentSource(style.logo.picture)]
  const pictures = new Map<string, LoadedPicture>()
  const missing: string[] = []
  let left = pictureLimits.allBytes
  // One after the other: pictures are few, and their bytes are what takes the memory.
  for (const source of new Set([...logo, ...picturesIn(tree)])) {
    const bytes = await bytesOf(source, read)
    const picture = bytes === null || bytes.length > left ? null : await readPicture(bytes)
    if (picture === null) missing.push(source)
    else {
      pictures.set(source, picture)
      left -= picture.bytes.length + (picture.fallback?.length ?? 0)
    }
  }
  return { pictures, missing }
}

/** Only what lies within the library is asked for: no other scheme, no root, no way up. */
const within = /^(?![a-z][a-z\d+.-]*:)(?![/\\])(?!(?:.*[/\\])?\.\.(?:[/\\]|$))/is

async function bytesOf(
  source: string,
  read: (source: string) => Promise<Uint8Array | null>,
): Promise<Uint8Array | null> {
  if (isCarriedPicture(source)) return carriedBytes(source)
  return within.test(source) && source !== '' ? read(source) : null
}

/** A picture of any kind a document shows, recognised by its content; null where it is none, damaged or too large. */
export async function readPicture(bytes: Uint8Array): Promise<LoadedPicture | null> {
  try {
    return await pictureIn(bytes)
  } catch {
    // Whatever a hostile file makes stumble, the rest of the document is written.
    return null
  }
}

async function pictureIn(bytes: Uint8Array): Promise<LoadedPicture | null> {
  if (bytes.length > pictureLimits.fileBytes) return null
  if (isPng(bytes)) return readPng(bytes)
  if (isJpeg(bytes)) {
    const photo = readJpeg(bytes)
    return photo === null ? null : upright(photo)
  }
  if (!isSvg(bytes)) return null
  const drawing = readSvg(bytes)
  if (drawing === null) return null
  const { text, width, height } = drawing
  const fallback = await drawSvg(text, drawing)
  return fallback === null ? null : { type: 'svg', bytes: new TextEncoder().encode(text), width, height, fallback }
}
