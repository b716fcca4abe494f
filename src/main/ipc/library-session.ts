import { basename } from 'node:path'
import type { LibraryContents, LibraryStatus } from '../../shared/ipc/contract'
import { Failed, type Failure } from '../../shared/ipc/failure'
import { type RecordKind, recordKinds, recordsOf } from '../../shared/model/library'
import type { LibraryStore } from '../store/library-store'

/** How a library folder is made and opened; arguments, so that a test can use its own. */
export type LibraryDoors = {
  readonly create: (folder: string, contents: LibraryContents) => Promise<void>
  readonly open: (folder: string) => Promise<LibraryStore>
  /** Logs an error nobody foresaw: the window opens all the same and shows its reference. */
  readonly describeBug: (error: unknown) => Failure
}

export type SessionListener = {
  readonly changed: (kinds: readonly RecordKind[]) => void
  readonly opened: (status: LibraryStatus) => void
}

/** The one library the app has open, or why it has none. */
export type LibrarySession = {
  readonly status: () => LibraryStatus
  /** The open store; fails with `noLibrary` when there is none. */
  readonly store: () => LibraryStore
  readonly open: (folder: string) => Promise<LibraryStatus>
  readonly create: (folder: string, contents: LibraryContents) => Promise<LibraryStatus>
  readonly close: () => Promise<void>
}

/** Starts without a library; `suggestedFolder` is where a first one would be made. */
export function startSession(suggestedFolder: string, doors: LibraryDoors, listener: SessionListener): LibrarySession {
  let store: LibraryStore | null = null
  let failed: { readonly folder: string; readonly failure: Failure } | null = null
  let opening: string | null = null
  let latest = 0
  let stopListening: () => void = () => undefined

  const close = async () => {
    stopListening()
    const closing = store
    store = null
    await closing?.close()
  }

  const status = (): LibraryStatus => {
    if (store !== null) return describeStore(store)
    if (opening !== null) return { state: 'opening', folder: opening }
    if (failed !== null) return { state: 'failed', ...failed }
    return { state: 'none', suggestedFolder }
  }

  /** The open library stays open until the new one is: a failed change of folder costs nothing. */
  const open = async (folder: string) => {
    if (store?.folder === folder) return status()
    latest += 1
    const mine = latest
    opening = folder
    try {
      const opened = await doors.open(folder)
      // The disk answered too late: another library has been asked for meanwhile.
      if (mine !== latest) {
        await opened.close()
        return status()
      }
      await close()
      store = opened
      failed = null
      stopListening = opened.subscribe((change) => listener.changed(change.kinds))
    } catch (error) {
      if (mine !== latest) return status()
      if (store !== null) throw error
      failed = { folder, failure: error instanceof Failed ? error.failure : doors.describeBug(error) }
    } finally {
      if (mine === latest) opening = null
    }
    const now = status()
    listener.opened(now)
    return now
  }

  return {
    status,
    open,
    close,
    create: async (folder, contents) => {
      await doors.create(folder, contents)
      return open(folder)
    },
    store: () => {
      if (store === null) throw new Failed({ code: 'noLibrary' })
      return store
    },
  }
}

function describeStore(store: LibraryStore): LibraryStatus {
  const library = store.read()
  const counts = Object.fromEntries(recordKinds.map((kind) => [kind, library.records[kind].size]))
  const samples = recordKinds.reduce(
    (sum, kind) => sum + recordsOf(library, kind).filter((record) => record.sample).length,
    0,
  )
  const { undo, redo } = store.history()
  return {
    state: 'open',
    folder: store.folder,
    name: library.settings.name || basename(store.folder),
    counts: counts as { readonly [K in RecordKind]: number },
    samples,
    savedAt: store.savedAt(),
    undo,
    redo,
  }
}
