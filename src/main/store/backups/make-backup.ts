import type { Backup, BackupReason } from '../../../shared/ipc/contract'
import type { IsoDateTime } from '../../../shared/model/id'
import type { Library } from '../../../shared/model/library'
import type { Disk } from '../disk'

export type BackupRequest = {
  readonly folder: string
  readonly reason: BackupReason
  readonly now: IsoDateTime
  readonly disk?: Disk
}

/** A backup that was read back whole, and the file it is in. */
export type MadeBackup = { readonly backup: Backup; readonly file: string }

/**
 * Writes the library into one new file in the folder, which is made where it is missing, and reads it back as a whole
 * before it gets its name. Works in slices, so that others have their turn. Fails with the disk's failure, also where what
 * was read back is not what was written; nothing half-made stays behind.
 */
export declare function makeBackup(library: Library, request: BackupRequest): Promise<MadeBackup>
