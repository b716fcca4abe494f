import type { Patch } from 'immer'
import type { Adapter } from 'lowdb'
import type { ChangeLabel } from '../../shared/ipc/contract'
import type { IsoDateTime } from '../../shared/model/id'
import type { Library } from '../../shared/model/library'

/** One acknowledged transaction as an adapter may keep it: what was done, when, and as which patches. */
export type StoredChange = {
  readonly label: ChangeLabel
  readonly at: IsoDateTime
  readonly patches: readonly Patch[]
}

/**
 * Where lowdb keeps a library. `read` fails with `libraryMissing`, `libraryDamaged` or `libraryTooNew`; `write` keeps
 * the whole library. `commit` makes changes durable that lead to `next`: an adapter with a journal appends the
 * changes, one without writes `next`. When it fails, what was stored before is still what is stored.
 */
export interface LibraryAdapter extends Adapter<Library> {
  read: () => Promise<Library>
  commit: (changes: readonly StoredChange[], next: Library) => Promise<void>
  /** When the stored library was last changed; null when nobody can tell. */
  storedAt: () => Promise<IsoDateTime | null>
}
