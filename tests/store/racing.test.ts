import { afterAll, expect, test } from 'vitest'
import type { Change } from '../../src/main/store/change'
import { putInOrder } from '../../src/main/store/put-records'
import { readLibrary } from '../../src/main/store/read-library'
import type { Person } from '../../src/shared/model/person'
import { aPerson } from '../support/builders'
import { answered, mainWithoutElectron } from '../support/handlers'
import { freshSeed, howMany, limit, tell } from '../support/how-long'
import { contentOf } from '../support/library-content'
import { seededRandom } from '../support/seeded-random'

const seed = freshSeed()
const random = seededRandom(seed)
const tried = { transactions: 0, stored: 0, outdated: 0, checkpoints: 0 }

afterAll(() => {
  const { transactions, stored, outdated, checkpoints } = tried
  const outcome = `${stored} stored, ${outdated} refused as outdated`
  tell(`seed ${seed}: ${transactions} transactions from both sides: ${outcome}; ${checkpoints} checkpoints meanwhile`)
})

/** The main process with an empty library, and everything its store announces. */
async function aMainProcess() {
  const main = await mainWithoutElectron()
  answered(await main.ask('library/create', { contents: 'empty', place: 'suggested' }))
  const store = main.session.store()
  const changes: Change[] = []
  store.subscribe((changed) => changes.push(...(changed.changes ?? [])))
  return { ...main, store, changes }
}

/** The revisions of a person, each with the one it took the place of, in the order in which they were announced. */
function revisionsOf(changes: readonly Change[], id: string): readonly (readonly [number | null, number | null])[] {
  return changes.flatMap((change) =>
    change.area === 'records' && change.id === id ? [[change.parent, change.value?.revision ?? null] as const] : [],
  )
}

/** Fifty transactions from the window and fifty from the command line, all at once, half of them on the same person. */
async function race(round: number) {
  const { ask, store, changes, bugs } = await aMainProcess()
  const effects = { now: () => '2027-01-15T09:00:00.000Z', newId: () => 'never used' }
  const both = `both-${round}`
  answered(await ask('records/save', { kind: 'people', record: aPerson({ id: both, name: 'Both' }) }))
  const put = putInOrder(store, 'people', effects)

  const fromWindow = async (index: number): Promise<string | null> => {
    const isShared = index % 2 === 0
    const record: Person = isShared
      ? { ...(store.read().records.people.get(both) as Person), name: `Window ${index}` }
      : aPerson({ id: `window-${index}`, revision: 1 })
    const reply = await ask('records/save', { kind: 'people', record })
    if (reply.ok) return isShared ? both : record.id
    expect([isShared, reply.failure.code]).toEqual([true, 'outdated'])
    return null
  }
  const fromCommandLine = (index: number): Promise<string> =>
    put(aPerson(index % 2 === 0 ? { id: both, name: `Line ${index}` } : { id: `line-${index}` }))

  const racing: Promise<string | null>[] = []
  for (let index = 0; index < 50; index += 1) {
    racing.push(
      ...(random() < 0.5 ? [fromWindow(index), fromCommandLine(index)] : [fromCommandLine(index), fromWindow(index)]),
    )
    if (random() < 0.1) {
      tried.checkpoints += 1
      racing.push(store.checkpoint().then(() => null))
    }
    // Some begin while others are being written, and what they change is then outdated.
    if (random() < 0.3) await new Promise((resolve) => setImmediate(resolve))
  }
  const stored = (await Promise.all(racing)).filter((id) => id !== null)
  tried.transactions += 100
  tried.stored += stored.length
  tried.outdated += 100 - stored.length
  return { store, changes, bugs, both, stored }
}

test(
  'a hundred transactions that race from the window and the command line run one after the other, and none is lost',
  async () => {
    for (let round = 0; round < howMany(5, 500); round += 1) {
      const { store, changes, bugs, both, stored } = await race(round)
      expect(bugs).toEqual([])

      const people = store.read().records.people
      expect([...new Set(stored)].filter((id) => !people.has(id))).toEqual([])
      expect(people.size).toBe(51)

      // Each took the place of the one before it; what the command line puts together counts on by as many.
      const revisions = revisionsOf(changes, both)
      expect(revisions.map(([parent]) => parent)).toEqual([null, ...revisions.slice(0, -1).map(([, own]) => own)])
      expect(people.get(both)?.revision).toBe(1 + stored.filter((id) => id === both).length)

      expect(contentOf(await readLibrary(store.folder))).toBe(contentOf(store.read()))
      await store.close()
    }
  },
  limit(60),
)
