import { archiveDamaged } from './archive-damaged'
import { signatures } from './signatures'

/** How a file lies in an archive: as it is, or deflated. */
export const methods = { stored: 0, deflated: 8 } as const

/** What an archive's directory says of one of its files; whether it is true, `unpackEntry` finds out. */
export type ZipEntry = {
  readonly path: string
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  readonly offset: number
}

/** An Office file has some dozen, a large one some hundred. */
const mostEntries = 2000

const endLength = 22
const longestComment = 0xffff
const entryLength = 46

/** The end of the directory stands at the end of the file, before a comment of at most 64 KiB. */
function findEnd(archive: Buffer): number {
  const last = archive.length - endLength
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (archive.readUInt32LE(at) === signatures.end) return at
  }
  return archiveDamaged('not a zip archive')
}

function readEntry(archive: Buffer, at: number): ZipEntry {
  const nameLength = archive.readUInt16LE(at + 28)
  const path = archive.toString('utf8', at + entryLength, at + entryLength + nameLength)
  const method = archive.readUInt16LE(at + 10)
  if ((archive.readUInt16LE(at + 8) & 1) !== 0) archiveDamaged('protected by a password')
  if (method !== methods.stored && method !== methods.deflated) archiveDamaged(`${path}: packed in an unknown way`)
  return {
    path,
    method,
    crc: archive.readUInt32LE(at + 16),
    packedSize: archive.readUInt32LE(at + 20),
    size: archive.readUInt32LE(at + 24),
    offset: archive.readUInt32LE(at + 42),
  }
}

/**
 * The files of a zip archive, folders passed over, by the directory at its end. Fails with `packageDamaged` where it is
 * none, is damaged, or holds what nobody here could unpack.
 */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(archive)
  const count = archive.readUInt16LE(end + 10)
  if (count > mostEntries) archiveDamaged('too many files in it')
  const entries: ZipEntry[] = []
  let at = archive.readUInt32LE(end + 16)
  for (let left = count; left > 0; left -= 1) {
    if (at + entryLength > end || archive.readUInt32LE(at) !== signatures.entry)
      archiveDamaged('its directory is damaged')
    entries.push(readEntry(archive, at))
    // Behind the entry: its name, what else is said of it, and a comment.
    at += entryLength + [28, 30, 32].reduce((sum, length) => sum + archive.readUInt16LE(at + length), 0)
  }
  return entries.filter(({ path }) => !path.endsWith('/'))
}
