import { describe, expect, test } from 'vitest'
import { composeDocument } from '../../src/main/ipc/compose-document'
import { previousVersions } from '../../src/main/ipc/previous-versions'
import { restoreVersion } from '../../src/main/store/bin'
import { readVersions } from '../../src/main/store/read-versions'
import { saveRecord } from '../../src/main/store/records'
import { blocksText } from '../../src/shared/document/plain-text'
import type { Briefing } from '../../src/shared/model/briefing'
import { findRecord, type RecordKind } from '../../src/shared/model/library'
import { aBriefing, aLibrary } from '../support/builders'
import { anOpenStore } from '../support/stored-library'

const today = '2027-02-01'
const first = aBriefing({ id: 'talks', principal: 'Nobody yet' })

/** A store with one note, changed step by step, that counts how often its files are read for versions. */
async function aStoreOfNotes() {
  const store = await anOpenStore(aLibrary({ briefings: [first] }))
  let read = 0
  const versionsOf = (kind: RecordKind, id: string) => {
    read += 1
    return store.versionsOf(kind, id)
  }
  const previous = previousVersions({ versionsOf, subscribe: store.subscribe })
  const present = (): Briefing => {
    const briefing = findRecord(store.read(), 'briefings', first.id)
    if (briefing === null) throw new Error('The note is there')
    return briefing
  }
  let saved = 0
  const save = async (changes: Partial<Briefing>) => {
    saved += 1
    const at = `2027-02-01T08:00:${String(saved).padStart(2, '0')}.000Z`
    await saveRecord(store, { kind: 'briefings', record: { ...present(), ...changes } }, at)
  }
  return { store, previous, present, save, timesRead: () => read }
}

describe('the version before a note’s', () => {
  test('is its last state under an earlier number', async () => {
    const { previous, present, save } = await aStoreOfNotes()
    await save({ principal: 'The Minister' })
    await save({ version: 2 })
    await save({ principal: 'The Minister-President' })
    expect(await previous.of('briefings', present())).toMatchObject({
      version: 1,
      revision: 2,
      principal: 'The Minister',
    })
    await save({ version: 4 })
    expect(await previous.of('briefings', present())).toMatchObject({ version: 2, principal: 'The Minister-President' })
  })

  test('is not looked for in a first version, and only once while a version is written', async () => {
    const { previous, present, save, timesRead } = await aStoreOfNotes()
    expect(await previous.of('briefings', present())).toBeNull()
    expect(timesRead()).toBe(0)
    await save({ version: 2 })
    await previous.of('briefings', present())
    await save({ principal: 'Another' })
    expect(await previous.of('briefings', present())).toMatchObject({ version: 1 })
    expect(timesRead()).toBe(1)
  })

  test('is looked for anew once the number was changed, also back and forth', async () => {
    const { previous, present, save } = await aStoreOfNotes()
    await save({ version: 2 })
    await previous.of('briefings', present())
    await save({ version: 1 })
    await save({ principal: 'Added to version 1' })
    await save({ version: 2 })
    expect(await previous.of('briefings', present())).toMatchObject({ principal: 'Added to version 1' })
  })

  test('is looked for anew after an earlier state was restored', async () => {
    const { store, previous, present, save } = await aStoreOfNotes()
    await save({ principal: 'Second', version: 2 })
    await save({ version: 3 })
    expect(await previous.of('briefings', present())).toMatchObject({ version: 2 })
    const [, second] = await store.versionsOf('briefings', first.id)
    if (second === undefined) throw new Error('The second state is kept')
    await restoreVersion(store, 'briefings', first.id, second, '2027-02-01T09:00:00.000Z')
    expect(await previous.of('briefings', present())).toMatchObject({ version: 1 })
  })

  test('that is not kept is none', async () => {
    const store = await anOpenStore(aLibrary({ briefings: [aBriefing({ id: 'new', version: 2 })] }))
    const briefing = findRecord(store.read(), 'briefings', 'new')
    if (briefing === null) throw new Error('The note is there')
    expect(await previousVersions(store).of('briefings', briefing)).toBeNull()
  })

  test('whose files cannot be read leaves the note without its changes, not without the note', async () => {
    const { store, save, present } = await aStoreOfNotes()
    await save({ version: 2 })
    const versionsOf = () => Promise.reject(new Error('The disk is away'))
    const broken = previousVersions({ versionsOf, subscribe: store.subscribe })
    expect(await broken.of('briefings', present())).toBeNull()
    const { value } = await composeDocument({ store, previous: broken }, 'briefings', first.id, today)
    expect(blocksText(value.blocks)).not.toContain('Changes since')
  })
})

test('a composed note tells what changed since, read from the files beside the window as in it', async () => {
  const { store, previous, save } = await aStoreOfNotes()
  await save({ principal: 'The Minister', version: 2 })
  const { value } = await composeDocument({ store, previous }, 'briefings', first.id, today)
  expect(blocksText(value.blocks)).toContain('Changes since version 1')
  const told = await readVersions(store.folder, 'briefings', first.id, store.read())
  expect(told).toEqual(await store.versionsOf('briefings', first.id))
})
