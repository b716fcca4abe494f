import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { saveRecord } from '../../src/main/store/records'
import { aLibrary, aPerson } from '../support/builders'
import { faultyDisk } from '../support/faulty-disk'
import { anOpenStore, onDisk } from '../support/stored-library'

test('a checkpoint that fails is not tried again at each save, and is made once there is room', async () => {
  const disk = faultyDisk()
  const store = await anOpenStore(aLibrary(), { disk, checkpointAfter: 20_000 })
  const save = async (count: number, name: string) => {
    for (let number = 0; number < count; number += 1) {
      const record = aPerson({ id: `${name}-${number}`, name: 'x'.repeat(1_000) })
      await saveRecord(store, { kind: 'people', record }, '2027-01-15T09:00:00.000Z')
    }
  }
  const namesOf = (what: string) =>
    readdirSync(store.folder).filter((name) => name.startsWith(what) && name.endsWith('.jsonl'))
  const before = namesOf('snapshot')

  disk.fail('write', 'ENOSPC', '.new')
  await save(60, 'crowded')
  expect(namesOf('journal').length).toBeGreaterThan(3)
  expect(namesOf('journal').length).toBeLessThan(20)
  expect(namesOf('snapshot')).toEqual(before)

  disk.mend()
  await save(20, 'roomy')
  await expect.poll(() => namesOf('snapshot').some((name) => !before.includes(name))).toBe(true)
  expect((await onDisk(store.folder)).records.people.size).toBe(80)
})

test('a library that was just opened waits with its first checkpoint until the journal is half its size', async () => {
  const people = Array.from({ length: 300 }, (_, count) => aPerson({ id: `p-${count}`, name: 'x'.repeat(1_000) }))
  const store = await anOpenStore(aLibrary({ people }), { checkpointAfter: 1_000 })
  const journals = () => readdirSync(store.folder).filter((name) => name.startsWith('journal')).length
  const save = async (from: number, to: number) => {
    for (let number = from; number < to; number += 1) {
      const record = aPerson({ id: `q-${number}`, name: 'x'.repeat(1_000) })
      await saveRecord(store, { kind: 'people', record }, '2027-01-15T09:00:00.000Z')
    }
  }
  await save(0, 20)
  expect(journals()).toBe(2)
  await save(20, 300)
  expect(journals()).toBeGreaterThan(2)
})

test.each([
  ['many changes', 60, 3],
  ['a few changes', 20, 2],
])('a small library that is closed after %s (%i) has %i journals then', async (_, count, journals) => {
  const store = await anOpenStore(aLibrary())
  for (let number = 0; number < count; number += 1) {
    const record = aPerson({ id: `q-${number}` })
    await saveRecord(store, { kind: 'people', record }, '2027-01-15T09:00:00.000Z')
  }
  await store.close()
  expect(readdirSync(store.folder).filter((name) => name.startsWith('journal'))).toHaveLength(journals)
  expect((await onDisk(store.folder)).records.people.size).toBe(count)
})
