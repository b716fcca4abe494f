import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { applyChange, type Change } from '../../../src/main/store/change'
import type { LibraryChanged, LibraryStore } from '../../../src/main/store/library-store'
import { LibraryIndex } from '../../../src/main/store/search/library-index'
import { type LibrarySearch, startSearch } from '../../../src/main/store/search/library-search'
import type { SearchQuery } from '../../../src/main/store/search/search-query'
import { type AnyRecord, findRecord, type Library, type RecordKind } from '../../../src/shared/model/library'
import { aDossier, aLibrary, anAgreement, aPerson, aTalkingPoint } from '../../support/builders'
import { anOpenStore } from '../../support/stored-library'

const anything: Omit<SearchQuery, 'text'> = { kinds: [], partner: null, goal: null, writtenIn: null, most: 50 }

/** The part of a store that search needs, without a disk: changed by hand, in silence too. */
class StoreInMemory implements Pick<LibraryStore, 'read' | 'subscribe'> {
  library: Library
  readonly listeners = new Set<(changed: LibraryChanged) => void>()

  constructor(library: Library) {
    this.library = library
  }

  read(): Library {
    return this.library
  }

  subscribe(listener: (changed: LibraryChanged) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  change(...changes: readonly Change[]): void {
    this.library = changes.reduce(applyChange, this.library)
    for (const listener of this.listeners) listener({ kinds: [], changes })
  }

  replace(library: Library): void {
    this.library = library
    for (const listener of this.listeners) listener({ kinds: [], changes: null })
  }
}

function searchOf(store: Pick<LibraryStore, 'read' | 'subscribe'>): LibrarySearch {
  const search = startSearch(store)
  onTestFinished(() => search.close())
  return search
}

async function found(search: LibrarySearch, text: string): Promise<readonly string[]> {
  return (await search.find({ ...anything, text })).map(({ id }) => id)
}

function put(kind: RecordKind, record: AnyRecord): Change {
  return { area: 'records', kind, id: record.id, parent: null, value: record }
}

function remove(kind: RecordKind, id: string): Change {
  return { area: 'records', kind, id, parent: 1, value: null }
}

/** People called by this name and a number: "Ada n17". */
const manyPeople = (count: number, name = 'Ada') =>
  Array.from({ length: count }, (_, index) => aPerson({ id: `p${index}`, name: `${name} ${numbered(index)}` }))

const numbered = (index: number) => `n${String(index).padStart(5, '0')}`

describe('following a store', () => {
  test('what is asked while the index is being made is answered when it is there', async () => {
    const search = searchOf(new StoreInMemory(aLibrary({ people: manyPeople(3000) })))
    expect(await found(search, numbered(2999))).toEqual(['p2999'])
    await search.ready
  })

  test('a change is found by the very next search, and what was deleted no longer is', async () => {
    const store = await anOpenStore(aLibrary({ people: [aPerson({ id: 'ada', name: 'Ada' })] }))
    const search = searchOf(store)
    await search.ready
    await store.transact({ action: 'changed', kind: null, title: aDossier().name }, (draft) => {
      draft.put('people', aPerson({ id: 'grace', name: 'Grace' }))
      draft.put('people', aPerson({ id: 'ada', name: 'Ada King' }))
    })
    expect([await found(search, 'grace'), await found(search, 'king')]).toEqual([['grace'], ['ada']])
    await store.undo()
    expect([await found(search, 'grace'), await found(search, 'king'), await found(search, 'ada')]).toEqual([
      [],
      [],
      ['ada'],
    ])
  })

  test('changes made while the index is being made are in it', async () => {
    const store = new StoreInMemory(aLibrary({ people: manyPeople(3000) }))
    const search = searchOf(store)
    const asked = found(search, 'grace')
    await new Promise(setImmediate)
    store.change(put('people', aPerson({ id: 'p17', name: 'Grace' })), remove('people', 'p18'))
    store.change(put('people', aPerson({ id: 'p19', name: 'Grace too' })))
    expect([...(await asked)].sort()).toEqual(['p17', 'p19'])
    expect([await found(search, numbered(17)), await found(search, numbered(18))]).toEqual([[], []])
  })

  test('a library put in the place of the other is indexed anew, also while the other still is', async () => {
    const store = new StoreInMemory(aLibrary({ people: manyPeople(2000) }))
    const search = searchOf(store)
    await new Promise(setImmediate)
    store.replace(aLibrary({ people: manyPeople(2, 'Grace') }))
    expect(await found(search, 'ada')).toEqual([])
    store.replace(aLibrary({ people: manyPeople(1, 'Thandi') }))
    expect([await found(search, 'grace'), await found(search, 'thandi')]).toEqual([[], ['p0']])
  })

  test('an index out of step, because the store told of nothing, is made anew', async () => {
    const store = new StoreInMemory(aLibrary({ people: manyPeople(1) }))
    const search = searchOf(store)
    await search.ready
    store.library = aLibrary({ people: manyPeople(1, 'Grace') })
    expect([await found(search, 'grace'), await found(search, 'ada')]).toEqual([['p0'], []])
    store.change(put('people', aPerson({ id: 'p1', name: 'Grace' })))
    expect([...(await found(search, 'grace'))].sort()).toEqual(['p0', 'p1'])
  })

  test('settings and the bin are no records', async () => {
    const store = new StoreInMemory(aLibrary({ people: manyPeople(1) }))
    const search = searchOf(store)
    store.change(
      { area: 'settings', value: { ...store.library.settings, name: 'Grace' } },
      { area: 'bin', id: 'people:p0', value: null },
    )
    expect([await found(search, 'grace'), await found(search, 'ada')]).toEqual([[], ['p0']])
  })

  test('a worn index is made anew while it is searched and changed', async () => {
    const store = new StoreInMemory(aLibrary({ people: manyPeople(3000) }))
    const search = searchOf(store)
    await search.ready
    const changed = manyPeople(3000, 'Grace').slice(0, 1500)
    store.change(...changed.map((person) => put('people', person)))
    expect(await found(search, `ada ${numbered(1500)}`)).toEqual(['p1500'])
    for (let turn = 0; turn < 200; turn += 1) {
      store.change(
        put('people', aPerson({ id: 'late', name: `Thandi ${numbered(turn)}` })),
        remove('people', `p${turn}`),
      )
      expect([
        await found(search, `thandi ${numbered(turn)}`),
        await found(search, `grace ${numbered(turn + 1)}`),
      ]).toEqual([['late'], [`p${turn + 1}`]])
      await new Promise(setImmediate)
    }
    const fresh = LibraryIndex.of(store.library)
    for (const text of ['thandi', 'ada n02', 'grace 003', numbered(1499)]) {
      expect(await search.find({ ...anything, text })).toEqual(fresh.find({ ...anything, text }))
    }
  })

  test('others get their turn while the index is being made', async () => {
    const order: string[] = []
    const search = searchOf(new StoreInMemory(aLibrary({ people: manyPeople(20_000, 'Ada Lovelace of Ockham Park') })))
    const ticking = setInterval(() => order.push('tick'), 1)
    await search.ready
    clearInterval(ticking)
    order.push('ready')
    expect(order.filter((what) => what === 'tick').length).toBeGreaterThan(2)
    expect(order.at(-1)).toBe('ready')
  })

  test('a fault is told to whoever searches, and a library put in the place of the faulty one is searched', async () => {
    const faulty = { ...aPerson({ id: 'p', name: 'Ada' }), updatedAt: null as never, name: null as never }
    const store = new StoreInMemory(aLibrary({ people: [faulty] }))
    const search = searchOf(store)
    await expect(found(search, 'ada')).rejects.toThrow()
    await expect(search.ready).rejects.toThrow()
    store.replace(aLibrary({ people: manyPeople(1) }))
    expect(await found(search, 'ada')).toEqual(['p0'])
  })

  test('once closed it follows nobody, and whoever waits finds nothing', async () => {
    const store = new StoreInMemory(aLibrary({ people: manyPeople(3000) }))
    const search = searchOf(store)
    const asked = found(search, 'ada')
    search.close()
    expect([await asked, await found(search, 'ada'), store.listeners.size]).toEqual([[], [], 0])
  })
})

describe('any changes', () => {
  const words = ['water', 'waterbeleid', 'Wasser', 'Außenpolitik', 'Politik', 'politique', 'Überwasser', 'eau', 'IJzer']
  const text = fc.array(fc.constantFrom(...words), { maxLength: 3 }).map((chosen) => chosen.join(' '))
  const id = fc.constantFrom('a', 'b', 'c', 'd')
  const day = fc.integer({ min: 1, max: 3 }).map((number) => `2027-01-0${number}T00:00:00.000Z`)
  const change: fc.Arbitrary<Change> = fc.oneof(
    fc
      .record({ id, topic: text, nl: text, fr: text, updatedAt: day, partner: fc.constantFrom('x', 'y') })
      .map(({ topic, nl, fr, partner, ...own }) =>
        put('talking-points', aTalkingPoint({ ...own, topic: { en: topic }, text: { nl, fr }, partners: [partner] })),
      ),
    fc
      .record({ id, title: text, updatedAt: day })
      .map(({ title, ...own }) => put('agreements', anAgreement({ ...own, shortTitle: { de: title }, fullTitle: '' }))),
    fc
      .record({ id, kind: fc.constantFrom<RecordKind>('talking-points', 'agreements') })
      .map((gone) => remove(gone.kind, gone.id)),
  )
  const query: fc.Arbitrary<SearchQuery> = fc.record({
    text: fc.oneof(text, fc.constantFrom('w', 'wa', 'pol', 'wasserr', 'poltik', 'beleid', 'eau w', 'aussenpolitk')),
    kinds: fc.subarray<RecordKind>(['talking-points', 'agreements']),
    partner: fc.constantFrom(null, null, 'x'),
    goal: fc.constant(null),
    writtenIn: fc.constantFrom(null, null, 'nl', 'de'),
    most: fc.constantFrom(1, 2, 50),
  })

  test('after any changes an index finds what a new one finds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 12 }),
        fc.array(query, { minLength: 1, maxLength: 12 }),
        async (rounds, queries) => {
          const store = new StoreInMemory(aLibrary())
          const search = startSearch(store)
          for (const changes of rounds) store.change(...changes)
          const fresh = LibraryIndex.of(store.library)
          for (const asked of queries) {
            const answer = await search.find(asked)
            expect(answer).toEqual(fresh.find(asked))
            expect(answer.filter(({ kind, id: known }) => findRecord(store.library, kind, known) === null)).toEqual([])
          }
          search.close()
        },
      ),
      { numRuns: 300 },
    )
  })
})
