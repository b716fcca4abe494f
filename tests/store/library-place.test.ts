import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createLibrary } from '../../src/main/store/create-library'
import { openStore } from '../../src/main/store/open-store'
import { readLibrary } from '../../src/main/store/read-library'
import type { ChangeLabel } from '../../src/shared/ipc/contract'
import { sameInAll } from '../../src/shared/model/language'
import { findRecord } from '../../src/shared/model/library'
import { aDossier, aLibrary } from '../support/builders'
import { failureOf } from '../support/stored-library'
import { aFolder } from '../support/temp-folder'

const label: ChangeLabel = { action: 'created', kind: 'dossiers', title: sameInAll('South Africa') }

/** A library of which only the journal with one change is left. */
async function onlyAJournal(): Promise<string> {
  const folder = aFolder()
  await createLibrary(folder, aLibrary())
  const store = await openStore(folder)
  await store.transact(label, (draft) => draft.put('dossiers', aDossier({ id: 'za', owner: 'Anna' })))
  await store.close()
  for (const name of readdirSync(folder))
    if (!name.startsWith('journal')) rmSync(join(folder, name), { recursive: true })
  return folder
}

const contents = (folder: string) => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))

test('a journal with changes is never written over by a new library', async () => {
  const folder = await onlyAJournal()
  const before = contents(folder)
  expect(await failureOf(createLibrary(folder, aLibrary()))).toEqual({ code: 'libraryExists', folder })
  expect(contents(folder)).toEqual(before)
})

test('a library of which only a journal with changes is left opens with them, and tells that more may be lost', async () => {
  const store = await openStore(await onlyAJournal())
  expect(findRecord(store.read(), 'dossiers', 'za')?.owner).toBe('Anna')
  expect(store.findings.map(({ what }) => what)).toContain('lostRecords')
  await store.close()
})

test('a journal that was only begun, as by a creation that was cut short, does not stand in the way of a library', async () => {
  const folder = await onlyAJournal()
  for (const name of readdirSync(folder)) {
    const journal = join(folder, name)
    writeFileSync(journal, readFileSync(journal, 'utf8').replace(/\n.*/s, '\n'))
  }
  expect(await failureOf(openStore(folder))).toEqual({ code: 'libraryMissing', folder })
  await createLibrary(folder, aLibrary())
  const store = await openStore(folder)
  expect(store.findings).toEqual([])
  await store.close()
})

test('a library of which nothing can be read is said to be damaged and left as it is: never an empty library', async () => {
  const folder = aFolder()
  await createLibrary(folder, aLibrary({ dossiers: [aDossier({ id: 'za' })] }))
  for (const name of readdirSync(folder)) {
    if (/^(snapshot|journal)/.test(name)) writeFileSync(join(folder, name), 'something else\n')
  }
  const before = contents(folder)
  expect(await failureOf(openStore(folder))).toMatchObject({ code: 'libraryDamaged' })
  expect(await failureOf(readLibrary(folder))).toMatchObject({ code: 'libraryDamaged' })
  expect(contents(folder)).toEqual(before)
})
