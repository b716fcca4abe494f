import type { IsoDateTime } from '../../shared/model/id'
import type { Disk, DiskFile } from './disk'
import { errorCode } from './error-code'
import { decodeLine, encodeLine } from './line'
import { isMoment, isObject, isPlace } from './line-shapes'
import { writeAll } from './replace-file'

/** The last change that was called saved: a second memory, which tells when the end of a journal has gone missing. */
export type Witness = { readonly seq: number; readonly at: IsoDateTime }

/** Reads the hint; null when there is none, or none that can be believed. */
export async function readWitness(disk: Disk, file: string): Promise<Witness | null> {
  try {
    const bytes = Buffer.from(await disk.readBytes(file))
    const value = decodeLine(bytes, 0, bytes.indexOf(10))?.value
    return isObject(value) && isPlace(value.seq) && isMoment(value.at) ? (value as Witness) : null
  } catch {
    return null
  }
}

/**
 * The hint's bytes, always as many and within what a disk writes at once: written over the last hint, they leave either
 * of the two when the power fails, never half of one.
 */
function hintBytes(witness: Witness): Uint8Array {
  const { bytes } = encodeLine(witness)
  const padded = Buffer.alloc(Math.max(hintSize, bytes.length), '\n')
  padded.set(bytes)
  return padded
}

const hintSize = 128

async function openHint(disk: Disk, file: string): Promise<DiskFile> {
  try {
    return await disk.open(file, 'present')
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    return disk.open(file, 'fresh')
  }
}

/** Milliseconds between two hints: written after every change, they would slow the next one down. */
const pause = 100

/** Writes the hint in place, one at a time and only the newest. What goes wrong with it is no one's concern. */
export class WitnessWriter {
  readonly #disk: Disk
  readonly #file: string
  #opened: Promise<DiskFile> | null = null
  #next: Witness | null = null
  #running: Promise<void> | null = null
  #isTold = false
  #timer: NodeJS.Timeout | null = null

  constructor(disk: Disk, file: string) {
    this.#disk = disk
    this.#file = file
  }

  tell(witness: Witness): void {
    this.#isTold = true
    this.#next = witness
    this.#timer ??= setTimeout(() => this.#write(), pause).unref()
  }

  /** Makes durable what was told last; what `first` says where nothing was told yet, so that there is always a hint. */
  async settle(first: Witness): Promise<void> {
    if (!this.#isTold) this.tell(first)
    await this.#sync()
  }

  /** Waits for what was told and makes it durable. */
  async close(): Promise<void> {
    const opened = await this.#sync()
    await opened?.close().catch(() => undefined)
    this.#opened = null
  }

  #write(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    this.#running ??= this.#run()
  }

  async #sync(): Promise<DiskFile | null> {
    this.#write()
    await this.#running
    const opened = (await this.#opened?.catch(() => null)) ?? null
    await opened?.sync().catch(() => undefined)
    return opened
  }

  async #run(): Promise<void> {
    while (this.#next !== null) {
      const bytes = hintBytes(this.#next)
      this.#next = null
      try {
        this.#opened ??= openHint(this.#disk, this.#file)
        await writeAll(await this.#opened, bytes)
      } catch {
        const lost = this.#opened
        this.#opened = null
        await lost?.then((file) => file.close()).catch(() => undefined)
      }
    }
    this.#running = null
  }
}
