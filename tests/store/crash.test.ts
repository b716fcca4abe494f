import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { createLibrary } from '../../src/main/store/create-library'
import type { LibraryStore } from '../../src/main/store/library-store'
import { openStore } from '../../src/main/store/open-store'
import { readLibrary } from '../../src/main/store/read-library'
import { Failed } from '../../src/shared/ipc/failure'
import { freshSeed, howMany, limit, propertyRuns, tell } from '../support/how-long'
import { ModelledDisk } from '../support/modelled-disk'
import { oneOf, type Random, seededRandom } from '../support/seeded-random'
import { type Act, acts, perform, StoreHistory, startingLibrary, transactInto } from '../support/store-workload'

const folder = '/home/library'
const now = () => '2027-01-15T09:00:00.000Z'
const seed = freshSeed()
const tried = { runs: 0, powerLosses: 0, kills: 0 }

/** The disk as it was at a moment, and what had been called saved by then. */
type Moment = { readonly disk: ModelledDisk; readonly acknowledged: number }

/** Keeps the disk as it is at every call that changes it, from now on until `stop`. */
function recordMoments(disk: ModelledDisk, acknowledged: () => number) {
  const moments: Moment[] = [{ disk: disk.clone(), acknowledged: acknowledged() }]
  disk.onChange = (when) => {
    // Nothing changes between two calls, but what has been called saved may have grown.
    if (when === 'before' && moments.at(-1)?.acknowledged === acknowledged()) return
    moments.push({ disk: disk.clone(), acknowledged: acknowledged() })
  }
  return {
    stop: (): readonly Moment[] => {
      disk.onChange = () => undefined
      moments.push({ disk: disk.clone(), acknowledged: acknowledged() })
      return moments
    },
  }
}

/** The process that held the lock is gone with the machine; who may take over a lock is told in folder-lock.test.ts. */
function withoutLock(disk: ModelledDisk): ModelledDisk {
  for (const path of disk.filesIn(folder)) if (path.includes('library.lock')) disk.lose(path)
  return disk
}

/** How a run ends: with the power, or with the process alone. */
type Ending = (disk: ModelledDisk, random: Random) => ModelledDisk
const endings: readonly Ending[] = [
  (disk, random) => {
    tried.powerLosses += 1
    return withoutLock(disk.crash(random))
  },
  (disk, random) => {
    tried.kills += 1
    return withoutLock(disk.clone(random))
  },
]
const anEnding = (random: Random): Ending => oneOf(random, [...endings, endings[0] as Ending])

function expectSaved(
  store: Pick<LibraryStore, 'read' | 'findings' | 'readOnly'>,
  history: StoreHistory,
  since: number,
) {
  const state = history.indexOf(store.read())
  if (state === -1) throw new Error(`A library that never was:\n${JSON.stringify(store.read())}`)
  if (state < since) throw new Error(`Lost: ${since} transactions were called saved, ${state} are there`)
  expect(store.readOnly).toBeNull()
  // Only what was never called saved may have been cut, and nobody need be told of more.
  expect(store.findings.filter(({ what }) => what !== 'tornChange')).toEqual([])
}

/** Opens what is left, and crashes once more while it is opened; everything called saved is there each time. */
async function expectSurvived(moment: Moment, history: StoreHistory, random: Random): Promise<void> {
  const { acknowledged } = moment
  const found = anEnding(random)(moment.disk, random)
  const opening = recordMoments(found, () => acknowledged)
  const store = await openStore(folder, { disk: found, now })
  const openings = opening.stop()
  expectSaved(store, history, acknowledged)

  const once = oneOf(random, openings)
  const foundAgain = anEnding(random)(once.disk, random)
  const again = await openStore(folder, { disk: foundAgain, now })
  expectSaved(again, history, acknowledged)
  await again.close()

  const later = new StoreHistory(store.read())
  await transactInto(later, store, [{ edit: 'put', person: 9, words: 'after the crash' }])
  const last = withoutLock(found.crash(random))
  expect(later.indexOf(await readLibrary(folder, last))).toBe(1)
  await store.close()
  expect(later.indexOf(await readLibrary(folder, found))).toBe(1)
}

/** Runs the acts on a new library on the disk and keeps every moment of it. */
async function run(doing: readonly Act[], disk: ModelledDisk, random: Random) {
  const history = new StoreHistory(startingLibrary())
  const recording = recordMoments(disk, () => history.acknowledged)
  // Now and then the store takes its own time for a checkpoint.
  const checkpointAfter = oneOf(random, [2_000, Number.POSITIVE_INFINITY])
  const reopen = () => openStore(folder, { disk, now, checkpointAfter })
  let store = await reopen()
  for (const act of doing) store = await perform(act, store, history, reopen)
  await store.close()
  return { history, moments: recording.stop() }
}

/** At most so many of these, chosen at random. */
function some<T>(random: Random, items: readonly T[], most: number): readonly T[] {
  const chosen = [...items]
  while (chosen.length > most) chosen.splice(Math.floor(random() * chosen.length), 1)
  return chosen
}

afterAll(() => {
  tell(`seed ${seed}: ${tried.runs} runs, ${tried.powerLosses} power losses, ${tried.kills} kills`)
})

/** Any work on a new library, on a disk that was first prepared, survives its end at any moment. */
function anyWorkSurvives(moments: number, prepare: (disk: ModelledDisk) => void = () => undefined) {
  return fc.asyncProperty(acts, fc.integer(), async (doing, crashSeed) => {
    tried.runs += 1
    const random = seededRandom(crashSeed)
    const disk = new ModelledDisk(random)
    await createLibrary(folder, startingLibrary(), { disk })
    prepare(disk)
    const ran = await run(doing, disk, random)
    for (const moment of some(random, ran.moments, moments)) await expectSurvived(moment, ran.history, random)
  })
}

describe('when the power fails or the process is killed', () => {
  test(
    'at any moment of any work, every acknowledged transaction is there, no half one is, and work goes on',
    async () => {
      await fc.assert(anyWorkSurvives(howMany(25, 5_000)), propertyRuns(seed, 40, 2_000))
    },
    limit(120),
  )

  test.each(['sync', 'syncFolder'] as const)(
    'on a disk that only says it did %s, the loss is seen: these tests can fail',
    async (call) => {
      const property = anyWorkSurvives(50, (disk) => disk.lie(call))
      const { failed } = await fc.check(property, { seed, numRuns: 200, endOnFailure: true })
      expect(failed).toBe(true)
    },
    limit(120),
  )

  test(
    'while a library of format 1 becomes one of today, it is there as it was',
    async () => {
      const { settings, records } = startingLibrary()
      const text = JSON.stringify({ format: 1, settings, records })
      for (let each = 0; each < howMany(5, 500); each += 1) {
        const random = seededRandom(seed + each)
        const disk = new ModelledDisk(random)
        await disk.makeFolder(folder)
        disk.setContent(`${folder}/library.json`, Buffer.from(text))
        const recording = recordMoments(disk, () => 0)
        const store = await openStore(folder, { disk, now })
        const history = new StoreHistory(startingLibrary())
        expect(history.indexOf(store.read())).toBe(0)
        await store.close()
        for (const moment of recording.stop()) {
          await expectSurvived(moment, history, random)
          const found = anEnding(random)(moment.disk, random)
          const kept = ['library.json', 'library.format-1.json'].map((name) => `${folder}/${name}`)
          const texts = kept.filter((path) => found.filesIn(folder).includes(path)).map((path) => found.contentOf(path))
          expect(texts.map((bytes) => Buffer.from(bytes).toString())).toContain(text)
        }
      }
    },
    limit(120),
  )

  test.each([
    ['zeros', '\0'.repeat(10), null],
    ['an old file with line breaks', 'x\n\ny\n\nz\n', null],
    ['zeros, and the next journal was only begun', '\0'.repeat(10), 'journal-000003.jsonl'],
  ])('of changes written together, none is there that came behind one that is lost to %s', async (_, left, begun) => {
    const disk = new ModelledDisk()
    await createLibrary(folder, startingLibrary(), { disk })
    const history = new StoreHistory(startingLibrary())
    const store = await openStore(folder, { disk, now })
    const journal = `${folder}/journal-000002.jsonl`
    const { length } = disk.contentOf(journal)
    let written: ModelledDisk | null = null
    disk.onChange = (when) => {
      if (when === 'after' && written === null && disk.contentOf(journal).length > length) written = disk.clone()
    }
    const transactions = [0, 1, 2].map((person) =>
      transactInto(history, store, [{ edit: 'put', person, words: `together ${person}` }]),
    )
    await Promise.all(transactions)
    await store.close()

    const found = withoutLock(written ?? disk)
    const text = Buffer.from(found.contentOf(journal)).toString()
    expect(text.split('together 2')).toHaveLength(5)
    found.setContent(journal, Buffer.from(text.replace('together 1', left)))
    if (begun !== null) found.setContent(`${folder}/${begun}`, new Uint8Array(0))
    const again = await openStore(folder, { disk: found, now })
    expect(history.indexOf(again.read())).toBe(1)
    expect(again.findings.map(({ what }) => what)).toEqual(begun === null ? ['tornChange'] : [])
    await again.close()
    expect(history.indexOf(await readLibrary(folder, found))).toBe(1)
  })

  test('what is shown after the process was killed is there after a power loss too', async () => {
    const disk = new ModelledDisk()
    await createLibrary(folder, startingLibrary(), { disk })
    const history = new StoreHistory(startingLibrary())
    const store = await openStore(folder, { disk, now })
    const journal = `${folder}/journal-000002.jsonl`
    const { length } = disk.contentOf(journal)
    let left: ModelledDisk | null = null
    disk.onChange = (when) => {
      if (when === 'after' && left === null && disk.contentOf(journal).length > length) left = disk.clone()
    }
    await transactInto(history, store, [{ edit: 'put', person: 0, words: 'written, not synced' }])
    await store.close()

    const found = withoutLock(left ?? disk)
    const again = await openStore(folder, { disk: found, now })
    const shown = history.indexOf(again.read())
    for (let each = 0; each < 20; each += 1) {
      const last = await readLibrary(folder, withoutLock(found.crash(seededRandom(seed + each))))
      expect([shown, history.indexOf(last)]).toEqual([1, 1])
    }
    await again.close()
  })

  test(
    'while a library is made, there is a whole library or none, and one can be made there',
    async () => {
      for (let each = 0; each < howMany(5, 500); each += 1) {
        const random = seededRandom(seed + each)
        const disk = new ModelledDisk(random)
        const history = new StoreHistory(startingLibrary())
        let isMade = 0
        const recording = recordMoments(disk, () => isMade)
        await createLibrary(folder, startingLibrary(), { disk })
        isMade = 1
        for (const { disk: left, acknowledged } of recording.stop()) {
          const found = anEnding(random)(left, random)
          const outcome = await openStore(folder, { disk: found, now }).catch((error) => error)
          if (outcome instanceof Error) {
            expect([acknowledged, outcome]).toEqual([0, new Failed({ code: 'libraryMissing', folder })])
            await createLibrary(folder, startingLibrary(), { disk: found })
            expect(history.indexOf(await readLibrary(folder, found))).toBe(0)
          } else {
            expect(history.indexOf(outcome.read())).toBe(0)
            await outcome.close()
          }
        }
      }
    },
    limit(120),
  )
})
