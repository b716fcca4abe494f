import { appendFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Disk } from '../../src/main/store/disk'
import type { LibraryStore } from '../../src/main/store/library-store'
import { readLibrary } from '../../src/main/store/read-library'
import { realDisk } from '../../src/main/store/real-disk'
import type { RecoveryFinding } from '../../src/shared/ipc/recovery'
import { aLibrary, aPerson } from '../support/builders'
import { anOpenStore } from '../support/stored-library'

async function put(store: LibraryStore, id: string): Promise<void> {
  const label = { action: 'created', kind: 'people', title: { nl: id, en: id, de: id, fr: id } } as const
  await store.transact(label, (draft) => draft.put('people', aPerson({ id })))
}

/** A disk on which something happens each time a snapshot is about to be read, so many times. */
function whileReading(times: number, happen: () => Promise<void>): Disk {
  let left = times
  return {
    ...realDisk,
    openToRead: async (file) => {
      if (file.includes('snapshot') && left > 0) {
        left -= 1
        await happen()
      }
      return realDisk.openToRead(file)
    },
  }
}

async function readOn(disk: Disk, folder: string) {
  const findings: RecoveryFinding[] = []
  const library = await readLibrary(folder, disk, (found) => findings.push(...found))
  return { findings, people: library.records.people.values().map(({ id }) => id) }
}

test('who reads while the window begins a new journal misses nothing, and is told of no damage', async () => {
  const store = await anOpenStore(aLibrary())
  await put(store, 'a')
  const disk = whileReading(1, async () => {
    await store.checkpoint()
    await put(store, 'b')
  })
  expect(await readOn(disk, store.folder)).toEqual({ findings: [], people: ['a', 'b'] })
})

test('who reads while a change is being written is not told that it is damaged', async () => {
  const store = await anOpenStore(aLibrary())
  await put(store, 'a')
  const journal = readdirSync(store.folder).find((name) => name.startsWith('journal')) ?? ''
  appendFileSync(join(store.folder, journal), '0badc0de 700 {"seq":2,"half')
  expect(await readOn(realDisk, store.folder)).toEqual({ findings: [], people: ['a'] })
})
