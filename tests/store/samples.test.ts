import { expect, test } from 'vitest'
import { addSamples, removeSamples } from '../../src/main/store/samples'
import { noText } from '../../src/shared/model/language'
import { aDossier, aGoalSet, aLibrary, aPerson } from '../support/builders'
import { anOpenStore, onDisk } from '../support/stored-library'

const samples = aLibrary({
  dossiers: [aDossier({ id: 'za', sample: true })],
  people: [aPerson({ id: 'thandi', sample: true, partner: 'za' })],
}).records

test('samples are added once, and leave together in one change that can be undone', async () => {
  const own = aDossier({ id: 'mt', name: 'Malta' })
  const store = await anOpenStore(aLibrary({ dossiers: [own] }))
  expect(await addSamples(store, samples)).toBe(2)
  expect(await addSamples(store, samples)).toBe(0)
  expect(Object.keys(onDisk(store.folder).records.dossiers)).toEqual(['mt', 'za'])

  expect(await removeSamples(store)).toBe(2)
  expect(onDisk(store.folder).records).toEqual(aLibrary({ dossiers: [own] }).records)
  expect(await store.undo()).toEqual({ action: 'samples-removed', kind: null, title: noText })
  expect(Object.keys(store.read().records.people)).toEqual(['thandi'])
})

test('a sample does not take the place of a record that has its id', async () => {
  const own = aDossier({ id: 'za', name: 'Mine' })
  const store = await anOpenStore(aLibrary({ dossiers: [own] }))
  expect(await addSamples(store, samples)).toBe(1)
  expect(store.read().records.dossiers.za).toEqual(own)
})

test('a sample goal set that was the active one leaves none active', async () => {
  const store = await anOpenStore(
    aLibrary({ 'goal-sets': [aGoalSet({ id: 'set', sample: true })], settings: { activeGoalSet: 'set' } }),
  )
  await removeSamples(store)
  expect(store.read().settings.activeGoalSet).toBeNull()
})
