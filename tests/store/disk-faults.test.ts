import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createLibrary } from '../../src/main/store/create-library'
import { openStore } from '../../src/main/store/open-store'
import type { ChangeLabel } from '../../src/shared/ipc/contract'
import { sameInAll } from '../../src/shared/model/language'
import { aDossier, aLibrary } from '../support/builders'
import { type DiskCall, faultyDisk } from '../support/faulty-disk'
import { anOpenStore, failureOf, onDisk } from '../support/stored-library'
import { aFolder } from '../support/temp-folder'

const label: ChangeLabel = { action: 'changed', kind: 'dossiers', title: sameInAll('South Africa') }

const faults: readonly { readonly call: DiskCall; readonly code: string; readonly failure: string }[] = [
  { call: 'open', code: 'EROFS', failure: 'readOnly' },
  { call: 'open', code: 'EACCES', failure: 'notPermitted' },
  { call: 'open', code: 'ENOSPC', failure: 'diskFull' },
  { call: 'write', code: 'ENOSPC', failure: 'diskFull' },
  { call: 'write', code: 'EDQUOT', failure: 'diskFull' },
  { call: 'write', code: 'EIO', failure: 'diskFault' },
  { call: 'sync', code: 'EIO', failure: 'diskFault' },
  { call: 'rename', code: 'EPERM', failure: 'notPermitted' },
  { call: 'rename', code: 'EIO', failure: 'diskFault' },
  { call: 'syncFolder', code: 'EIO', failure: 'diskFault' },
]

async function aStoreOnFaultyDisk() {
  const disk = faultyDisk()
  const store = await anOpenStore(aLibrary({ dossiers: [aDossier({ id: 'za', owner: 'nobody' })] }), { disk })
  const rename = (owner: string) =>
    store.transact(label, (draft) => {
      const dossier = draft.records.dossiers.za
      if (dossier !== undefined) dossier.owner = owner
    })
  return { disk, store, rename }
}

describe.each(faults)('when $call fails with $code', ({ call, code, failure }) => {
  test(`the caller is told ${failure}, memory and disk are unchanged, and work goes on afterwards`, async () => {
    const { disk, store, rename } = await aStoreOnFaultyDisk()
    await rename('Anna')
    const before = store.read()
    const savedAt = store.savedAt()
    let heard = 0
    store.subscribe(() => {
      heard += 1
    })

    disk.fail(call, code)
    expect(await failureOf(rename('Bert'))).toMatchObject({
      code: failure,
      path: expect.stringContaining('library.json'),
    })
    expect(store.read()).toBe(before)
    expect(onDisk(store.folder)).toEqual(before)
    expect([store.savedAt(), heard]).toEqual([savedAt, 0])
    expect(readdirSync(store.folder).sort()).toEqual(['library.json', 'library.lock'])

    disk.mend()
    await rename('Clara')
    expect(onDisk(store.folder).records.dossiers.za?.owner).toBe('Clara')
    expect(onDisk(store.folder)).toEqual(store.read())
    await store.undo()
    expect(onDisk(store.folder).records.dossiers.za?.owner).toBe('Anna')
  })

  test('every transaction that shared the write fails', async () => {
    const { disk, store, rename } = await aStoreOnFaultyDisk()
    disk.fail(call, code)
    const outcomes = await Promise.allSettled([rename('Anna'), rename('Bert'), rename('Clara')])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(store.read().records.dossiers.za?.owner).toBe('nobody')
  })
})

test('a disk that takes seven bytes at a time still gets every one of them', async () => {
  const { disk, store, rename } = await aStoreOnFaultyDisk()
  disk.shorten(7)
  await rename('Ånna Ñandú 🇿🇦')
  expect(onDisk(store.folder)).toEqual(store.read())
  expect(disk.calls.filter((call) => call === 'write').length).toBeGreaterThan(100)
})

test('a disk that takes nothing more is a fault, not an endless loop', async () => {
  const { disk, store, rename } = await aStoreOnFaultyDisk()
  disk.shorten(0)
  expect(await failureOf(rename('Anna'))).toMatchObject({ code: 'diskFault', reason: 'The disk took no more bytes' })
  expect(store.read().records.dossiers.za?.owner).toBe('nobody')
})

test('a change is synced before it is renamed into place, and the folder after it', async () => {
  const { disk, rename } = await aStoreOnFaultyDisk()
  await rename('Anna')
  expect(disk.calls).toEqual(['open', 'write', 'sync', 'rename', 'syncFolder'])
})

test('an undo that cannot be written can be tried again', async () => {
  const { disk, store, rename } = await aStoreOnFaultyDisk()
  await rename('Anna')
  disk.fail('write', 'ENOSPC')
  expect(await failureOf(store.undo())).toMatchObject({ code: 'diskFull' })
  disk.mend()
  await store.undo()
  expect(onDisk(store.folder).records.dossiers.za?.owner).toBe('nobody')
})

test('a library that cannot be written leaves nothing half-made', async () => {
  const folder = aFolder()
  const disk = faultyDisk()
  disk.fail('write', 'ENOSPC')
  expect(await failureOf(createLibrary(folder, aLibrary(), disk))).toMatchObject({ code: 'diskFull' })
  expect(readdirSync(folder)).toEqual([])
  disk.mend()
  disk.fail('syncFolder', 'EIO')
  expect(await failureOf(createLibrary(folder, aLibrary(), disk))).toMatchObject({ code: 'diskFault' })
  expect(readdirSync(folder)).toEqual([])
  expect(await failureOf(openStore(folder))).toEqual({ code: 'libraryMissing', folder })
})
