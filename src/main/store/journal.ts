import { basename, dirname } from 'node:path'
import type { Disk, DiskFile } from './disk'
import { encodeHeader, type JournalHeader } from './journal-line'
import { writeAll } from './replace-file'

/** How many bytes of a journal can be used, and how many of those are known to have been synced. */
export type JournalEnd = { readonly length: number; readonly proven: number }

async function readPart(disk: Disk, file: string, from: number, to: number): Promise<Uint8Array> {
  const reader = await disk.openToRead(file)
  try {
    return await reader.read(from, to - from)
  } finally {
    await reader.close()
  }
}

/** The journal that is being written: lines are added at its end, and each addition is durable or taken back. */
export class Journal {
  readonly file: string
  readonly #opened: DiskFile
  #length: number
  #isTrusted = true

  private constructor(file: string, opened: DiskFile, length: number) {
    this.file = file
    this.#opened = opened
    this.#length = length
  }

  /** Makes the file, durable together with its name; throws the disk's error. */
  static async begin(disk: Disk, file: string, header: JournalHeader): Promise<Journal> {
    const opened = await disk.open(file, 'replace', 'through')
    try {
      const { bytes } = encodeHeader(header)
      await writeAll(opened, bytes)
      await disk.syncFolder(dirname(file))
      return new Journal(file, opened, bytes.length)
    } catch (error) {
      await opened.close().catch(() => undefined)
      throw error
    }
  }

  /**
   * Opens a journal to go on after `length` bytes; what follows them is cut off. All before them is durable then: what
   * comes after `proven` was perhaps never synced, or in vain, and is written again.
   */
  static async reopen(disk: Disk, file: string, { length, proven }: JournalEnd): Promise<Journal> {
    const unproven = await readPart(disk, file, proven, length)
    const opened = await disk.open(file, 'present', 'through')
    try {
      await writeAll(opened, unproven, proven)
      await opened.truncate(length)
      await opened.sync()
      return new Journal(file, opened, length)
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
   * file, or for none: the addition is taken back then, and the file must not be written again. Throws the disk's error,
   * with the addition taken back, or with `isTrusted` false.
   */
  async append(bytes: Uint8Array): Promise<'stored' | 'replaced'> {
    try {
      await writeAll(this.#opened, bytes, this.#length)
      if (!(await this.#opened.isNamed(this.file))) {
        // The file may get its name back, as when a folder is moved away and back again.
        await this.#takeBack()
        this.#isTrusted = false
        return 'replaced'
      }
      this.#length += bytes.length
      return 'stored'
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
