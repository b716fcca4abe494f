import { setImmediate } from 'node:timers/promises'
import type { Disk } from './disk'
import { asJournalHeader, asTransaction } from './journal-line'
import { decodeLine, type FoundLine, LineReader } from './line'

/** Bytes read at a time: a few milliseconds of work, after which others have their turn. */
const blockSize = 512 * 1024

/** A file's bytes in blocks; between two of them others have their turn. Closes the file in any case. */
export async function* readBlocks(disk: Disk, file: string): AsyncGenerator<Uint8Array> {
  const reader = await disk.openToRead(file)
  try {
    for (let at = 0; at < reader.size; at += blockSize) {
      const block = await reader.read(at, blockSize)
      if (block.length === 0) return
      yield block
      await setImmediate()
    }
  } finally {
    await reader.close()
  }
}

/** What a journal's file holds, and the bytes after its last line break. */
export type FileLines = {
  readonly lines: readonly FoundLine[]
  readonly rest: { readonly start: number; readonly bytes: Uint8Array }
}

/** The lines of a journal. One that no journal has counts as one that cannot be read, whatever its checksum says. */
export async function readFileLines(disk: Disk, file: string): Promise<FileLines> {
  const reader = new LineReader()
  const lines: FoundLine[] = []
  for await (const block of readBlocks(disk, file)) {
    for (const found of reader.push(block)) {
      const asOurs = lines.length === 0 ? asJournalHeader : asTransaction
      lines.push(asOurs(found.line?.value) === null ? { ...found, line: null } : found)
    }
  }
  return { lines, rest: reader.rest }
}

/** What the sound lines that contain these bytes say; the others are passed over without being read. */
export async function* linesWith(disk: Disk, file: string, needle: Buffer): AsyncGenerator<unknown> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const block of readBlocks(disk, file)) {
    const bytes = Buffer.concat([rest, block])
    const last = bytes.lastIndexOf(10)
    for (let found = bytes.indexOf(needle); found !== -1 && found < last; ) {
      const end = bytes.indexOf(10, found)
      const line = decodeLine(bytes, bytes.lastIndexOf(10, found) + 1, end)
      if (line !== null) yield line.value
      found = bytes.indexOf(needle, end)
    }
    rest = bytes.subarray(last + 1)
  }
}
