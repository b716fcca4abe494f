/** A file that is open for writing. */
export interface DiskFile {
  /** Writes some of the bytes from `offset` on and tells how many; like the system call, it may stop short. */
  write(bytes: Uint8Array, offset: number): Promise<number>
  /** Resolves once the bytes are on the disk itself. */
  sync(): Promise<void>
  close(): Promise<void>
}

/** What the store asks of a file system: a port, so that tests can break it on purpose. Fails with Node's errors. */
export interface Disk {
  readBytes(file: string): Promise<Uint8Array>
  /** The file that a link stands for; the path itself where nothing is there. */
  realFile(file: string): Promise<string>
  /** When the file was last changed; null when there is no such file. */
  changedAt(file: string): Promise<Date | null>
  /** Tells one state of a file from the next, to the nanosecond; null when there is no such file. */
  stateOf(file: string): Promise<string | null>
  /** Opens for writing, readable by this user only. `fresh` fails when the file exists, `replace` empties it. */
  open(file: string, how: 'fresh' | 'replace'): Promise<DiskFile>
  rename(from: string, to: string): Promise<void>
  /** Does nothing when there is no such file. */
  remove(file: string): Promise<void>
  /** Makes the folder and those above it, open to this user only; true when it was not there. */
  makeFolder(folder: string): Promise<boolean>
  listFolder(folder: string): Promise<readonly string[]>
  restrictFolder(folder: string): Promise<void>
  /** Makes renames in the folder durable, where the system knows such a thing. */
  syncFolder(folder: string): Promise<void>
}
