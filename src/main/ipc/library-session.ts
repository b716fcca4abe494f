import type { LibraryContents, LibraryStatus } from '../../shared/ipc/contract'
import { Failed, type Failure } from '../../shared/ipc/failure'
import type { RecoveryFinding } from '../../shared/ipc/recovery'
import type { RecordKind } from '../../shared/model/library'
import type { LibraryStore } from '../store/library-store'
import type { OpenLibrary } from './open-library'
import { within } from './within'

/** Milliseconds a library that is being left may take; what was called saved is on disk already. */
const patience = 10_000

/** How a library folder is made and opened; arguments, so that a test can use its own. */
export type LibraryDoors = {
  readonly create: (folder: string, contents: LibraryContents) => Promise<void>
  readonly open: (folder: string) => Promise<OpenLibrary>
  /** Logs an error nobody foresaw: the window opens all the same and shows its reference. */
  readonly describeBug: (error: unknown) => Failure
}

export type SessionListener = {
  readonly changed: (kinds: readonly RecordKind[]) => void
  readonly opened: (status: LibraryStatus) => void
  /** The status is another one though nothing in the library changed. */
  readonly status: (status: LibraryStatus) => void
}

/** The one library the app has open, or why it has none. */
export type LibrarySession = {
  readonly status: () => LibraryStatus
  /** The open library; fails with `noLibrary` when there is none. */
  readonly current: () => OpenLibrary
  /** The open library's store; fails with `noLibrary` when there is none. */
  readonly store: () => LibraryStore
  readonly open: (folder: string) => Promise<LibraryStatus>
  readonly create: (folder: string, contents: LibraryContents) => Promise<LibraryStatus>
  /** What was found damaged is not shown again before the app is started anew, also when the library is opened again. */
  readonly dismissFindings: () => Promise<void>
  /** Lets go of the open library. Never fails, and ends in good time also where the disk does not answer. */
  readonly close: () => Promise<void>
}

/** Starts without a library; `suggestedFolder` is where a first one would be made. */
export function startSession(suggestedFolder: string, doors: LibraryDoors, listener: SessionListener): LibrarySession {
  let library: OpenLibrary | null = null
  let failed: { readonly folder: string; readonly failure: Failure } | null = null
  let opening: string | null = null
  let latest = 0
  let stopListening: () => void = () => undefined
  let leaving: Promise<void> = Promise.resolve()
  const dismissed = new Set<string>()

  /** Lets go of the open library, or takes this one in its place. */
  const swap = (next: OpenLibrary | null) => {
    stopListening()
    const former = library
    library = next
    stopListening = next === null ? () => undefined : listenTo(next)
    if (former !== null) leaving = within(patience, Promise.allSettled([leaving, former.close()]))
  }

  const status = (): LibraryStatus => {
    if (library !== null) return library.describe(findingsOf(library))
    if (opening !== null) return { state: 'opening', folder: opening }
    if (failed !== null) return { state: 'failed', ...failed }
    return { state: 'none', suggestedFolder }
  }

  const findingsOf = (open: OpenLibrary) =>
    allFindings(open).filter((finding) => !dismissed.has(keyOf(open.store, finding)))

  const listenTo = ({ store, backups, attachments }: OpenLibrary) => {
    const stops = [
      store.subscribe(({ kinds }) => listener.changed(kinds)),
      backups.subscribe(() => listener.status(status())),
      attachments.subscribe(() => listener.status(status())),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }

  /** The open library stays open until the new one is: a failed change of folder costs nothing. */
  const open = async (folder: string) => {
    if (library?.store.folder === folder) return status()
    latest += 1
    const mine = latest
    opening = folder
    try {
      // A library that is just being left still holds its folder.
      await leaving
      const opened = await doors.open(folder)
      // The disk answered too late: another library has been asked for meanwhile.
      if (mine !== latest) {
        await opened.close()
        return status()
      }
      failed = null
      swap(opened)
    } catch (error) {
      if (mine !== latest) return status()
      if (library !== null) throw error
      failed = { folder, failure: error instanceof Failed ? error.failure : doors.describeBug(error) }
    } finally {
      if (mine === latest) opening = null
    }
    const now = status()
    listener.opened(now)
    await leaving
    return now
  }

  const current = () => {
    if (library === null) throw new Failed({ code: 'noLibrary' })
    return library
  }

  return {
    status,
    current,
    store: () => current().store,
    open,
    close: async () => {
      // What is being opened answers too late.
      latest += 1
      opening = null
      swap(null)
      await leaving
    },
    create: async (folder, contents) => {
      await doors.create(folder, contents)
      return open(folder)
    },
    dismissFindings: async () => {
      const open = current()
      const { store } = open
      // Where nothing can be written, the store finds the same damage again.
      for (const finding of allFindings(open)) dismissed.add(keyOf(store, finding))
      await store.dismissFindings()
      listener.status(status())
    },
  }
}

/** What opening found and what was found since: attachments that are missing are told once, as they are now. */
function allFindings({ store, attachments }: OpenLibrary): readonly RecoveryFinding[] {
  const missing = attachments.findings()
  if (missing.length === 0) return store.findings
  return [...store.findings.filter(({ what }) => what !== 'missingAttachments'), ...missing]
}

/** The same damage found again in the same folder has been read already. */
function keyOf({ folder }: LibraryStore, finding: RecoveryFinding): string {
  return JSON.stringify([folder, finding])
}
