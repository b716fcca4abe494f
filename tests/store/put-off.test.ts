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
  const count = (what: string) => readdirSync(store.folder).filter((name) => name.startsWith(what)).length

  disk.fail('write', 'ENOSPC', '.new')
  await save(60, 'crowded')
  expect(count('journal')).toBeGreaterThan(2)
  expect(count('journal')).toBeLessThan(20)
  expect(count('snapshot')).toBe(1)

  disk.mend()
  await save(20, 'roomy')
  await expect.poll(() => count('snapshot')).toBe(2)
  expect((await onDisk(store.folder)).records.people.size).toBe(80)
})
