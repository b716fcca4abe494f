import type { Packed } from './packed'
import { signatures } from './signatures'

/** A file of a zip archive. */
export type ZipFile = { readonly path: string; readonly packed: Packed }

/** 1 January 1980, the first day a zip file knows: the same files have the same bytes, whenever they are packed. */
const firstDay = (1 << 5) | 1

/** Version 2.0, names in UTF-8, deflated, at midnight of the first day, with sum and sizes: what both headers say. */
function common({ path, packed }: ZipFile): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(1 << 11, 2)
  fields.writeUInt16LE(8, 4)
  fields.writeUInt16LE(firstDay, 8)
  fields.writeUInt32LE(packed.crc, 10)
  fields.writeUInt32LE(packed.deflated.length, 14)
  fields.writeUInt32LE(packed.size, 18)
  fields.writeUInt16LE(Buffer.byteLength(path), 22)
  return fields
}

function numbers(...values: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const written = Buffer.alloc(values.reduce((sum, [bytes]) => sum + bytes, 0))
  let at = 0
  for (const [bytes, value] of values) at = written.writeUIntLE(value, at, bytes)
  return written
}

/** The archive of these files, in this order. */
export function zipOf(entries: readonly ZipFile[]): Uint8Array {
  const files: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.path)
    const fields = common(entry)
    const file = [numbers([4, signatures.file]), fields, name, entry.packed.deflated]
    files.push(...file)
    // Made by version 2.0; no comment, first disk, no attributes; where its file begins.
    const place = numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset])
    directory.push(numbers([4, signatures.entry], [2, 20]), fields, place, name)
    offset += file.reduce((sum, part) => sum + part.length, 0)
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const count = entries.length
  const end = numbers([4, signatures.end], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0])
  return Buffer.concat([...files, ...directory, end])
}
