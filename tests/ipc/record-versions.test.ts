import { expect, test } from 'vitest'
import { recordVersions } from '../../src/main/ipc/record-versions'
import { restoreVersion } from '../../src/main/store/bin'
import { deleteRecord, saveRecord } from '../../src/main/store/records'
import type { RecordKind } from '../../src/shared/model/library'
import { aLibrary, aPerson } from '../support/builders'
import { anOpenStore } from '../support/stored-library'

const later = '2027-02-02T08:00:00.000Z'
const ada = aPerson({ id: 'ada', name: 'Ada' })

/** A store with Ada and Bob that counts how often it reads its files for versions. */
async function aCountedStore() {
  const store = await anOpenStore(aLibrary({ people: [ada, aPerson({ id: 'bob', name: 'Bob' })] }))
  let read = 0
  const versionsOf = (kind: RecordKind, id: string) => {
    read += 1
    return store.versionsOf(kind, id)
  }
  return { store, versions: recordVersions({ read: store.read, versionsOf }), timesRead: () => read }
}

test('the versions that were listed are shown one by one without reading the files again', async () => {
  const { store, versions, timesRead } = await aCountedStore()
  await saveRecord(store, { kind: 'people', record: { ...ada, name: 'Ada B.' } }, later)
  const listed = await versions.list('people', 'ada')
  expect(listed.map(({ revision }) => revision)).toEqual([2, 1])
  for (const version of listed) expect(await versions.find('people', 'ada', version.revision)).toBe(version)
  expect(await versions.find('people', 'ada', 9)).toBeNull()
  expect(timesRead()).toBe(1)
})

test('a list is always read anew', async () => {
  const { versions, timesRead } = await aCountedStore()
  await versions.list('people', 'ada')
  await versions.list('people', 'ada')
  expect(timesRead()).toBe(2)
})

test('after a change of the record, its deletion and its return, the files are read again', async () => {
  const { store, versions, timesRead } = await aCountedStore()
  const steps = [
    () => saveRecord(store, { kind: 'people', record: { ...ada, name: 'Ada B.' } }, later),
    () => deleteRecord(store, 'people', 'ada', later),
    async () => {
      const first = await versions.find('people', 'ada', 1)
      if (first === null) throw new Error('The first version is kept')
      await restoreVersion(store, 'people', 'ada', first, later)
    },
  ]
  await versions.list('people', 'ada')
  for (const step of steps) {
    await step()
    const before = timesRead()
    const [newest] = await store.versionsOf('people', 'ada')
    expect(await versions.find('people', 'ada', newest?.revision ?? 0)).toEqual(newest)
    expect(timesRead()).toBe(before + 1)
  }
  expect(await versions.find('people', 'ada', 3)).toMatchObject({ record: { name: 'Ada', revision: 3 } })
})

test('a change of another record costs nothing; its versions take the place of the first one’s', async () => {
  const { store, versions, timesRead } = await aCountedStore()
  await versions.list('people', 'ada')
  await saveRecord(store, { kind: 'people', record: aPerson({ id: 'cid' }) }, later)
  await versions.find('people', 'ada', 1)
  expect(timesRead()).toBe(1)
  expect(await versions.find('people', 'bob', 1)).toMatchObject({ record: { name: 'Bob' } })
  await versions.find('people', 'ada', 1)
  expect(timesRead()).toBe(3)
})

test('a list that could not be read is not kept', async () => {
  const { store } = await aCountedStore()
  let fails = true
  const versionsOf = (kind: RecordKind, id: string) =>
    fails ? Promise.reject(new Error('The disk is away')) : store.versionsOf(kind, id)
  const versions = recordVersions({ read: store.read, versionsOf })
  await expect(versions.list('people', 'ada')).rejects.toThrow('away')
  fails = false
  expect(await versions.find('people', 'ada', 1)).not.toBeNull()
})
