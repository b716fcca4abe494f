import { type CleanPixels, cleanPixels } from './clean-pixels'
import { isSvg, readSvg } from './read-svg'

/** A picture that tells nothing of its origin, runs nothing and asks for nothing, and what kind it is. */
export type CleanPicture = { readonly bytes: Uint8Array; readonly extension: CleanPixels['extension'] | 'svg' }

/** Any picture that a document shows, cleaned, and looking as before; null if it is none, damaged or too large. */
export function cleanPicture(bytes: Uint8Array): CleanPicture | null {
  try {
    return cleanedIn(bytes)
  } catch {
    // Whatever a hostile file makes stumble, the rest of the document is drawn.
    return null
  }
}

function cleanedIn(bytes: Uint8Array): CleanPicture | null {
  const pixels = cleanPixels(bytes)
  if (pixels !== null) return pixels
  const drawing = isSvg(bytes) ? readSvg(bytes) : null
  return drawing === null ? null : { bytes: new TextEncoder().encode(drawing.text), extension: 'svg' }
}
