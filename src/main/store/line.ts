import { crc32 } from '../zip/crc32'

const newline = 10
const space = 32

/** A line of a journal, snapshot or backup as it lies on disk. `sum` is its checksum, eight hexadecimal digits. */
export type EncodedLine = { readonly bytes: Uint8Array; readonly sum: string }

/** What a line says; null when its bytes are not those that were written. */
export type DecodedLine = { readonly value: unknown; readonly sum: string } | null

/**
 * The one place where a line gets its form: checksum, length of the JSON text in bytes, the text, a line break. The
 * checksum covers all that follows it; JSON text holds no line breaks, so that after damage the next line is found.
 */
export function encodeLine(value: unknown): EncodedLine {
  const text = JSON.stringify(value)
  const covered = Buffer.from(`${Buffer.byteLength(text)} ${text}`)
  const sum = crc32(covered).toString(16).padStart(8, '0')
  const bytes = Buffer.allocUnsafe(covered.length + 10)
  bytes.write(sum, 0, 'latin1')
  bytes[8] = space
  covered.copy(bytes, 9)
  bytes[bytes.length - 1] = newline
  return { bytes, sum }
}

/** Reads the line between `start` and the line break at `end`. */
export function decodeLine(bytes: Buffer, start: number, end: number): DecodedLine {
  const gap = bytes.indexOf(space, start + 9)
  if (end - start < 12 || bytes[start + 8] !== space || gap === -1 || gap >= end) return null
  const sum = bytes.toString('latin1', start, start + 8)
  const length = bytes.toString('latin1', start + 9, gap)
  if (!/^[0-9a-f]{8}$/.test(sum) || length !== String(end - gap - 1)) return null
  if (crc32(bytes.subarray(start + 9, end)) !== Number.parseInt(sum, 16)) return null
  try {
    return { value: JSON.parse(bytes.toString('utf8', gap + 1, end)), sum }
  } catch {
    return null
  }
}

/** One line found in a file, from byte `start` up to and with the line break before `end`. */
export type FoundLine = { readonly start: number; readonly end: number; readonly line: DecodedLine }

/** Cuts a stream of bytes into lines. What follows the last line break is told by `rest`. */
export class LineReader {
  #rest: Buffer = Buffer.alloc(0)
  #at = 0;

  /** The lines that these bytes complete, in order. */
  *push(bytes: Uint8Array): Generator<FoundLine> {
    const all =
      this.#rest.length === 0 ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) : this.#join(bytes)
    let start = 0
    for (let end = all.indexOf(newline); end !== -1; end = all.indexOf(newline, start)) {
      yield { start: this.#at + start, end: this.#at + end + 1, line: decodeLine(all, start, end) }
      start = end + 1
    }
    this.#at += start
    this.#rest = Buffer.from(all.subarray(start))
  }

  #join(bytes: Uint8Array): Buffer {
    return Buffer.concat([this.#rest, bytes])
  }

  /** The bytes after the last line break, and where they begin. */
  get rest(): { readonly start: number; readonly bytes: Uint8Array } {
    return { start: this.#at, bytes: this.#rest }
  }
}
