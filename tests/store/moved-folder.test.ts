import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { LibraryStore } from '../../src/main/store/library-store'
import { openStore } from '../../src/main/store/open-store'
import { saveRecord } from '../../src/main/store/records'
import { aLibrary, aPerson } from '../support/builders'
import { anOpenStore, failureOf } from '../support/stored-library'

const library = aLibrary({ people: [aPerson({ id: 'first' })] })

const save = (store: LibraryStore, id: string) =>
  saveRecord(store, { kind: 'people', record: aPerson({ id }) }, '2027-01-15T09:00:00.000Z')

/** Who is in the library when it is opened again, and what was found. */
async function reopened(store: LibraryStore) {
  await store.close()
  const again = await openStore(store.folder)
  await again.close()
  return { people: [...again.read().records.people].map(({ id }) => id), findings: again.findings }
}

test('what could not be saved while the folder was moved away is not there when it is back, and what is saved then is', async () => {
  const store = await anOpenStore(library)
  await save(store, 'before')
  renameSync(store.folder, `${store.folder}-away`)
  expect(await failureOf(save(store, 'refused'))).toEqual({ code: 'pathMissing', path: store.folder })
  renameSync(`${store.folder}-away`, store.folder)
  await save(store, 'after')
  expect(await reopened(store)).toEqual({ people: ['after', 'before', 'first'], findings: [] })
})

test('what was refused while the folder was moved away is not there either where nothing is saved afterwards', async () => {
  const store = await anOpenStore(library)
  await save(store, 'before')
  renameSync(store.folder, `${store.folder}-away`)
  await failureOf(save(store, 'refused'))
  renameSync(`${store.folder}-away`, store.folder)
  expect(await reopened(store)).toEqual({ people: ['before', 'first'], findings: [] })
})

test('a folder that was removed and made again gets the whole library with the next change', async () => {
  const store = await anOpenStore(library)
  await save(store, 'before')
  rmSync(store.folder, { recursive: true })
  await failureOf(save(store, 'refused'))
  await failureOf(store.checkpoint())
  mkdirSync(store.folder)
  await save(store, 'after')
  expect((await reopened(store)).people).toEqual(['after', 'before', 'first'])
})
