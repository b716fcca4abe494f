import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createLibrary } from '../../src/main/store/create-library'
import { lockFolder } from '../../src/main/store/folder-lock'
import { openStore } from '../../src/main/store/open-store'
import { processMark } from '../../src/main/store/process-mark'
import { readLibrary } from '../../src/main/store/read-library'
import { realDisk } from '../../src/main/store/real-disk'
import { Failed } from '../../src/shared/ipc/failure'
import { aLibrary } from '../support/builders'
import { failureOf } from '../support/stored-library'
import { aFolder } from '../support/temp-folder'

const since = '2027-01-15T09:00:00.000Z'

function aLock(folder: string, holder: object): void {
  writeFileSync(join(folder, 'library.lock'), JSON.stringify({ since, mark: null, token: 'other', ...holder }))
}

/** The number of a process that has ended. */
function aDeadProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid
}

async function aLibraryFolder(): Promise<string> {
  const folder = aFolder()
  await createLibrary(folder, aLibrary())
  return folder
}

function locksIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.includes('lock'))
}

describe('a folder that is open for writing', () => {
  test('is refused to a second writer, naming the first, and can still be read', async () => {
    const folder = await aLibraryFolder()
    const store = await openStore(folder, { now: () => since })
    expect(await failureOf(openStore(folder))).toEqual({
      code: 'libraryInUse',
      folder,
      holder: `process ${process.pid} on ${hostname()}, since ${since}`,
    })
    expect(await readLibrary(folder)).toEqual(store.read())
    await store.close()
  })

  test('is free again once it is closed', async () => {
    const folder = await aLibraryFolder()
    await (await openStore(folder)).close()
    const again = await openStore(folder)
    await again.close()
    expect(locksIn(folder)).toEqual([])
  })

  test('is left free when the library in it cannot be opened', async () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'library.json'), '{')
    expect(await failureOf(openStore(folder))).toMatchObject({ code: 'libraryDamaged' })
    expect(readdirSync(folder)).toEqual(['library.json'])
  })

  test('is not claimed by looking for a library where there is none', async () => {
    const folder = aFolder()
    expect(await failureOf(openStore(folder))).toEqual({ code: 'libraryMissing', folder })
    expect(await failureOf(openStore(join(folder, 'nowhere')))).toMatchObject({ code: 'libraryMissing' })
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('a lock left behind', () => {
  test('by a process that has ended is taken over', async () => {
    const folder = await aLibraryFolder()
    aLock(folder, { pid: aDeadProcess(), host: hostname() })
    const store = await openStore(folder)
    await store.close()
    expect(existsSync(join(folder, 'library.lock'))).toBe(false)
  })

  test.runIf(process.platform === 'linux')('by a process whose number another one has now is taken over', async () => {
    const folder = await aLibraryFolder()
    aLock(folder, { pid: process.pid, host: hostname(), mark: 'another-start-of-the-machine:1' })
    const store = await openStore(folder)
    await store.close()
    aLock(folder, { pid: process.pid, host: hostname(), mark: processMark(process.pid) })
    expect(await failureOf(openStore(folder))).toMatchObject({ code: 'libraryInUse' })
  })

  test('on another machine is respected, since nobody here can tell whether its process still runs', async () => {
    const folder = await aLibraryFolder()
    aLock(folder, { pid: aDeadProcess(), host: 'another-machine' })
    expect(await failureOf(openStore(folder))).toMatchObject({
      code: 'libraryInUse',
      holder: expect.stringContaining('another-machine'),
    })
  })

  test('half-written is taken over once nobody can still be writing it', async () => {
    const folder = await aLibraryFolder()
    writeFileSync(join(folder, 'library.lock'), '{"pid":')
    const store = await openStore(folder)
    await store.close()
  })

  test('together with the guard of an unfinished takeover is taken over', async () => {
    const folder = await aLibraryFolder()
    aLock(folder, { pid: aDeadProcess(), host: hostname() })
    const guard = join(folder, 'library.lock.takeover')
    writeFileSync(guard, '1')
    const longAgo = new Date(Date.now() - 60_000)
    utimesSync(guard, longAgo, longAgo)
    const store = await openStore(folder)
    await store.close()
    expect(locksIn(folder)).toEqual([])
  })

  test('is taken over by exactly one of many who find it together', async () => {
    for (let round = 0; round < 10; round += 1) {
      const folder = await aLibraryFolder()
      aLock(folder, { pid: aDeadProcess(), host: hostname() })
      const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder, realDisk, since)))
      const won = outcomes.filter((outcome) => outcome.status === 'fulfilled')
      const codes = outcomes.flatMap((outcome) =>
        outcome.status === 'rejected' && outcome.reason instanceof Failed ? [outcome.reason.failure.code] : [],
      )
      expect([won.length, codes]).toEqual([1, Array.from({ length: 7 }, () => 'libraryInUse')])
      expect(JSON.parse(readFileSync(join(folder, 'library.lock'), 'utf8'))).toMatchObject({ pid: process.pid })
    }
  })
})
