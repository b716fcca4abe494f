import { describe, expect, test } from 'vitest'
import { carryRevisions } from '../../src/main/store/carry-revisions'
import { openStore } from '../../src/main/store/open-store'
import { deleteRecord, saveRecord } from '../../src/main/store/records'
import { findRecord } from '../../src/shared/model/library'
import { aLibrary, aPerson } from '../support/builders'
import { anOpenStore } from '../support/stored-library'

const now = '2027-01-15T09:00:00.000Z'

describe('a library that takes the place of another', () => {
  test('counts on for each record that differs, and leaves those that are the same', () => {
    const before = aLibrary({
      people: [aPerson({ id: 'a', name: 'New', revision: 7 }), aPerson({ id: 'b', revision: 3 })],
    })
    const restored = aLibrary({
      people: [aPerson({ id: 'a', name: 'Old', revision: 4 }), aPerson({ id: 'b', revision: 3 })],
    })
    const { records } = carryRevisions(restored, before, now)
    expect(records.people.values().map(({ name, revision }) => [name, revision])).toEqual([
      ['Old', 8],
      [aPerson({ id: 'b' }).name, 3],
    ])
  })

  test('leaves a mark of what goes, so that a record of that id counts on later', () => {
    const before = aLibrary({ people: [aPerson({ id: 'a', revision: 7 })] })
    const { bin } = carryRevisions(aLibrary(), before, now)
    expect(bin.values()).toEqual([
      { id: 'people:a', kind: 'people', recordId: 'a', revision: 7, deletedAt: now, record: null },
    ])
  })
})

test('after a restore every earlier version is still listed, under a revision of its own', async () => {
  const store = await anOpenStore(aLibrary({ people: [aPerson({ id: 'a', name: 'One' })] }))
  const atFirst = store.read()
  const save = async (name: string) => {
    const record = findRecord(store.read(), 'people', 'a')
    if (record !== null) await saveRecord(store, { kind: 'people', record: { ...record, name } }, now)
  }
  for (const name of ['Two', 'Three']) await save(name)
  await store.replaceWith(atFirst)
  await save('Four')
  const versions = await store.versionsOf('people', 'a')
  expect(versions.map(({ revision, record }) => [revision, 'name' in record && record.name])).toEqual([
    [5, 'Four'],
    [4, 'One'],
    [3, 'Three'],
    [2, 'Two'],
    [1, 'One'],
  ])
})

test('a record that a restore took away is put again above its last revision', async () => {
  const store = await anOpenStore(aLibrary({ people: [aPerson({ id: 'a' }), aPerson({ id: 'b' })] }))
  await deleteRecord(store, 'people', 'b', now)
  await store.replaceWith(aLibrary())
  await saveRecord(store, { kind: 'people', record: aPerson({ id: 'a' }) }, now)
  expect(findRecord(store.read(), 'people', 'a')?.revision).toBe(2)
  await store.close()
  const again = await openStore(store.folder)
  expect(again.read()).toEqual(store.read())
  await again.close()
})
