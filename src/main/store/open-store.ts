import { resolve } from 'node:path'
import { Low } from 'lowdb'
import type { ChangeLabel } from '../../shared/ipc/contract'
import { Failed, type Failure } from '../../shared/ipc/failure'
import type { IsoDateTime } from '../../shared/model/id'
import type { Library } from '../../shared/model/library'
import type { LibrarySettings } from '../../shared/model/settings'
import { nothingLeftOut } from './admit-library'
import { carryRevisions } from './carry-revisions'
import { ChangeHistory, type Direction } from './change-history'
import type { Disk } from './disk'
import { lockFolder, type Unlock } from './folder-lock'
import { GroupQueue } from './group-queue'
import type { LibraryAdapter } from './library-adapter'
import type { LibraryDraft } from './library-draft'
import { LibraryFiles } from './library-files'
import { libraryPlace } from './library-place'
import type { LibraryChanged, LibraryStore } from './library-store'
import { type Made, makeReturn, makeStep } from './make-step'
import { realDisk } from './real-disk'
import { touchedKinds } from './touched'
import { findVersions } from './versions'

/** What the store needs of the world; tests bring their own. */
export type StoreEffects = {
  readonly disk: Disk
  readonly now: () => IsoDateTime
  /** Bytes of journal after which a checkpoint is due, however small the library is. */
  readonly checkpointAfter: number
}

const realEffects: StoreEffects = {
  disk: realDisk,
  now: () => new Date().toISOString(),
  checkpointAfter: 8 * 1024 * 1024,
}

type Transaction = Made<unknown> & { readonly direction: Direction | null }

/**
 * Opens the library in the folder and claims the folder until `close`. What is damaged is worked round and told in
 * `findings`; where nothing can be written, the store opens `readOnly`. Fails with `libraryMissing`, `libraryInUse`,
 * `libraryTooNew`, `libraryDamaged` (nothing at all can be read) or the disk's failure in reading.
 */
export async function openStore(folder: string, effects: Partial<StoreEffects> = {}): Promise<LibraryStore> {
  const { disk, now, checkpointAfter } = { ...realEffects, ...effects }
  const place = await libraryPlace(resolve(folder), disk)
  const { unlock, readOnly } = await claim(place, disk, now())
  const files = new LibraryFiles(place, { disk, now, readOnly, checkpointAfter })
  try {
    const low = new Low<Library>(files, nothing)
    await low.read()
    return storeOn(resolve(folder), place, low, files, unlock, { disk, now, checkpointAfter })
  } catch (error) {
    await files.close()
    await unlock()
    throw error
  }
}

/** What undo or redo makes bears the name of the change it turns round. */
function withWay(label: ChangeLabel, direction: Direction | null): ChangeLabel {
  return direction === null ? label : { ...label, way: direction === 'undo' ? 'undone' : 'repeated' }
}

/** What lowdb holds before its first read; nobody sees it. */
const nothing = { settings: null as unknown as LibrarySettings } as Library

/** Claims the folder; where the lock cannot be written, neither can anything else, and the library is only read. */
async function claim(
  folder: string,
  disk: Disk,
  now: IsoDateTime,
): Promise<{ readonly unlock: Unlock; readonly readOnly: Failure | null }> {
  try {
    return { unlock: await lockFolder(folder, disk, now), readOnly: null }
  } catch (error) {
    if (!(error instanceof Failed) || error.failure.code === 'libraryInUse') throw error
    // The reader is told of the folder: the lock in it is no concern of theirs.
    const readOnly = 'path' in error.failure ? { ...error.failure, path: folder } : error.failure
    return { unlock: async () => undefined, readOnly }
  }
}

function storeOn(
  folder: string,
  place: string,
  low: Low<Library>,
  adapter: LibraryAdapter,
  unlock: Unlock,
  { disk, now }: StoreEffects,
): LibraryStore {
  let history = new ChangeHistory()
  const listeners = new Set<(changed: LibraryChanged) => void>()
  let closing: Promise<void> | null = null
  let checkpointing: Promise<void> | null = null

  const tell = (changed: LibraryChanged) => {
    for (const listener of listeners) {
      try {
        listener(changed)
      } catch (error) {
        // A listener's fault is a bug to be logged, not a reason to call a stored change failed.
        void Promise.reject(error)
      }
    }
  }

  const remember = ({ label, inverse, direction }: Transaction) => {
    if (direction === null) history.add({ label, inverse })
    else history.turn(direction, { label, inverse })
  }

  const commit = async (transactions: readonly Transaction[], next: Library) => {
    const changed = transactions.filter(({ changes }) => changes.length > 0)
    if (changed.length === 0) return
    const at = now()
    await adapter.commit(
      changed.map(({ label, direction, changes }) => ({ at, label: withWay(label, direction), changes })),
      next,
    )
    low.data = next
    for (const transaction of changed) remember(transaction)
    const changes = changed.flatMap((transaction) => transaction.changes)
    tell({ kinds: touchedKinds(changes), changes })
    // A checkpoint that fails, as on a full disk, costs nothing but time on the next opening; it is tried again.
    if (adapter.isCheckpointDue()) void checkpoint().catch(() => undefined)
  }

  const queue = new GroupQueue<Library, Transaction>(() => low.data, commit)

  const checkpoint = (): Promise<void> => {
    checkpointing ??= writeCheckpoint().finally(() => {
      checkpointing = null
    })
    return checkpointing
  }

  const writeCheckpoint = async () => {
    const writing = { done: Promise.resolve() }
    await queue.exclusive(async () => {
      writing.done = low.write()
      // Whoever waits for the checkpoint hears of its failure.
      writing.done.catch(() => undefined)
      await adapter.begun()
    })
    await writing.done
  }

  const refuseWhenClosed = () => {
    if (closing !== null) throw new Failed({ code: 'noLibrary' })
    if (adapter.readOnly !== null) throw new Failed(adapter.readOnly)
  }

  const enqueue = async (make: (library: Library) => Transaction, isAlone: boolean) => {
    refuseWhenClosed()
    return queue.add((library) => {
      const done = make(library)
      return { state: done.next, done }
    }, isAlone)
  }

  const goBack = async (direction: Direction) => {
    const { label } = await enqueue((library) => {
      const last = history.last(direction)
      if (last === null) throw new Failed({ code: 'nothingToUndo' })
      return { ...makeReturn(library, last.label, last.inverse, now()), direction }
    }, true)
    return label
  }

  return {
    folder,
    get readOnly() {
      return adapter.readOnly
    },
    get findings() {
      return adapter.findings
    },
    read: () => low.data,
    transact: async <T>(label: ChangeLabel, step: (draft: LibraryDraft) => T) => {
      const done = await enqueue((library) => ({ ...makeStep(library, label, step), direction: null }), false)
      return done.value as T
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    savedAt: () => adapter.savedAt,
    history: () => ({ undo: history.last('undo')?.label ?? null, redo: history.last('redo')?.label ?? null }),
    undo: () => goBack('undo'),
    redo: () => goBack('redo'),
    versionsOf: (kind, id) => findVersions(disk, place, kind, id, low.data),
    replaceWith: async (library, { instead, leftOut = nothingLeftOut } = {}) => {
      refuseWhenClosed()
      // While it waits for a checkpoint, changes go on.
      await checkpointing?.catch(() => undefined)
      refuseWhenClosed()
      return queue.exclusive(async () => {
        if (instead !== undefined && instead !== low.data) return false
        const next = carryRevisions(library, low.data, now())
        await adapter.replace(next, leftOut)
        low.data = next
        history = new ChangeHistory()
        tell({ kinds: [], changes: null })
        return true
      })
    },
    checkpoint: async () => {
      refuseWhenClosed()
      await checkpoint()
    },
    dismissFindings: () => adapter.dismissFindings(),
    close: () => {
      closing ??= queue
        .idle()
        .then(() => checkpointing?.catch(() => undefined))
        .then(() => adapter.close())
        .then(unlock)
      return closing
    },
  }
}
