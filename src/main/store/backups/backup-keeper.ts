import type { BackupReason } from '../../../shared/ipc/contract'
import type { Failure } from '../../../shared/ipc/failure'
import type { IsoDateTime } from '../../../shared/model/id'
import type { MadeBackup } from './make-backup'

/** Makes the backups of an open library, one at a time: by the clock and when asked. */
export type BackupKeeper = {
  /** When the newest good backup was made; null while none is known. */
  readonly lastGood: () => IsoDateTime | null
  /** Why the last automatic backup could not be made; null once one was made, also because it was asked for. */
  readonly failure: () => Failure | null
  /** Makes a backup now, among the library's own or in `folder`. Fails with the disk's failure. */
  readonly make: (reason: BackupReason, folder?: string) => Promise<MadeBackup>
  /** Tells that `lastGood` or `failure` has changed. Returns the function that stops it. */
  readonly subscribe: (listener: () => void) => () => void
  /** Makes a last automatic backup where the library has changed since the last one and it takes but a moment. Never fails. */
  readonly beforeClosing: () => Promise<void>
  /** Makes no more backups, and waits for the one being made. Never fails. Call it before the store is closed. */
  readonly close: () => Promise<void>
}
