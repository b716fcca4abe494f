import { dirname, resolve } from 'node:path'
import { type Draft, freeze } from 'immer'
import { Low } from 'lowdb'
import type { ChangeLabel } from '../../shared/ipc/contract'
import { Failed } from '../../shared/ipc/failure'
import type { IsoDateTime } from '../../shared/model/id'
import { type Library, type RecordKind, recordKinds } from '../../shared/model/library'
import { ChangeHistory, type Direction } from './change-history'
import type { Disk } from './disk'
import { diskFailure } from './disk-failure'
import { lockFolder, type Unlock } from './folder-lock'
import { GroupQueue } from './group-queue'
import type { LibraryAdapter } from './library-adapter'
import { libraryFile, libraryFileOf } from './library-file'
import type { LibraryStore } from './library-store'
import { type Made, makeReturn, makeStep } from './make-step'
import { realDisk } from './real-disk'

/** What the store needs of the world; tests bring their own. */
export type StoreEffects = {
  readonly disk: Disk
  readonly now: () => IsoDateTime
}

const realEffects: StoreEffects = { disk: realDisk, now: () => new Date().toISOString() }

type Transaction = Made<unknown> & { readonly direction: Direction | null }
type Listener = Parameters<LibraryStore['subscribe']>[0]

/**
 * Opens the library in the folder for reading and writing, and claims the folder until `close`. Fails with
 * `libraryMissing`, `libraryInUse`, `libraryDamaged`, `libraryTooNew` or the disk's failure; nothing is changed then.
 */
export async function openStore(folder: string, effects: Partial<StoreEffects> = {}): Promise<LibraryStore> {
  const { disk, now } = { ...realEffects, ...effects }
  const place = resolve(folder)
  const adapter = libraryFile(place, disk)
  const storedAt = await adapter.storedAt()
  if (storedAt === null) throw new Failed({ code: 'libraryMissing', folder: place })

  const unlock = await lockFolder(await folderOfFile(place, disk), disk, now())
  try {
    const low = new Low<Library>(adapter, freeze(await adapter.read(), true))
    return storeOn(place, low, adapter, unlock, now, storedAt)
  } catch (error) {
    await unlock()
    throw error
  }
}

/** Where the library's file really is: two folders may link to one file, and only one of them may write it. */
async function folderOfFile(folder: string, disk: Disk): Promise<string> {
  const file = libraryFileOf(folder)
  try {
    return dirname(await disk.realFile(file))
  } catch (error) {
    throw diskFailure(error, file)
  }
}

function storeOn(
  folder: string,
  low: Low<Library>,
  adapter: LibraryAdapter,
  unlock: Unlock,
  now: () => IsoDateTime,
  storedAt: IsoDateTime,
): LibraryStore {
  const history = new ChangeHistory()
  const listeners = new Set<Listener>()
  let savedAt = storedAt
  let closing: Promise<void> | null = null

  const tell = (kinds: readonly RecordKind[]) => {
    for (const listener of listeners) {
      try {
        listener({ kinds })
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
    const changes = transactions.filter(({ patches }) => patches.length > 0)
    if (changes.length === 0) return
    const at = now()
    await adapter.commit(
      changes.map(({ label, patches }) => ({ label, at, patches })),
      next,
    )
    low.data = next
    savedAt = at
    for (const change of changes) remember(change)
    const touchesAll = changes.some(({ touched }) => touched.settings)
    const kinds = new Set(changes.flatMap(({ touched }) => touched.kinds))
    tell(touchesAll ? [] : recordKinds.filter((kind) => kinds.has(kind)))
  }

  const queue = new GroupQueue<Library, Transaction>(() => low.data, commit)

  const enqueue = (make: (library: Library) => Transaction, isAlone: boolean) => {
    if (closing !== null) return Promise.reject(new Failed({ code: 'noLibrary' }))
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
    read: () => low.data,
    transact: async <T>(label: ChangeLabel, step: (draft: Draft<Library>) => T) => {
      const done = await enqueue((library) => ({ ...makeStep(library, label, step), direction: null }), false)
      return done.value as T
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    savedAt: () => savedAt,
    history: () => ({ undo: history.last('undo')?.label ?? null, redo: history.last('redo')?.label ?? null }),
    undo: () => goBack('undo'),
    redo: () => goBack('redo'),
    close: () => {
      closing ??= queue.idle().then(unlock)
      return closing
    },
  }
}
