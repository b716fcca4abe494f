import { archiveDamaged } from '../../zip/archive-damaged'
import { readDirectory } from '../../zip/read-directory'
import { unpackEntry } from '../../zip/unpack-entry'

/** An Office file is small: anything beyond this is no document, or one made to fill a disk. */
const limits = { fileBytes: 64 << 20, allBytes: 256 << 20, path: 255 } as const

function isSafe(path: string): boolean {
  if (path === '' || path.length > limits.path || /[\\:\0]/.test(path) || path.startsWith('/')) return false
  return path.split('/').every((part) => part !== '.' && part !== '..')
}

/**
 * The files of an Office file by path. Nothing in it is trusted: neither how many there are, how large they become,
 * nor what they are called. Fails with `packageDamaged`.
 */
export function readPackage(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  if (bytes.length > limits.allBytes) archiveDamaged('too large')
  const entries = readDirectory(bytes)
  for (const { path, size } of entries) {
    if (!isSafe(path)) archiveDamaged(`a file called ${JSON.stringify(path.slice(0, limits.path))}`)
    if (size > limits.fileBytes) archiveDamaged(`${path}: too large`)
  }
  if (entries.reduce((sum, { size }) => sum + size, 0) > limits.allBytes) archiveDamaged('too large once unpacked')
  const files = new Map<string, Uint8Array>()
  for (const entry of entries) {
    if (files.has(entry.path)) archiveDamaged(`${entry.path}: there twice`)
    files.set(entry.path, unpackEntry(bytes, entry))
  }
  return files
}
