import type { IsoDateTime } from '../../shared/model/id'
import type { Disk, DiskFile } from './disk'
import { decodeLine, encodeLine } from './line'
import { writeAll } from './replace-file'

/** The last change that was called saved: a second memory, which tells when the end of a journal has gone missing. */
export type Witness = { readonly seq: number; readonly at: IsoDateTime }

/** Reads the hint; null when there is none, or none that can be believed. */
export async function readWitness(disk: Disk, file: string): Promise<Witness | null> {
  try {
    const bytes = Buffer.from(await disk.readBytes(file))
    const value = decodeLine(bytes, 0, bytes.indexOf(10))?.value as Witness | undefined
    return value !== undefined && Number.isSafeInteger(value.seq) ? value : null
  } catch {
    return null
  }
}

/** Writes the hint in place, one at a time and only the newest. What goes wrong with it is no one's concern. */
export class WitnessWriter {
  readonly #disk: Disk
  readonly #file: string
  #opened: Promise<DiskFile> | null = null
  #next: Witness | null = null
  #running: Promise<void> | null = null

  constructor(disk: Disk, file: string) {
    this.#disk = disk
    this.#file = file
  }

  tell(witness: Witness): void {
    this.#next = witness
    this.#running ??= this.#run()
  }

  /** Waits for what was told and makes it durable. */
  async close(): Promise<void> {
    await this.#running
    const opened = await this.#opened?.catch(() => null)
    await opened?.sync().catch(() => undefined)
    await opened?.close().catch(() => undefined)
    this.#opened = null
  }

  async #run(): Promise<void> {
    while (this.#next !== null) {
      const { bytes } = encodeLine(this.#next)
      this.#next = null
      try {
        this.#opened ??= this.#disk.open(this.#file, 'replace')
        await writeAll(await this.#opened, bytes)
      } catch {
        this.#opened = null
      }
    }
    this.#running = null
  }
}
