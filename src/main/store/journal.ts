import { basename, dirname } from 'node:path'
import type { Disk, DiskFile } from './disk'
import { encodeHeader, type JournalHeader } from './journal-line'
import { writeAll } from './replace-file'

/** The journal that is being written: lines are added at its end, and each addition is durable or taken back. */
export class Journal {
  readonly file: string
  readonly #disk: Disk
  readonly #opened: DiskFile
  readonly #identity: string | null
  #length: number
  #isTrusted = true

  private constructor(disk: Disk, file: string, opened: DiskFile, length: number, identity: string | null) {
    this.file = file
    this.#disk = disk
    this.#opened = opened
    this.#length = length
    this.#identity = identity
  }

  /** Makes the file, durable together with its name; throws the disk's error. */
  static async begin(disk: Disk, file: string, header: JournalHeader): Promise<Journal> {
    const opened = await disk.open(file, 'replace')
    try {
      const { bytes } = encodeHeader(header)
      await writeAll(opened, bytes)
      await opened.sync()
      await disk.syncFolder(dirname(file))
      return new Journal(disk, file, opened, bytes.length, await disk.identityOf(file))
    } catch (error) {
      await opened.close().catch(() => undefined)
      throw error
    }
  }

  /** Opens a journal to go on after so many bytes; what follows them is cut off. */
  static async reopen(disk: Disk, file: string, length: number, hasTail: boolean): Promise<Journal> {
    const opened = await disk.open(file, 'present')
    try {
      if (hasTail) {
        await opened.truncate(length)
        await opened.sync()
      }
      return new Journal(disk, file, opened, length, await disk.identityOf(file))
    } catch (error) {
      await opened.close().catch(() => undefined)
      throw error
    }
  }

  get name(): string {
    return basename(this.file)
  }

  /** False once something may be in the file that was called failed and could not be taken back. */
  get isTrusted(): boolean {
    return this.#isTrusted
  }

  /**
   * Adds the bytes and resolves when they are durable; `replaced` when the file's name has come to stand for another
   * file. Throws the disk's error, with the addition taken back, or with `isTrusted` false.
   */
  async append(bytes: Uint8Array): Promise<'stored' | 'replaced'> {
    try {
      await writeAll(this.#opened, bytes, this.#length)
      const [, identity] = await Promise.all([this.#opened.sync(), this.#disk.identityOf(this.file)])
      this.#length += bytes.length
      return identity === this.#identity ? 'stored' : 'replaced'
    } catch (error) {
      await this.#takeBack()
      throw error
    }
  }

  async #takeBack(): Promise<void> {
    try {
      await this.#opened.truncate(this.#length)
      await this.#opened.sync()
    } catch {
      this.#isTrusted = false
    }
  }

  async close(): Promise<void> {
    await this.#opened.close().catch(() => undefined)
  }
}
