import fc from 'fast-check'
import { carryRevisions } from '../../src/main/store/carry-revisions'
import type { LibraryDraft } from '../../src/main/store/library-draft'
import type { LibraryStore } from '../../src/main/store/library-store'
import { nextRevision } from '../../src/main/store/next-revision'
import type { ChangeLabel } from '../../src/shared/ipc/contract'
import { sameInAll } from '../../src/shared/model/language'
import type { Library } from '../../src/shared/model/library'
import { aLibrary, aPerson } from './builders'
import { contentOf } from './library-content'

/** One change of one transaction; people are called by a number, so that different steps meet the same ones. */
type Edit =
  | { readonly edit: 'put'; readonly person: number; readonly words: string }
  | { readonly edit: 'bin' | 'empty'; readonly person: number }
  | { readonly edit: 'settings'; readonly words: string }

/** What a user or another program does next. */
export type Act =
  /** Transactions handed in at the same moment, each of so many edits. */
  | { readonly act: 'transact'; readonly transactions: readonly (readonly Edit[])[] }
  | { readonly act: 'undo' | 'redo' | 'checkpoint' | 'reopen' }
  /** A checkpoint, with transactions handed in while it is made. */
  | { readonly act: 'checkpoint during'; readonly transactions: readonly (readonly Edit[])[] }
  | { readonly act: 'replace'; readonly words: string }

const now = '2027-01-15T09:00:00.000Z'
const label: ChangeLabel = { action: 'changed', kind: 'people', title: sameInAll('Workload') }

/** Short words, and now and then some that fill several sectors of a disk; none that a schema would put otherwise. */
const words = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }).map((any) => `w${any}w`.normalize('NFC')) },
  { weight: 1, arbitrary: fc.integer({ min: 50, max: 500 }).map((times) => `${'Ñandú ✓ '.repeat(times)}w`) },
)
const person = fc.integer({ min: 0, max: 5 })
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ edit: fc.constant('put' as const), person, words }) },
  { weight: 2, arbitrary: fc.record({ edit: fc.constantFrom('bin' as const, 'empty' as const), person }) },
  { weight: 1, arbitrary: fc.record({ edit: fc.constant('settings' as const), words }) },
)
const edits = fc.array(edit, { minLength: 1, maxLength: 4 })
/** One thing of those that may be done to a library. */
export const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      act: fc.constant('transact' as const),
      transactions: fc.array(edits, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ act: fc.constantFrom('undo' as const, 'redo' as const) }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('checkpoint' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('checkpoint during' as const),
      transactions: fc.array(edits, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('reopen' as const) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('replace' as const), words }) },
)

/** What may be done to a library in a day, and more. */
export const acts: fc.Arbitrary<readonly Act[]> = fc.array(act, { minLength: 1, maxLength: 12 })

export function startingLibrary(words = 'first'): Library {
  const people = [0, 1, 2].map((number) =>
    aPerson({ id: `person-${number}`, name: `Person ${number}`, function: words }),
  )
  return aLibrary({ people })
}

function makeEdit(draft: LibraryDraft, edit: Edit): void {
  switch (edit.edit) {
    case 'settings':
      draft.changeSettings((settings) => {
        settings.unit = edit.words
      })
      return
    case 'bin':
      draft.moveToBin('people', `person-${edit.person}`, now)
      return
    case 'empty':
      draft.emptyFromBin('people', `person-${edit.person}`)
      return
    case 'put': {
      const id = `person-${edit.person}`
      const revision = nextRevision(draft.library, 'people', id)
      draft.put('people', aPerson({ id, name: `Person ${edit.person}`, function: edit.words, revision }))
    }
  }
}

/**
 * A library's states, one for each transaction in the order they were made, and how far they were called saved: after
 * a crash one from `acknowledged` on has to be there. A transaction that was refused has left no state.
 */
export class StoreHistory {
  readonly #states: (string | null)[]
  readonly #refused = new Set<string>()
  #hasRefusedUnknown = false
  #acknowledged = 0

  constructor(library: Library) {
    this.#states = [contentOf(library)]
  }

  get acknowledged(): number {
    return this.#acknowledged
  }

  /** Which state this is, the latest if it is several; -1 when it never was one. */
  indexOf(library: Library): number {
    return this.#states.lastIndexOf(contentOf(library))
  }

  /** Takes note of a state that is being made, and tells its number. */
  begin(library: Library): number {
    return this.#states.push(contentOf(library)) - 1
  }

  /** The transaction was refused: its state has never been. */
  withdraw(state: number): void {
    this.#refused.add(this.#states[state] ?? '')
    this.#states[state] = null
  }

  /** Going back or forth was refused, which would have led to a state that nobody else can tell. */
  withdrawUnknown(): void {
    this.#hasRefusedUnknown = true
  }

  wasRefused(library: Library): boolean {
    return this.#refused.has(contentOf(library)) || (this.#hasRefusedUnknown && this.indexOf(library) === -1)
  }

  acknowledge(state: number): void {
    this.#hasRefusedUnknown = false
    this.#acknowledged = Math.max(this.#acknowledged, state)
  }

  /** What `library` shows now has been called saved. */
  settle(library: Library): void {
    this.acknowledge(this.begin(library))
  }
}

/** Makes the transaction and takes note of the state it leads to. */
export async function transactInto(history: StoreHistory, store: LibraryStore, edits: readonly Edit[]): Promise<void> {
  let state: number | null = null
  try {
    await store.transact(label, (draft) => {
      for (const each of edits) makeEdit(draft, each)
      state = history.begin(draft.library)
    })
  } catch (error) {
    if (state !== null) history.withdraw(state)
    throw error
  }
  if (state !== null) history.acknowledge(state)
}

/** Waits for all of them, and fails as the first that failed. */
async function allOf(works: readonly Promise<unknown>[]): Promise<void> {
  for (const outcome of await Promise.allSettled(works)) if (outcome.status === 'rejected') throw outcome.reason
}

/** Does it to the store and takes note of every state; resolves with the store to go on with. */
export async function perform(
  act: Act,
  store: LibraryStore,
  history: StoreHistory,
  reopen: () => Promise<LibraryStore>,
): Promise<LibraryStore> {
  const transactAll = (transactions: readonly (readonly Edit[])[]) =>
    transactions.map((edits) => transactInto(history, store, edits))
  switch (act.act) {
    case 'transact':
      await allOf(transactAll(act.transactions))
      return store
    case 'checkpoint':
      await store.checkpoint()
      return store
    case 'checkpoint during':
      await allOf([store.checkpoint(), ...transactAll(act.transactions)])
      return store
    case 'undo':
    case 'redo': {
      if (store.history()[act.act] === null) return store
      try {
        await store[act.act]()
      } catch (error) {
        history.withdrawUnknown()
        throw error
      }
      history.settle(store.read())
      return store
    }
    case 'replace': {
      const library = startingLibrary(act.words)
      const state = history.begin(carryRevisions(library, store.read(), now))
      try {
        await store.replaceWith(library)
      } catch (error) {
        history.withdraw(state)
        throw error
      }
      history.acknowledge(state)
      return store
    }
    case 'reopen':
      await store.close()
      return reopen()
  }
}
