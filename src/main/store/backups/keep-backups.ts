import { Failed, type Failure } from '../../../shared/ipc/failure'
import type { IsoDateTime } from '../../../shared/model/id'
import type { Library } from '../../../shared/model/library'
import type { ProvenFiles } from '../attachments/bring-attachments'
import type { Disk } from '../disk'
import type { LibraryStore } from '../library-store'
import { realDisk } from '../real-disk'
import { backupFolderOf } from './backup-folder'
import type { BackupKeeper } from './backup-keeper'
import { isQuickToBackUp } from './is-quick-to-back-up'
import { listBackups } from './list-backups'
import { type MadeBackup, makeBackup } from './make-backup'
import { rotateBackups } from './rotate-backups'

/** What keeping backups needs of the world; tests bring their own. */
export type KeeperEffects = {
  readonly disk: Disk
  readonly now: () => IsoDateTime
  /** Runs something once, after so many milliseconds; returns the function that prevents it. */
  readonly later: (milliseconds: number, run: () => void) => () => void
}

const second = 1000
const minute = 60 * second
/** The window has other things to do when it opens. */
export const firstLook = 10 * second
/** Often, since a laptop that slept does not count that time; a look costs nothing where no backup is due. */
export const nextLook = 15 * minute
/** A changed library is backed up when its newest backup is older than this. */
export const dueAfter = 3 * 60 * minute

const realEffects: KeeperEffects = {
  disk: realDisk,
  now: () => new Date().toISOString(),
  later: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
}

/**
 * Keeps backups of an open library in its folder until `close`: soon after opening and every few hours, where it has
 * changed since the newest one, and when asked; rotates the automatic ones. A library that cannot be changed is left alone.
 */
export function keepBackups(store: LibraryStore, effects: Partial<KeeperEffects> = {}): BackupKeeper {
  return new Keeper(store, { ...realEffects, ...effects })
}

class Keeper implements BackupKeeper {
  readonly #store: LibraryStore
  readonly #effects: KeeperEffects
  readonly #folder: string
  readonly #listeners = new Set<() => void>()
  /** What is being done, and what waits for it: one backup at a time. */
  #last: Promise<unknown>
  #stopWaiting: () => void = () => undefined
  #isClosing = false
  readonly #proven: ProvenFiles = new Set()
  /** The library as the newest of its own backups made since it was opened has it. */
  #backedUp: Library | null = null
  #lastOwn: IsoDateTime | null = null
  #lastGood: IsoDateTime | null = null
  #failure: Failure | null = null

  constructor(store: LibraryStore, effects: KeeperEffects) {
    this.#store = store
    this.#effects = effects
    this.#folder = backupFolderOf(store.folder)
    this.#last = this.#noteFailure(() => this.#findNewest())
    this.#lookIn(firstLook)
  }

  readonly lastGood = () => this.#lastGood

  readonly failure = () => this.#failure

  readonly make: BackupKeeper['make'] = (reason, folder = this.#folder) => {
    if (this.#isClosing) return Promise.reject(new Failed({ code: 'noLibrary' }))
    return this.#inTurn(() => this.#make(reason, folder))
  }

  readonly subscribe: BackupKeeper['subscribe'] = (listener) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly beforeClosing = async () => {
    if (this.#isClosing) return
    await this.#inTurn(async () => {
      if (this.#isChanged() && isQuickToBackUp(this.#store.read())) await this.#makeAutomatic()
    })
  }

  readonly close = async () => {
    this.#isClosing = true
    this.#stopWaiting()
    await this.#inTurn(async () => undefined)
    this.#listeners.clear()
  }

  /** Does one thing after the other, whatever became of the one before. */
  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const done = this.#last.then(task)
    this.#last = done.catch(() => undefined)
    return done
  }

  #lookIn(milliseconds: number): void {
    this.#stopWaiting = this.#effects.later(milliseconds, () => {
      void this.#inTurn(async () => {
        if (this.#isClosing) return
        if (this.#isDue()) await this.#makeAutomatic()
        if (!this.#isClosing) this.#lookIn(nextLook)
      })
    })
  }

  async #findNewest(): Promise<void> {
    const [newest] = await listBackups(this.#folder, this.#effects.disk)
    this.#lastOwn = newest?.at ?? null
    this.#lastGood = this.#lastOwn
    if (newest !== undefined) this.#tell()
  }

  #isChanged(): boolean {
    if (this.#store.readOnly !== null) return false
    if (this.#backedUp !== null) return this.#store.read() !== this.#backedUp
    if (this.#lastOwn === null || this.#isYetToCome(this.#lastOwn)) return true
    return (this.#store.savedAt() ?? this.#lastOwn) > this.#lastOwn
  }

  #isDue(): boolean {
    const last = this.#lastOwn
    if (!this.#isChanged()) return false
    return last === null || this.#isYetToCome(last) || Date.parse(this.#effects.now()) - Date.parse(last) >= dueAfter
  }

  /** A clock that was wrong and is right again must not keep backups from being made. */
  #isYetToCome(at: IsoDateTime): boolean {
    return at > this.#effects.now()
  }

  /** An automatic backup, and the rotation after it. What goes wrong is told by `failure`, never thrown. */
  async #makeAutomatic(): Promise<void> {
    await this.#noteFailure(async () => {
      await this.#make('automatic', this.#folder)
      await rotateBackups(this.#folder, this.#effects.now(), this.#effects.disk)
    })
  }

  async #make(reason: Parameters<BackupKeeper['make']>[0], folder: string): Promise<MadeBackup> {
    const library = this.#store.read()
    const { now, disk } = this.#effects
    const made = await makeBackup(library, {
      folder,
      reason,
      now: now(),
      from: this.#store.folder,
      proven: this.#proven,
      disk,
    })
    this.#lastGood = made.backup.at
    if (folder === this.#folder) {
      this.#backedUp = library
      this.#lastOwn = made.backup.at
      this.#failure = null
    }
    this.#tell()
    return made
  }

  /** Keeps why something failed, and tells when that has changed. A bug is no failure: it goes where bugs are logged. */
  async #noteFailure(task: () => Promise<void>): Promise<void> {
    const before = this.#failure
    try {
      await task()
      this.#failure = null
    } catch (error) {
      if (error instanceof Failed) this.#failure = error.failure
      else void Promise.reject(error)
    }
    if (this.#failure !== before) this.#tell()
  }

  #tell(): void {
    for (const listener of this.#listeners) {
      try {
        listener()
      } catch (error) {
        // A listener's fault is a bug to be logged, not a reason to call a good backup failed.
        void Promise.reject(error)
      }
    }
  }
}
