import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { createLibrary } from '../../src/main/store/create-library'
import type { LibraryStore } from '../../src/main/store/library-store'
import { openStore } from '../../src/main/store/open-store'
import { readLibrary } from '../../src/main/store/read-library'
import { Failed } from '../../src/shared/ipc/failure'
import { freshSeed, limit, propertyRuns, tell } from '../support/how-long'
import { type DiskCall, type Fault, ModelledDisk } from '../support/modelled-disk'
import { type Random, seededRandom } from '../support/seeded-random'
import { type Act, act, perform, StoreHistory, startingLibrary, transactInto } from '../support/store-workload'

const folder = '/library'
const now = () => '2027-01-15T09:00:00.000Z'
const seed = freshSeed()
const tried = { runs: 0, acts: 0, refused: 0, reopened: 0 }

/** What goes wrong with the disk while something is done. */
type Trouble =
  | { readonly trouble: 'none' | 'readOnly' }
  | { readonly trouble: 'fault'; readonly fault: Fault }
  | { readonly trouble: 'full'; readonly room: number }
  | { readonly trouble: 'short'; readonly bytes: number }

const calls: readonly DiskCall[] = ['open', 'write', 'sync', 'truncate', 'rename', 'remove', 'makeFolder', 'syncFolder']
const fault: fc.Arbitrary<Fault> = fc.record({
  calls: fc.oneof(fc.constant(calls), fc.subarray([...calls], { minLength: 1, maxLength: 2 })),
  code: fc.constantFrom('EIO', 'ENOSPC', 'EDQUOT', 'EROFS', 'EACCES'),
  after: fc.integer({ min: 0, max: 12 }),
  times: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 3 }), fc.constant(Number.POSITIVE_INFINITY)),
  isDone: fc.boolean(),
  unsynced: fc.constantFrom('seen', 'dropped'),
})
const trouble: fc.Arbitrary<Trouble> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Trouble>({ trouble: 'none' }) },
  { weight: 8, arbitrary: fault.map((each): Trouble => ({ trouble: 'fault', fault: each })) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 9_000 }).map((room): Trouble => ({ trouble: 'full', room })) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 700 }).map((bytes): Trouble => ({ trouble: 'short', bytes })) },
  { weight: 1, arbitrary: fc.constant<Trouble>({ trouble: 'readOnly' }) },
)

function bring(disk: ModelledDisk, what: Trouble): void {
  switch (what.trouble) {
    case 'none':
      return
    case 'readOnly':
      disk.makeReadOnly()
      return
    case 'fault':
      disk.fail(what.fault)
      return
    case 'full':
      disk.fill(what.room)
      return
    case 'short':
      disk.shorten(what.bytes)
  }
}

/** What a caller may be told when the disk fails. */
const clearly = ['diskFull', 'diskFault', 'readOnly', 'notPermitted', 'libraryUnmended']

function expectClear(error: unknown): void {
  if (!(error instanceof Failed)) throw error
  expect(clearly).toContain(error.failure.code)
  tried.refused += 1
}

/** A store whose lock could not be written or removed is one of a process that ended badly; others may go on. */
function withoutLock(disk: ModelledDisk): ModelledDisk {
  for (const path of disk.filesIn(folder)) if (path.includes('library.lock')) disk.lose(path)
  return disk
}

/** A library on a disk on which things go wrong, and the store that has it open. */
class Trial {
  readonly disk: ModelledDisk
  readonly history = new StoreHistory(startingLibrary())
  readonly #random: Random
  #store: LibraryStore | null = null

  constructor(random: Random) {
    this.#random = random
    this.disk = new ModelledDisk(random)
  }

  readonly open = (): Promise<LibraryStore> => openStore(folder, { disk: this.disk, now, checkpointAfter: 6_000 })

  get store(): LibraryStore {
    if (this.#store === null) throw new Error('Nothing is open')
    return this.#store
  }

  /** Does these things while the trouble lasts. */
  async do(doing: readonly Act[], what: Trouble): Promise<void> {
    bring(this.disk, what)
    for (const act of doing) {
      if (this.#store === null) break
      tried.acts += 1
      try {
        this.#store = await perform(act, this.#store, this.history, this.open)
        if (act.act === 'reopen') this.#settleRefused()
      } catch (error) {
        expectClear(error)
        if (act.act === 'reopen') this.#store = null
      }
    }
    this.disk.mend()
  }

  /** Opens the library anew where it had to be given up; tells whether it was still open. */
  async recover(): Promise<boolean> {
    if (this.#store !== null && this.#store.readOnly === null) return true
    tried.reopened += 1
    await this.#store?.close().catch(expectClear)
    withoutLock(this.disk)
    this.#store = await this.open()
    this.#settleRefused()
    return false
  }

  /**
   * Once the library was opened anew, what was refused last may be there after all: where neither taking it back nor
   * disowning it succeeded, nobody could know.
   */
  #settleRefused(): void {
    if (this.history.wasRefused(this.store.read())) this.history.settle(this.store.read())
  }

  /** The store shows what was acknowledged last, and so does the disk, also after a power loss. */
  async expectSame(): Promise<void> {
    const { acknowledged } = this.history
    expect(this.history.indexOf(this.store.read())).toBe(acknowledged)
    expect(this.history.indexOf(await readLibrary(folder, this.disk))).toBe(acknowledged)
    const left = withoutLock(this.disk.crash(this.#random))
    expect(this.history.indexOf(await readLibrary(folder, left))).toBe(acknowledged)
  }
}

afterAll(() => {
  const { runs, acts: done, refused, reopened } = tried
  tell(`seed ${seed}: ${runs} runs, ${done} acts, ${refused} refused, ${reopened} times opened again`)
})

test(
  'whatever fails on the disk, callers are told, what was refused is nowhere, and work goes on when it is over',
  async () => {
    const some = fc.array(act, { minLength: 1, maxLength: 3 })
    const steps = fc.array(fc.tuple(some, trouble), { minLength: 1, maxLength: 8 })
    const property = fc.asyncProperty(steps, fc.integer(), async (doing, diskSeed) => {
      tried.runs += 1
      const trial = new Trial(seededRandom(diskSeed))
      await createLibrary(folder, startingLibrary(), { disk: trial.disk })
      await trial.recover()
      for (const [next, what] of doing) {
        await trial.do(next, what)
        await trial.recover()
        expect(trial.history.indexOf(trial.store.read())).toBe(trial.history.acknowledged)
        await transactInto(trial.history, trial.store, [{ edit: 'put', person: 9, words: 'work goes on' }])
        await trial.expectSame()
      }
      await trial.store.close()
    })
    await fc.assert(property, propertyRuns(seed, 60, 5_000))
  },
  limit(120),
)

test('what a failed sync has left to be seen, and the next process shows, is there after a power loss too', async () => {
  const disk = new ModelledDisk()
  await createLibrary(folder, startingLibrary(), { disk })
  const history = new StoreHistory(startingLibrary())
  const store = await openStore(folder, { disk, now })
  disk.fail({ calls: ['sync', 'truncate'], code: 'EIO', unsynced: 'seen' })
  await transactInto(history, store, [{ edit: 'put', person: 0, words: 'refused' }]).catch(expectClear)
  disk.fail({ calls: ['open'], code: 'EIO' })
  await store.close()
  disk.mend()

  const again = await openStore(folder, { disk: withoutLock(disk), now })
  const shown = new StoreHistory(again.read())
  await transactInto(shown, again, [{ edit: 'put', person: 1, words: 'work goes on' }])
  for (let each = 0; each < 20; each += 1) {
    const left = withoutLock(disk.crash(seededRandom(seed + each)))
    expect(shown.indexOf(await readLibrary(folder, left))).toBe(1)
  }
  await again.close()
})
