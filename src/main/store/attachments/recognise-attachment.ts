import type { AttachmentKind } from '../../../shared/model/attachments'
import { wordKindOf } from './word-kind'

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const pngHeader = [0x49, 0x48, 0x44, 0x52]
const zipStart = [0x50, 0x4b, 0x03, 0x04]
/** What may stand before the first element of an XML text: how it begins, and how it ends. */
const preludes = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!DOCTYPE', '>'],
] as const
const svgElement = /^<(?:[A-Za-z_][\w.-]*:)?svg[\s>/]/

/** What a file is, by its content and not by its name; null when it is none of what can be attached. */
export function recogniseAttachment(bytes: Uint8Array): AttachmentKind | null {
  if (hasAt(bytes, 0, pngStart)) return hasAt(bytes, 12, pngHeader) ? 'png' : null
  if (hasAt(bytes, 0, [0xff, 0xd8, 0xff])) return hasFrame(bytes) ? 'jpg' : null
  if (hasAt(bytes, 0, zipStart)) return wordKindOf(bytes)
  return isDrawing(bytes) ? 'svg' : null
}

function hasAt(bytes: Uint8Array, offset: number, expected: readonly number[]): boolean {
  return expected.every((byte, index) => bytes[offset + index] === byte)
}

/** Walks a JPEG's segments to the one that holds the picture's size; without it, nobody can draw it. */
function hasFrame(bytes: Uint8Array): boolean {
  for (let at = 2; at + 3 < bytes.length; ) {
    if (bytes[at] !== 0xff) return false
    const marker = bytes[at + 1] ?? 0
    // Fill bytes may stand before a marker.
    if (marker === 0xff) {
      at += 1
      continue
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return true
    if (marker === 0xd9 || marker === 0xda) return false
    at += 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
  }
  return false
}

/** The text's first element is `svg`. One that declares entities of its own is not taken: they can grow without end. */
function isDrawing(bytes: Uint8Array): boolean {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trimStart()
  } catch {
    return false
  }
  for (;;) {
    const prelude = preludes.find(([start]) => text.startsWith(start))
    if (prelude === undefined) return svgElement.test(text)
    const end = text.indexOf(prelude[1])
    if (end === -1 || text.slice(0, end).includes('<!ENTITY')) return false
    text = text.slice(end + prelude[1].length).trimStart()
  }
}
