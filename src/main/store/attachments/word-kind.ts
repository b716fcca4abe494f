import { inflateRawSync } from 'node:zlib'

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endLength = 22
const entryLength = 46
const localLength = 30
const longestComment = 0xffff
const mostEntries = 10_000
const mostTypeBytes = 1024 * 1024
const stored = 0
const deflated = 8

const mainPart = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** Whether a ZIP file is a Word document or a Word template, by its own list of contents; null when it is neither. */
export function wordKindOf(bytes: Uint8Array): 'docx' | 'dotx' | null {
  try {
    const types = readContentTypes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    if (types === null) return null
    if (types.includes(`${mainPart}.template.main+xml`)) return 'dotx'
    return types.includes(`${mainPart}.document.main+xml`) ? 'docx' : null
  } catch {
    // Places outside the file, or bytes that cannot be unpacked.
    return null
  }
}

/** The part every Office file begins with: it names what the others are (ECMA-376 part 2, 10.1.2.2). */
function readContentTypes(zip: Buffer): string | null {
  const end = findEnd(zip)
  if (end === null) return null
  const count = Math.min(zip.readUInt16LE(end + 10), mostEntries)
  let at = zip.readUInt32LE(end + 16)
  for (let entry = 0; entry < count && zip.readUInt32LE(at) === entrySignature; entry += 1) {
    const nameLength = zip.readUInt16LE(at + 28)
    const name = zip.toString('utf8', at + entryLength, at + entryLength + nameLength)
    if (name === '[Content_Types].xml') return readEntry(zip, at)
    at += entryLength + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return null
}

function findEnd(zip: Buffer): number | null {
  const last = zip.length - endLength
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (zip.readUInt32LE(at) === endSignature) return at
  }
  return null
}

function readEntry(zip: Buffer, entry: number): string | null {
  const method = zip.readUInt16LE(entry + 10)
  const packed = zip.readUInt32LE(entry + 20)
  const local = zip.readUInt32LE(entry + 42)
  const start = local + localLength + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const content = zip.subarray(start, start + packed)
  if (method === stored) return content.toString('utf8')
  return method === deflated ? inflateRawSync(content, { maxOutputLength: mostTypeBytes }).toString('utf8') : null
}
