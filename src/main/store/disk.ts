/** A file that is open for writing. */
export interface DiskFile {
  /**
   * Writes some of the bytes from `offset` on, at `position` in the file, and tells how many; like the system call, it
   * may stop short.
   */
  write(bytes: Uint8Array, offset: number, position: number): Promise<number>
  /** Resolves once the bytes are on the disk itself. */
  sync(): Promise<void>
  /** Cuts the file off after so many bytes. */
  truncate(length: number): Promise<void>
  /** Whether this name stands for this file, and not for another one or none. */
  isNamed(file: string): Promise<boolean>
  close(): Promise<void>
}

/** A file that is open for reading. */
export interface DiskReader {
  /** Bytes in the file. */
  readonly size: number
  /** At most `length` bytes from `position` on; fewer only at the end of the file. */
  read(position: number, length: number): Promise<Uint8Array>
  close(): Promise<void>
}

/** What the store asks of a file system: a port, so that tests can break it on purpose. Fails with Node's errors. */
export interface Disk {
  readBytes(file: string): Promise<Uint8Array>
  openToRead(file: string): Promise<DiskReader>
  /** The file that a link stands for; the path itself where nothing is there. */
  realFile(file: string): Promise<string>
  /** When the file was last changed; null when there is no such file. */
  changedAt(file: string): Promise<Date | null>
  /**
   * Opens for writing, readable by this user only. `fresh` fails when the file exists, `replace` empties it, `present`
   * keeps what is in it and fails when it is missing. Where writing goes `through`, a write resolves once it is on the
   * disk itself, which is quicker than a write and a sync; it may hold the process up where the disk has proven quick.
   */
  open(file: string, how: 'fresh' | 'replace' | 'present', writing?: 'cached' | 'through'): Promise<DiskFile>
  rename(from: string, to: string): Promise<void>
  /** Does nothing when there is no such file. */
  remove(file: string): Promise<void>
  /** Makes the folder and those above it, durable and open to this user only; true when it was not there. */
  makeFolder(folder: string): Promise<boolean>
  /** The names in the folder; Node's `ENOENT` when there is none. */
  listFolder(folder: string): Promise<readonly string[]>
  restrictFolder(folder: string): Promise<void>
  /** Makes renames in the folder durable, where the system knows such a thing. */
  syncFolder(folder: string): Promise<void>
}
