import { setImmediate } from 'node:timers/promises'
import type { Library } from '../../../shared/model/library'
import type { Change } from '../change'
import type { LibraryChanged, LibraryStore } from '../library-store'
import { inSlices } from './in-slices'
import { LibraryIndex } from './library-index'
import type { FoundRecord, SearchQuery } from './search-query'

/** Full-text search over an open library. */
export type LibrarySearch = {
  /** Resolves when the library can be searched for the first time. */
  readonly ready: Promise<void>
  /** The records that fit, best first. Waits while the index is being made, and for changes it does not hold yet. */
  readonly find: (query: SearchQuery) => Promise<readonly FoundRecord[]>
  /** Lets go of the store; whoever still waits finds nothing. */
  readonly close: () => void
}

type SearchedStore = Pick<LibraryStore, 'read' | 'subscribe'>

/**
 * Begins to make an index of the library, and keeps it in step with the store from then on. All of it is done in slices
 * of a few milliseconds, so that others get their turn.
 */
export function startSearch(store: SearchedStore): LibrarySearch {
  const search = new StoreSearch(store)
  return { ready: search.ready, find: (query) => search.find(query), close: () => search.close() }
}

class StoreSearch {
  readonly ready: Promise<void>
  readonly #store: SearchedStore
  readonly #unsubscribe: () => void
  /** The library of which the store told last: the one the index is of, once it holds `#changes` too. */
  #library: Library
  /** Null while it has to be made from the whole library. */
  #index: LibraryIndex | null = null
  #changes: Change[] = []
  #taken = 0
  /** Counts how often the index has been given up. */
  #round = 0
  #isWorking = false
  #isClosed = false
  #error: unknown = null
  #waiting: (() => void)[] = []

  constructor(store: SearchedStore) {
    this.#store = store
    this.#library = store.read()
    this.#unsubscribe = store.subscribe((changed) => this.#follow(changed))
    this.ready = this.#inStep()
    // What went wrong is told to whoever searches.
    this.ready.catch(() => undefined)
  }

  async find(query: SearchQuery): Promise<readonly FoundRecord[]> {
    if (this.#store.read() !== this.#library) await this.#catchUp()
    await this.#inStep()
    return this.#index === null || this.#isClosed ? [] : this.#index.find(query)
  }

  close(): void {
    this.#isClosed = true
    this.#unsubscribe()
    this.#wakeWaiting()
  }

  #follow({ changes }: LibraryChanged): void {
    this.#library = this.#store.read()
    if (changes === null) this.#giveUp()
    else for (const change of changes) this.#changes.push(change)
    this.#work()
  }

  /** The store shows a library it has not told of. Unless it does so by the next turn, changes have been missed. */
  async #catchUp(): Promise<void> {
    await setImmediate()
    const library = this.#store.read()
    if (library === this.#library) return
    this.#library = library
    this.#giveUp()
  }

  #giveUp(): void {
    this.#round += 1
    this.#index = null
    this.#changes = []
    this.#taken = 0
    this.#error = null
  }

  async #inStep(): Promise<void> {
    while (!this.#isClosed && (this.#index === null || this.#changes.length > 0)) {
      if (this.#error !== null) throw this.#error
      this.#work()
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
  }

  #wakeWaiting(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const wake of waiting) wake()
  }

  #work(): void {
    if (this.#isWorking) return
    this.#isWorking = true
    inSlices(this.#steps()).catch((error) => {
      this.#error = error
      this.#wakeWaiting()
    })
  }

  /** All that is to be done, in steps as small as one record. */
  *#steps(): Generator<void, void> {
    try {
      while (!this.#isClosed) {
        if (this.#index === null) yield* this.#makeIndex()
        else if (this.#changes.length > 0) this.#takeIn(this.#index)
        else {
          this.#wakeWaiting()
          if (!this.#index.isWorn) return
          yield* this.#renew(this.#index)
        }
        yield
      }
    } finally {
      this.#isWorking = false
    }
  }

  *#makeIndex(): Generator<void, void> {
    const round = this.#round
    // The library holds what has been told so far.
    this.#changes = []
    this.#taken = 0
    const building = LibraryIndex.building(this.#library)
    for (let step = building.next(); this.#goesOn(round); step = building.next()) {
      if (step.done === true) {
        this.#index = step.value
        return
      }
      yield
    }
  }

  /** Makes a new index beside the worn one, which goes on being searched and kept in step. */
  *#renew(worn: LibraryIndex): Generator<void, void> {
    const round = this.#round
    const building = LibraryIndex.building(this.#library)
    const since: Change[] = []
    while (this.#goesOn(round)) {
      if (this.#changes.length > 0) since.push(this.#takeIn(worn))
      else {
        this.#wakeWaiting()
        const step = building.next()
        if (step.done === true) {
          for (const change of since) takeIn(step.value, change)
          this.#index = step.value
          return
        }
      }
      yield
    }
  }

  /** Takes the next of the changes into the index. */
  #takeIn(index: LibraryIndex): Change {
    const change = this.#changes[this.#taken] as Change
    takeIn(index, change)
    this.#taken += 1
    if (this.#taken === this.#changes.length) {
      this.#changes = []
      this.#taken = 0
    }
    return change
  }

  #goesOn(round: number): boolean {
    return !this.#isClosed && this.#round === round
  }
}

function takeIn(index: LibraryIndex, change: Change): void {
  if (change.area !== 'records') return
  if (change.value === null) index.remove(change.kind, change.id)
  else index.put(change.kind, change.value)
}
