import { expect, test } from 'vitest'
import { addSamples, removeSamples } from '../../src/main/store/samples'
import { noText } from '../../src/shared/model/language'
import { aDossier, aGoalSet, aLibrary, aPerson } from '../support/builders'
import { idsOf } from '../support/ids'
import { anOpenStore, onDisk } from '../support/stored-library'

const now = '2027-02-01T12:00:00.000Z'
const samples = aLibrary({
  dossiers: [aDossier({ id: 'za', sample: true })],
  people: [aPerson({ id: 'thandi', sample: true, partner: 'za' })],
}).records

test('samples are added once, and leave together in one change that can be undone', async () => {
  const own = aDossier({ id: 'mt', name: 'Malta' })
  const store = await anOpenStore(aLibrary({ dossiers: [own] }))
  expect(await addSamples(store, samples)).toBe(2)
  expect(await addSamples(store, samples)).toBe(0)
  expect(idsOf((await onDisk(store.folder)).records.dossiers)).toEqual(['mt', 'za'])

  expect(await removeSamples(store, now)).toBe(2)
  const { records, bin } = await onDisk(store.folder)
  expect(records).toEqual(aLibrary({ dossiers: [own] }).records)
  expect(idsOf(bin)).toEqual(['dossiers:za', 'people:thandi'])
  expect(await store.undo()).toEqual({ action: 'samples-removed', kind: null, title: noText })
  expect(idsOf(store.read().records.people)).toEqual(['thandi'])
  expect((await onDisk(store.folder)).bin.size).toBe(0)
})

test('samples that were removed are added again, out of the bin and counting on', async () => {
  const store = await anOpenStore()
  await addSamples(store, samples)
  await removeSamples(store, now)
  expect(await addSamples(store, samples)).toBe(2)
  const { records, bin } = await onDisk(store.folder)
  expect([records.dossiers.get('za')?.revision, records.people.get('thandi')?.revision, bin.size]).toEqual([2, 2, 0])
})

test('a sample does not take the place of a record that has its id', async () => {
  const own = aDossier({ id: 'za', name: 'Mine' })
  const store = await anOpenStore(aLibrary({ dossiers: [own] }))
  expect(await addSamples(store, samples)).toBe(1)
  expect(store.read().records.dossiers.get('za')).toEqual(own)
})

test('a sample goal set that was the active one leaves none active', async () => {
  const store = await anOpenStore(
    aLibrary({ 'goal-sets': [aGoalSet({ id: 'set', sample: true })], settings: { activeGoalSet: 'set' } }),
  )
  await removeSamples(store, now)
  expect(store.read().settings.activeGoalSet).toBeNull()
})
