import type { Adapter } from 'lowdb'
import type { Failure } from '../../shared/ipc/failure'
import type { RecoveryFinding } from '../../shared/ipc/recovery'
import type { IsoDateTime } from '../../shared/model/id'
import type { Library } from '../../shared/model/library'
import type { LeftOut } from './admit-library'
import type { StoredTransaction } from './change'

/** A transaction that has no number yet. */
export type NewTransaction = Omit<StoredTransaction, 'seq'>

/**
 * Where lowdb keeps a library. `read` gives the newest state that the disk proves and mends what it can; `write` is
 * the checkpoint, a whole new generation. `commit` makes transactions durable that lead to `next`: when it fails, what
 * was stored before is still what is stored.
 */
export interface LibraryAdapter extends Adapter<Library> {
  read: () => Promise<Library>
  commit: (transactions: readonly NewTransaction[], next: Library) => Promise<void>
  /** Resolves when the present `write` has begun its journal: from then on commits go there. */
  begun: () => Promise<void>
  /**
   * Puts another library in the place of the stored one; nothing may be committed meanwhile. What was left out of it is
   * kept in quarantine and told in `findings`.
   */
  replace: (library: Library, leftOut: LeftOut) => Promise<void>
  /** Whether so much has been committed since the last checkpoint that another one is worth its cost. */
  isCheckpointDue: () => boolean
  readonly savedAt: IsoDateTime | null
  readonly findings: readonly RecoveryFinding[]
  readonly readOnly: Failure | null
  /** Forgets the findings, in this run and in later ones. */
  dismissFindings: () => Promise<void>
  close: () => Promise<void>
}
