import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { backupFolderOf } from '../../../src/main/store/backups/backup-folder'
import { backupName } from '../../../src/main/store/backups/backup-name'
import { dueAfter, firstLook, keepBackups, nextLook } from '../../../src/main/store/backups/keep-backups'
import { listBackups } from '../../../src/main/store/backups/list-backups'
import { readBackup } from '../../../src/main/store/backups/read-backup'
import type { LibraryStore } from '../../../src/main/store/library-store'
import type { Library } from '../../../src/shared/model/library'
import { aLibrary, aPerson } from '../../support/builders'
import { faultyDisk } from '../../support/faulty-disk'
import { anOpenStore, failureOf } from '../../support/stored-library'
import { aFolder } from '../../support/temp-folder'

/** Later than the libraries of the tests are made, which takes its time from the machine. */
const noon = Date.parse('2040-11-23T12:00:00.000Z')
const hour = 60 * 60 * 1000

/** A clock that stands still until it is turned, and rings what was asked for meanwhile. */
function aClock() {
  let moment = noon
  let waiting: readonly { readonly at: number; readonly run: () => void }[] = []
  return {
    now: () => new Date(moment).toISOString(),
    later: (milliseconds: number, run: () => void) => {
      const entry = { at: moment + milliseconds, run }
      waiting = [...waiting, entry]
      return () => {
        waiting = waiting.filter((other) => other !== entry)
      }
    },
    turn: (milliseconds: number) => {
      moment += milliseconds
      const due = waiting.filter(({ at }) => at <= moment)
      waiting = waiting.filter(({ at }) => at > moment)
      for (const { run } of due) run()
    },
    waiting: () => waiting.length,
  }
}

type Setting = {
  readonly library?: Library
  /** What the folder of the backups already holds. */
  readonly names?: readonly string[]
}

/** An open library of one person, and its keeper; backups that were there before are empty files. */
async function aKeptStore({ library = aLibrary({ people: [aPerson({ id: 'a' })] }), names = [] }: Setting = {}) {
  const clock = aClock()
  const disk = faultyDisk()
  const store = await anOpenStore(library, { now: clock.now })
  const folder = backupFolderOf(store.folder)
  if (names.length > 0) mkdirSync(folder)
  for (const name of names) {
    writeFileSync(join(folder, name), '')
    utimesSync(join(folder, name), noon / 1000, noon / 1000)
  }
  let heard = 0
  const keep = () => {
    const keeper = keepBackups(store, { disk, now: clock.now, later: clock.later })
    onTestFinished(() => keeper.close())
    keeper.subscribe(() => {
      heard += 1
    })
    return keeper
  }
  const keeper = keep()
  return {
    clock,
    disk,
    store,
    keeper,
    folder,
    /** Another keeper of the same library, as when it is opened again. */
    keep,
    heard: () => heard,
    backups: () => listBackups(folder),
    /** Lets so much time pass; resolves when the keeper has done what it then does. */
    pass: async (milliseconds: number) => {
      clock.turn(milliseconds)
      while (clock.waiting() === 0) await new Promise((resolve) => setImmediate(resolve))
    },
  }
}

let changes = 0

async function change(store: LibraryStore): Promise<void> {
  changes += 1
  const label = { action: 'changed', kind: 'people', title: { nl: 'A', en: 'A', de: 'A', fr: 'A' } } as const
  await store.transact(label, (draft) => draft.put('people', aPerson({ id: `p-${changes}` })))
}

describe('a library without a backup', () => {
  test('gets one some seconds after it is opened, and it opens', async () => {
    const { clock, store, keeper, backups, pass, folder, heard } = await aKeptStore()
    expect([keeper.lastGood(), await backups()]).toEqual([null, []])
    await pass(firstLook - 1)
    expect(await backups()).toEqual([])
    await pass(1)
    const [backup, ...others] = await backups()
    expect(backup).toMatchObject({ at: clock.now(), reason: 'automatic', records: 1 })
    expect([others, keeper.lastGood(), heard(), keeper.failure()]).toEqual([[], clock.now(), 1, null])
    expect((await readBackup(join(folder, backup?.id ?? ''))).library).toEqual(store.read())
  })
})

describe('a library that has a backup', () => {
  test('gets no other one while it does not change', async () => {
    const { backups, pass } = await aKeptStore()
    await pass(firstLook)
    for (let day = 0; day < 3; day += 1) await pass(24 * hour)
    expect(await backups()).toHaveLength(1)
  })

  test('gets the next one a few hours later, once it has changed', async () => {
    const { clock, store, keeper, backups, pass } = await aKeptStore()
    await pass(firstLook)
    await change(store)
    const looks = Math.ceil(dueAfter / nextLook)
    for (let look = 0; look < looks - 1; look += 1) await pass(nextLook)
    expect(await backups()).toHaveLength(1)
    await pass(nextLook)
    expect(await backups()).toHaveLength(2)
    expect(keeper.lastGood()).toBe(clock.now())
    await pass(dueAfter)
    expect(await backups()).toHaveLength(2)
  })

  test('gets one at once when the laptop has slept for hours', async () => {
    const { store, backups, pass } = await aKeptStore()
    await pass(firstLook)
    await change(store)
    await pass(9 * hour)
    expect(await backups()).toHaveLength(2)
  })

  test('is known to have it when it is opened again, and is backed up again only once it has changed', async () => {
    const { clock, store, keeper, keep, backups, pass } = await aKeptStore()
    await pass(firstLook)
    await keeper.close()
    const [made] = await backups()
    clock.turn(5 * hour)
    const second = keep()
    await pass(firstLook)
    expect([second.lastGood(), (await backups()).length]).toEqual([made?.at, 1])
    await second.close()

    await change(store)
    clock.turn(1)
    const third = keep()
    await pass(firstLook)
    expect([third.lastGood(), (await backups()).length]).toEqual([clock.now(), 2])
  })

  test('is left alone on opening when that backup is younger than a few hours', async () => {
    const { clock, keeper, keep, store, backups, pass } = await aKeptStore()
    await pass(firstLook)
    await keeper.close()
    clock.turn(1)
    await change(store)
    keep()
    await pass(firstLook)
    expect(await backups()).toHaveLength(1)
    await pass(dueAfter)
    expect(await backups()).toHaveLength(2)
  })

  test('is backed up though its newest backup is from a time to come', async () => {
    const early = backupName('Test library', { at: '2050-01-01T00:00:00.000Z', reason: 'automatic', records: 1 })
    const { clock, backups, pass } = await aKeptStore({ names: [early] })
    await pass(firstLook)
    expect((await backups()).map(({ at }) => at)).toEqual(['2050-01-01T00:00:00.000Z', clock.now()])
  })
})

describe('before closing', () => {
  test('what has changed since the last backup is backed up', async () => {
    const { store, keeper, backups, pass, folder } = await aKeptStore()
    await pass(firstLook)
    await keeper.beforeClosing()
    expect(await backups()).toHaveLength(1)
    await pass(1)
    await change(store)
    await keeper.beforeClosing()
    const [newest] = await backups()
    expect((await readBackup(join(folder, newest?.id ?? ''))).library).toEqual(store.read())
  })

  test('a library that takes long to back up is left for the next time', async () => {
    const people = Array.from({ length: 200 }, (_, at) => aPerson({ id: `p-${at}`, name: 'x'.repeat(120_000) }))
    const { keeper, backups } = await aKeptStore({ library: aLibrary({ people }) })
    await keeper.beforeClosing()
    expect(await backups()).toEqual([])
  })

  test('a backup that cannot be made keeps nobody from closing', async () => {
    const { disk, keeper, folder } = await aKeptStore()
    disk.fail('write', 'ENOSPC')
    await keeper.beforeClosing()
    await keeper.close()
    expect([keeper.failure()?.code, readdirSync(folder)]).toEqual(['diskFull', []])
  })
})

describe('one at a time', () => {
  test('backups that are asked for together are made one after the other', async () => {
    const { disk, keeper, backups } = await aKeptStore()
    const made = await Promise.all([keeper.make('asked'), keeper.make('before-restore'), keeper.beforeClosing()])
    expect(made[0]?.backup.reason).toBe('asked')
    expect((await backups()).map(({ reason }) => reason).sort()).toEqual(['asked', 'before-restore'])
    const order = disk.calls.filter((call) => call === 'open' || call === 'rename')
    expect(order).toEqual(['open', 'rename', 'open', 'rename'])
  })

  test('closing waits for the one being made, and lets no other begin', async () => {
    const { keeper, folder, clock } = await aKeptStore()
    const making = keeper.make('asked')
    await keeper.close()
    const { file } = await making
    expect(readdirSync(folder).map((name) => join(folder, name))).toEqual([file])
    expect(await failureOf(keeper.make('asked'))).toEqual({ code: 'noLibrary' })
    await keeper.beforeClosing()
    clock.turn(24 * hour)
    expect([readdirSync(folder).length, clock.waiting()]).toEqual([1, 0])
  })
})

describe('a backup in a folder of the user’s', () => {
  test('counts as the last good one, and leaves the library’s own rotation alone', async () => {
    const { clock, keeper, backups, pass } = await aKeptStore()
    const disk = aFolder()
    const { backup } = await keeper.make('asked', disk)
    expect(await listBackups(disk)).toEqual([backup])
    expect([keeper.lastGood(), await backups()]).toEqual([clock.now(), []])
    await pass(firstLook)
    expect(await backups()).toHaveLength(1)
  })

  test('that cannot be made is told to the one who asked', async () => {
    const { disk, keeper } = await aKeptStore()
    disk.fail('write', 'ENOSPC')
    expect(await failureOf(keeper.make('asked', aFolder()))).toMatchObject({ code: 'diskFull' })
    expect([keeper.lastGood(), keeper.failure()]).toEqual([null, null])
  })
})

describe('when an automatic backup fails', () => {
  test('the failure is told until one succeeds, and it is tried again at the next look', async () => {
    const { disk, keeper, backups, pass, heard } = await aKeptStore()
    disk.fail('write', 'ENOSPC')
    await pass(firstLook)
    expect([keeper.failure()?.code, keeper.lastGood(), heard()]).toEqual(['diskFull', null, 1])
    disk.mend()
    await pass(nextLook)
    expect([keeper.failure(), (await backups()).length]).toEqual([null, 1])
    expect(heard()).toBeGreaterThan(1)
  })

  test('one that is asked for makes up for it, in the library’s own folder and not elsewhere', async () => {
    const { disk, keeper, pass } = await aKeptStore()
    disk.fail('write', 'ENOSPC')
    await pass(firstLook)
    disk.mend()
    await keeper.make('asked', aFolder())
    expect(keeper.failure()?.code).toBe('diskFull')
    await keeper.make('asked')
    expect(keeper.failure()).toBeNull()
  })

  test('a listener that throws is no reason to call a good backup failed', async () => {
    const { keeper } = await aKeptStore()
    const bug = new Error('a bug in the window')
    const logged: unknown[] = []
    const log = (error: unknown) => logged.push(error)
    process.on('unhandledRejection', log)
    onTestFinished(() => {
      process.off('unhandledRejection', log)
    })
    keeper.subscribe(() => {
      throw bug
    })
    await keeper.make('asked')
    await new Promise((resolve) => setImmediate(resolve))
    expect(logged).toEqual([bug])
  })
})

test('rotation lets go of what is not to be kept, of what a killed process left, and of nothing else', async () => {
  const nameOf = (daysAgo: number, reason: 'automatic' | 'asked') =>
    backupName('Test library', { at: new Date(noon - daysAgo * 24 * hour).toISOString(), reason, records: 1 })
  const automatic = Array.from({ length: 100 }, (_, days) => nameOf(days + 1, 'automatic'))
  const unfinished = `${nameOf(3, 'asked')}.part`
  const others = [nameOf(400, 'asked'), 'letter.txt', 'letter.part']
  const { folder, keeper, pass, store } = await aKeptStore({ names: [...automatic, unfinished, ...others] })
  await change(store)

  await keeper.beforeClosing()
  const kept = readdirSync(folder)
  expect(kept).toEqual(expect.arrayContaining([...automatic.slice(0, 29), unfinished, ...others]))
  expect(kept.filter((name) => automatic.includes(name)).length).toBeLessThanOrEqual(29 + 12)

  await pass(25 * hour)
  await change(store)
  await keeper.beforeClosing()
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(others))
  expect(readdirSync(folder)).not.toContain(unfinished)
})

test('a library that cannot be changed is left alone, and can be backed up elsewhere', async () => {
  const { store, keeper, clock } = await aKeptStore()
  await keeper.close()
  const readOnly = { code: 'readOnly', path: store.folder } as const
  const second = keepBackups({ ...store, readOnly }, { now: clock.now, later: clock.later })
  onTestFinished(() => second.close())
  await second.beforeClosing()
  expect(existsSync(backupFolderOf(store.folder))).toBe(false)
  const { file } = await second.make('asked', aFolder())
  expect((await readBackup(file)).library).toEqual(store.read())
})
