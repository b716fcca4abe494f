import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { Failed } from '../../../shared/ipc/failure'
import { libraryFormat } from '../../../shared/model/library'
import type { Disk } from '../disk'
import { diskFailure } from '../disk-failure'
import { errorCode } from '../error-code'
import { decodeLine } from '../line'
import { readBlocks } from '../read-lines'
import { schemaRevision } from '../schema/schema-revision'
import type { SnapshotHeader } from '../snapshot'

/** Bytes handed over at a time. Others have their turn while the next ones are unpacked, beside the main thread. */
const sliceSize = 128 * 1024

/** What is longer than this was not written by us, and would only fill the memory. */
const longestHeader = 4 * 1024
const longestLine = 16 * 1024 * 1024
const mostBytes = 4 * 1024 * 1024 * 1024

const newline = 10

/** The file is no backup, or not whole; `problem` says in what. */
export function backupDamaged(file: string, problem: string): Failed {
  return new Failed({ code: 'backupDamaged', file, problems: [problem] })
}

/**
 * Unpacks a backup slice by slice; `take` gets the bytes of the snapshot in it, from the first one on, once its first line
 * has proved to be a snapshot's header. Resolves with that header. Fails with `backupDamaged`, with `libraryTooNew` before
 * anything is taken, with `fileMissing`, or with the disk's failure. Gives up a file that unpacks into more than `most` bytes.
 */
export async function unpackBackup(
  file: string,
  disk: Disk,
  take: (bytes: Uint8Array) => void,
  most: number = mostBytes,
): Promise<SnapshotHeader> {
  const gate = new HeaderGate(file, take, most)
  try {
    await pipeline(readBlocks(disk, file), createGunzip({ chunkSize: sliceSize }), async (unpacked) => {
      for await (const bytes of unpacked) gate.push(bytes)
    })
  } catch (error) {
    throw unpackFailure(error, file, gate.header !== null)
  }
  if (gate.header === null) throw backupDamaged(file, 'it holds no library')
  return gate.header
}

/** Holds bytes back until the first line is known, and stops at what no snapshot has. */
class HeaderGate {
  readonly #file: string
  readonly #take: (bytes: Uint8Array) => void
  readonly #most: number
  #held: Buffer = Buffer.alloc(0)
  #sinceBreak = 0
  #total = 0
  header: SnapshotHeader | null = null

  constructor(file: string, take: (bytes: Uint8Array) => void, most: number) {
    this.#file = file
    this.#take = take
    this.#most = most
  }

  push(bytes: Buffer): void {
    this.#total += bytes.length
    const lastBreak = bytes.lastIndexOf(newline)
    this.#sinceBreak = lastBreak === -1 ? this.#sinceBreak + bytes.length : bytes.length - lastBreak - 1
    if (this.#sinceBreak > longestLine || this.#total > this.#most)
      throw backupDamaged(this.#file, 'it is far too large')
    if (this.header !== null) this.#take(bytes)
    else this.#hold(bytes)
  }

  #hold(bytes: Buffer): void {
    this.#held = Buffer.concat([this.#held, bytes])
    const end = this.#held.indexOf(newline)
    if (end === -1 && this.#held.length <= longestHeader) return
    this.header = readHeader(this.#held, end, this.#file)
    this.#take(this.#held)
    this.#held = Buffer.alloc(0)
  }
}

function readHeader(bytes: Buffer, end: number, file: string): SnapshotHeader {
  const line = end === -1 || end > longestHeader ? null : decodeLine(bytes, 0, end)
  const header = line?.value as Partial<SnapshotHeader> | null | undefined
  if (header?.chancery !== 'snapshot' || !isCount(header.format) || !isCount(header.schema)) {
    throw backupDamaged(file, 'it is not a backup of a library')
  }
  const { format, schema } = header
  if (format > libraryFormat || schema > schemaRevision)
    throw new Failed({ code: 'libraryTooNew', file, format, known: libraryFormat })
  return header as SnapshotHeader
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
}

function unpackFailure(error: unknown, file: string, isBackup: boolean): Failed {
  const code = errorCode(error)
  if (code === 'ENOENT') return new Failed({ code: 'fileMissing', file })
  if (code === 'Z_BUF_ERROR') return backupDamaged(file, 'it ends too early')
  if (!code.startsWith('Z_')) return diskFailure(error, file)
  return backupDamaged(file, isBackup ? 'some of its bytes were changed' : 'it is not a backup of a library')
}
