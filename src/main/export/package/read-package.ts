import { gunzipSync } from 'node:zlib'
import { Failed } from '../../../shared/ipc/failure'
import { signatures } from './zip-signatures'

/** An Office file is small: anything beyond this is no document, or one made to fill a disk. */
const limits = { entries: 2000, fileBytes: 64 << 20, allBytes: 256 << 20, path: 255 } as const

const endLength = 22
const methods = { stored: 0, deflated: 8 } as const

type Entry = {
  readonly path: string
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  readonly offset: number
}

function fail(problem: string): never {
  throw new Failed({ code: 'packageDamaged', problems: [problem] })
}

/** The end of the directory stands at the end of the file, before a comment of at most 64 KiB. */
function findEnd(file: Buffer): number {
  const first = Math.max(0, file.length - endLength - 0xffff)
  for (let at = file.length - endLength; at >= first; at -= 1) {
    if (file.readUInt32LE(at) === signatures.end) return at
  }
  return fail('not a zip archive')
}

function isSafe(path: string): boolean {
  if (path === '' || path.length > limits.path || /[\\:\0]/.test(path) || path.startsWith('/')) return false
  return path.split('/').every((part) => part !== '.' && part !== '..')
}

function readEntries(file: Buffer): readonly Entry[] {
  const end = findEnd(file)
  const count = file.readUInt16LE(end + 10)
  if (count > limits.entries) fail('too many files in it')
  const entries: Entry[] = []
  let at = file.readUInt32LE(end + 16)
  for (let left = count; left > 0; left -= 1) {
    if (at + 46 > end || file.readUInt32LE(at) !== signatures.entry) fail('its directory is damaged')
    const nameLength = file.readUInt16LE(at + 28)
    entries.push({
      path: file.toString('utf8', at + 46, at + 46 + nameLength),
      flags: file.readUInt16LE(at + 8),
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      packedSize: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return entries
}

function numbers(...values: readonly number[]): Buffer {
  const written = Buffer.alloc(values.length * 4)
  for (const [index, value] of values.entries()) written.writeUInt32LE(value, index * 4)
  return written
}

/** zlib checks sum and length of a gzip file itself, so the entry is handed to it as one. */
const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])

/** One block of a deflated stream holds at most this much that is stored as it is. */
const storedBlock = 0xffff

/** What is stored rather than deflated, as a deflated stream: each block has its length in front, twice. */
function asDeflated(content: Buffer): readonly Buffer[] {
  const blocks = Array.from({ length: Math.max(1, Math.ceil(content.length / storedBlock)) }, (_, index) =>
    content.subarray(index * storedBlock, (index + 1) * storedBlock),
  )
  return blocks.flatMap((block, index) => {
    const header = Buffer.alloc(5)
    header.writeUInt8(index === blocks.length - 1 ? 1 : 0, 0)
    header.writeUInt16LE(block.length, 1)
    header.writeUInt16LE(~block.length & 0xffff, 3)
    return [header, block]
  })
}

function contentOf(file: Buffer, entry: Entry): Uint8Array {
  const { path, offset, method, packedSize, size, crc } = entry
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== signatures.file)
    fail(`${path}: not where it should be`)
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28)
  if (start + packedSize > file.length) fail(`${path}: cut off`)
  const packed = file.subarray(start, start + packedSize)
  const deflated = method === methods.deflated ? [packed] : asDeflated(packed)
  try {
    return gunzipSync(Buffer.concat([gzipHeader, ...deflated, numbers(crc, size)]), {
      maxOutputLength: Math.max(size, 1),
    })
  } catch {
    return fail(`${path}: damaged`)
  }
}

/**
 * The files of an Office file by path. Nothing in it is trusted: neither how many there are, how large they become,
 * nor what they are called.
 */
export function readPackage(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  if (bytes.length > limits.allBytes) fail('too large')
  if (bytes.length < endLength) fail('not a zip archive')
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readEntries(file).filter(({ path }) => !path.endsWith('/'))
  for (const { path, flags, method, size } of entries) {
    if (!isSafe(path)) fail(`a file called ${JSON.stringify(path.slice(0, limits.path))}`)
    if ((flags & 1) !== 0) fail('protected by a password')
    if (method !== methods.stored && method !== methods.deflated) fail(`${path}: packed in an unknown way`)
    if (size > limits.fileBytes) fail(`${path}: too large`)
  }
  if (entries.reduce((sum, { size }) => sum + size, 0) > limits.allBytes) fail('too large once unpacked')
  const files = new Map<string, Uint8Array>()
  for (const entry of entries) {
    if (files.has(entry.path)) fail(`${entry.path}: there twice`)
    files.set(entry.path, contentOf(file, entry))
  }
  return files
}
