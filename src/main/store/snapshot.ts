import type { IsoDateTime } from '../../shared/model/id'
import { type Library, type RecordKind, recordKinds } from '../../shared/model/library'
import { encodeLine, LineReader } from './line'
import { type Fields, isBinEntry, isId, isKind, isMoment, isObject, isPlace } from './line-shapes'

/** What a snapshot says of itself. */
export type SnapshotHeader = {
  readonly chancery: 'snapshot'
  /** Format of the library in it; see `libraryFormat`. */
  readonly format: number
  /** Which state of the schemas its records have passed; see `schemaRevision`. */
  readonly schema: number
  readonly generation: number
  /** The last transaction it holds, and the checksum of that transaction's journal line. */
  readonly seq: number
  readonly sum: string
  /** When that transaction was made. */
  readonly savedAt: IsoDateTime | null
  readonly at: IsoDateTime
}

/** So many bytes at most in a piece, unless one line alone is longer: a few milliseconds of work. */
const pieceSize = 128 * 1024

/**
 * The library as a snapshot's bytes, piece by piece, so that whoever writes them may let others work in between: a
 * header, the settings, a line for each record and each entry of the bin, and a last line that proves it whole.
 */
export function* snapshotPieces(library: Library, header: SnapshotHeader): Generator<Uint8Array> {
  let piece: Uint8Array[] = []
  let size = 0
  let lines = 0
  for (const value of snapshotLines(library, header)) {
    const { bytes } = encodeLine(value)
    piece.push(bytes)
    size += bytes.length
    lines += 1
    if (size < pieceSize) continue
    yield Buffer.concat(piece)
    piece = []
    size = 0
  }
  yield Buffer.concat([...piece, encodeLine({ end: lines }).bytes])
}

function* snapshotLines(library: Library, header: SnapshotHeader): Generator<unknown> {
  yield header
  yield { settings: library.settings }
  for (const kind of recordKinds) for (const record of library.records[kind]) yield { kind, record }
  for (const deleted of library.bin) yield { bin: deleted }
}

/** A library as it was stored, not yet checked against any schema. */
export type RawLibrary = {
  readonly settings: unknown
  readonly records: { readonly [K in RecordKind]: Map<string, unknown> }
  readonly bin: Map<string, unknown>
}

export function emptyRawLibrary(): { settings: unknown; records: RawLibrary['records']; bin: RawLibrary['bin'] } {
  const records = Object.fromEntries(recordKinds.map((kind) => [kind, new Map()])) as unknown as RawLibrary['records']
  return { settings: null, records, bin: new Map() }
}

export type ReadSnapshot = {
  /** Null when the first line is not a snapshot's header: then nothing else was read. */
  readonly header: SnapshotHeader | null
  readonly library: RawLibrary
  /** Every line is there and is what was written. */
  readonly isWhole: boolean
  /** How many records cannot be read, as far as that can be told. */
  readonly lost: number
  /** Bytes in the file. */
  readonly bytes: number
}

/** Reads a snapshot from its bytes, as they come. */
export class SnapshotReader {
  readonly #lines = new LineReader()
  readonly #library = emptyRawLibrary()
  #header: SnapshotHeader | null = null
  #count = 0
  #damaged = 0
  #announced: number | null = null

  push(bytes: Uint8Array): void {
    for (const { line } of this.#lines.push(bytes)) {
      if (line === null || !this.#take(line.value)) this.#damaged += 1
      this.#count += 1
    }
  }

  /** False for a line that no snapshot has: its checksum tells that it was written so, not that we wrote it. */
  #take(value: unknown): boolean {
    if (!isObject(value)) return false
    if (this.#count === 0) this.#header = asHeader(value)
    else if ('record' in value) {
      const { kind, record } = value
      if (!isKind(kind) || !isObject(record) || !isId(record.id)) return false
      this.#library.records[kind].set(record.id, record)
    } else if ('settings' in value) this.#library.settings = value.settings
    else if ('bin' in value) {
      if (!isBinEntry(value.bin)) return false
      this.#library.bin.set(value.bin.id, value.bin)
    } else if (typeof value.end === 'number') this.#announced = value.end
    else return false
    return true
  }

  end(): ReadSnapshot {
    const isWhole =
      this.#header !== null &&
      this.#damaged === 0 &&
      this.#announced === this.#count - 1 &&
      this.#lines.rest.bytes.length === 0 &&
      this.#library.settings !== null
    const missing = this.#announced === null ? 0 : Math.max(0, this.#announced - (this.#count - 1))
    const cut = this.#announced === null ? 1 : 0
    const lost = this.#damaged + missing + cut
    const { start, bytes } = this.#lines.rest
    return { header: this.#header, library: this.#library, isWhole, lost, bytes: start + bytes.length }
  }
}

function asHeader(value: Fields): SnapshotHeader | null {
  const { chancery, format, schema, seq, sum, savedAt } = value
  const isOne = chancery === 'snapshot' && isPlace(format) && isPlace(schema) && isPlace(seq) && typeof sum === 'string'
  return isOne && (savedAt === null || isMoment(savedAt)) ? (value as unknown as SnapshotHeader) : null
}
