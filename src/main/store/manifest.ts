import { crc32 } from '../zip/crc32'

/**
 * What `library.json` says: whose folder this is, in which format, and how far it has come. Opening asks it only for the
 * format: where to begin is found out from the snapshots themselves, which prove what they hold.
 */
export type Manifest = {
  readonly chancery: 'library'
  readonly format: number
  /** The generation whose snapshot was the newest when this was written. */
  readonly generation: number
}

function sumOf({ chancery, format, generation }: Manifest): string {
  return crc32(Buffer.from(JSON.stringify([chancery, format, generation])))
    .toString(16)
    .padStart(8, '0')
}

/** The manifest as text: JSON, so that any version can read its format. */
export function encodeManifest(manifest: Manifest): string {
  return `${JSON.stringify({ ...manifest, sum: sumOf(manifest) }, null, 2)}\n`
}

/** The manifest in a text, and whether it is exactly what was written; null when there is none. */
export function decodeManifest(text: string): { readonly manifest: Manifest; readonly isSound: boolean } | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null) return null
  const { chancery, format, generation, sum } = value as { readonly [name: string]: unknown }
  if (chancery !== 'library' || !isCount(format) || !isCount(generation)) return null
  const manifest: Manifest = { chancery, format, generation }
  return { manifest, isSound: sum === sumOf(manifest) && text === encodeManifest(manifest) }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
}
