import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createLibrary } from '../../src/main/store/create-library'
import type { Disk } from '../../src/main/store/disk'
import { openStore } from '../../src/main/store/open-store'
import { realDisk } from '../../src/main/store/real-disk'
import type { ChangeLabel } from '../../src/shared/ipc/contract'
import { sameInAll } from '../../src/shared/model/language'
import type { Library } from '../../src/shared/model/library'
import { aDossier, aLibrary, aPerson } from '../support/builders'
import { type DiskCall, faultyDisk } from '../support/faulty-disk'
import { anOpenStore, failureOf, onDisk } from '../support/stored-library'
import { aFolder } from '../support/temp-folder'

const label: ChangeLabel = { action: 'changed', kind: 'dossiers', title: sameInAll('South Africa') }

type Fault = { readonly call: DiskCall; readonly code: string; readonly failure: string }

/** What may go wrong as a change is added to the journal. */
const faultsOfChange: readonly Fault[] = [
  { call: 'write', code: 'ENOSPC', failure: 'diskFull' },
  { call: 'write', code: 'EDQUOT', failure: 'diskFull' },
  { call: 'write', code: 'EIO', failure: 'diskFault' },
  { call: 'write', code: 'EROFS', failure: 'readOnly' },
  { call: 'sync', code: 'EIO', failure: 'diskFault' },
  { call: 'sync', code: 'ENOSPC', failure: 'diskFull' },
]

/** What may go wrong besides as a checkpoint makes new files. */
const faultsOfCheckpoint: readonly Fault[] = [
  ...faultsOfChange,
  { call: 'open', code: 'EACCES', failure: 'notPermitted' },
  { call: 'open', code: 'ENOSPC', failure: 'diskFull' },
  { call: 'rename', code: 'EPERM', failure: 'notPermitted' },
  { call: 'rename', code: 'EIO', failure: 'diskFault' },
  { call: 'syncFolder', code: 'EIO', failure: 'diskFault' },
]

async function aStoreOnFaultyDisk() {
  const disk = faultyDisk()
  const store = await anOpenStore(aLibrary({ dossiers: [aDossier({ id: 'za', owner: 'nobody' })] }), { disk })
  const rename = (owner: string) =>
    store.transact(label, (draft) => {
      draft.change('dossiers', 'za', (dossier) => {
        dossier.owner = owner
      })
    })
  const reopened = async () => {
    await store.close()
    const again = await openStore(store.folder)
    await again.close()
    return again
  }
  return { disk, store, rename, reopened }
}

const ownerIn = (library: Library) => library.records.dossiers.get('za')?.owner

describe.each(faultsOfChange)('when $call fails with $code', ({ call, code, failure }) => {
  test(`whoever makes a change is told ${failure}, memory and disk are unchanged, and work goes on afterwards`, async () => {
    const { disk, store, rename, reopened } = await aStoreOnFaultyDisk()
    await rename('Anna')
    const before = store.read()
    const savedAt = store.savedAt()
    let heard = 0
    store.subscribe(() => {
      heard += 1
    })

    disk.fail(call, code, '.jsonl')
    expect(await failureOf(rename('Bert'))).toMatchObject({
      code: failure,
      path: expect.stringContaining(store.folder),
    })
    expect(store.read()).toBe(before)
    disk.mend()
    expect(await onDisk(store.folder)).toEqual(before)
    expect([store.savedAt(), heard]).toEqual([savedAt, 0])

    await rename('Clara')
    expect(ownerIn(await onDisk(store.folder))).toBe('Clara')
    expect(await onDisk(store.folder)).toEqual(store.read())
    await store.undo()
    expect(ownerIn(await onDisk(store.folder))).toBe('Anna')
    const { findings, read } = await reopened()
    expect([findings, ownerIn(read())]).toEqual([[], 'Anna'])
  })

  test('every transaction that shared the write fails', async () => {
    const { disk, store, rename } = await aStoreOnFaultyDisk()
    disk.fail(call, code)
    const outcomes = await Promise.allSettled([rename('Anna'), rename('Bert'), rename('Clara')])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(ownerIn(store.read())).toBe('nobody')
  })
})

describe.each(faultsOfCheckpoint)('when $call fails with $code', ({ call, code, failure }) => {
  test(`whoever asks for a checkpoint is told ${failure}, and no change is lost before or after`, async () => {
    const { disk, store, rename, reopened } = await aStoreOnFaultyDisk()
    await rename('Anna')
    disk.fail(call, code)
    expect(await failureOf(store.checkpoint())).toMatchObject({ code: failure })
    expect(ownerIn(store.read())).toBe('Anna')
    expect(readdirSync(store.folder).filter((name) => name.endsWith('.new'))).toEqual([])
    disk.mend()
    expect(ownerIn(await onDisk(store.folder))).toBe('Anna')
    await rename('Bert')
    await store.checkpoint()
    await rename('Clara')
    const { findings, read } = await reopened()
    expect([findings, ownerIn(read())]).toEqual([[], 'Clara'])
  })
})

test('a snapshot that the disk gives back otherwise than it was written is refused, and no change is lost', async () => {
  const folder = aFolder()
  await createLibrary(folder, aLibrary({ dossiers: [aDossier({ id: 'za', owner: 'nobody' })] }))
  const before = readdirSync(folder)
  let isForgetful = false
  const disk: Disk = {
    ...realDisk,
    openToRead: async (file) => {
      const reader = await realDisk.openToRead(file)
      if (!isForgetful || !file.includes('snapshot')) return reader
      return { ...reader, read: async (at, length) => (await reader.read(at, length)).fill(0, -2, -1) }
    },
  }
  const store = await openStore(folder, { disk })
  isForgetful = true
  await store.transact(label, (draft) => draft.put('people', aPerson({ id: 'a' })))
  expect(await failureOf(store.checkpoint())).toMatchObject({ code: 'diskFault' })
  expect(readdirSync(folder).filter((name) => name.includes('snapshot'))).toEqual(
    before.filter((name) => name.includes('snapshot')),
  )
  await store.transact(label, (draft) => draft.put('people', aPerson({ id: 'b' })))
  isForgetful = false
  await store.checkpoint()
  await store.close()
  const again = await openStore(folder)
  expect([again.findings, again.read().records.people.size]).toEqual([[], 2])
  await again.close()
})

test('a change that failed and cannot be taken back either does not come to light later', async () => {
  const { disk, store, rename, reopened } = await aStoreOnFaultyDisk()
  await rename('Anna')
  disk.fail('sync', 'EIO')
  disk.fail('truncate', 'EIO')
  expect(await failureOf(rename('Bert'))).toMatchObject({ code: 'diskFault' })
  expect(ownerIn(store.read())).toBe('Anna')
  disk.mend()
  await store.transact(label, (draft) => draft.put('people', aPerson({ id: 'a' })))
  const { findings, read } = await reopened()
  expect([findings, ownerIn(read()), read().records.people.size]).toEqual([[], 'Anna', 1])
})

test('a change that failed does not come to light though the journal after it could not be begun at first', async () => {
  const { disk, store, rename, reopened } = await aStoreOnFaultyDisk()
  await rename('Anna')
  disk.fail('sync', 'EIO')
  disk.fail('truncate', 'EIO')
  expect(await failureOf(rename('Bert'))).toMatchObject({ code: 'diskFault' })
  disk.mend()
  disk.fail('write', 'ENOSPC')
  expect(await failureOf(rename('Clara'))).toMatchObject({ code: 'diskFull' })
  disk.mend()
  await store.transact(label, (draft) => draft.put('people', aPerson({ id: 'a' })))
  const { findings, read } = await reopened()
  expect([findings, ownerIn(read()), read().records.people.size]).toEqual([[], 'Anna', 1])
})

test('a change that failed and cannot be taken back is disowned on closing, once the disk is well again', async () => {
  const { disk, rename, reopened } = await aStoreOnFaultyDisk()
  await rename('Anna')
  disk.fail('sync', 'EIO')
  disk.fail('truncate', 'EIO')
  expect(await failureOf(rename('Bert'))).toMatchObject({ code: 'diskFault' })
  disk.mend()
  const { findings, read } = await reopened()
  expect([findings, ownerIn(read())]).toEqual([[], 'Anna'])
})

test('a disk that takes seven bytes at a time still gets every one of them', async () => {
  const { disk, store, rename } = await aStoreOnFaultyDisk()
  disk.shorten(7)
  await rename('Ånna Ñandú 🇿🇦')
  expect(await onDisk(store.folder)).toEqual(store.read())
  expect(disk.calls.filter((call) => call === 'write').length).toBeGreaterThan(100)
})

test('a disk that takes nothing more is a fault, not an endless loop', async () => {
  const { disk, store, rename } = await aStoreOnFaultyDisk()
  disk.shorten(0)
  expect(await failureOf(rename('Anna'))).toMatchObject({ code: 'diskFault', reason: 'The disk took no more bytes' })
  expect(ownerIn(store.read())).toBe('nobody')
})

test('a change is one write and one sync before it is called saved', async () => {
  const { disk, rename } = await aStoreOnFaultyDisk()
  const before = disk.calls.length
  await rename('Anna')
  expect(disk.calls.slice(before, before + 2)).toEqual(['write', 'sync'])
})

test('a checkpoint syncs each file before its name, and the folder after it', async () => {
  const { disk, store } = await aStoreOnFaultyDisk()
  const before = disk.calls.length
  await store.checkpoint()
  const calls = disk.calls.slice(before)
  const renames = calls.flatMap((call, at) => (call === 'rename' ? [at] : []))
  expect(renames).toHaveLength(2)
  for (const [index, at] of renames.entries()) {
    expect(calls.slice(at - 3, at)).toEqual(['open', 'write', 'sync'])
    expect(calls.slice(at, renames[index + 1])).toContain('syncFolder')
  }
})

test('an undo that cannot be written can be tried again', async () => {
  const { disk, store, rename } = await aStoreOnFaultyDisk()
  await rename('Anna')
  disk.fail('write', 'ENOSPC')
  expect(await failureOf(store.undo())).toMatchObject({ code: 'diskFull' })
  disk.mend()
  await store.undo()
  expect(ownerIn(await onDisk(store.folder))).toBe('nobody')
})

test.each(['open', 'write', 'sync', 'rename', 'syncFolder'] as const)(
  'a new library whose %s fails is none, and can be made once the fault is gone',
  async (call) => {
    const folder = aFolder()
    const disk = faultyDisk()
    disk.fail(call, 'EIO')
    expect(await failureOf(createLibrary(folder, aLibrary(), { disk }))).toMatchObject({ code: 'diskFault' })
    expect(await failureOf(openStore(folder))).toEqual({ code: 'libraryMissing', folder })
    disk.mend()
    await createLibrary(folder, aLibrary(), { disk })
    expect(await onDisk(folder)).toEqual(aLibrary())
  },
)

test.each([
  ['the manifest’s name', 'rename', 'library.json'],
  ['the second journal', 'open', 'journal-000002.jsonl'],
  ['the second snapshot', 'write', 'snapshot-000002.jsonl.new'],
  ['the second snapshot’s name', 'rename', 'snapshot-000002.jsonl'],
] as const)(
  'a new library that fails at %s leaves nothing behind that would be taken for one',
  async (_, call, name) => {
    const folder = aFolder()
    const disk = faultyDisk()
    disk.fail(call, 'ENOSPC', name)
    expect(await failureOf(createLibrary(folder, aLibrary(), { disk }))).toMatchObject({ code: 'diskFull' })
    expect(readdirSync(folder)).toEqual([])
    disk.mend()
    await createLibrary(folder, aLibrary(), { disk })
    expect(await onDisk(folder)).toEqual(aLibrary())
  },
)
