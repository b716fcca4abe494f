import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createLibrary } from '../../src/main/store/create-library'
import type { LibraryStore } from '../../src/main/store/library-store'
import { openStore } from '../../src/main/store/open-store'
import type { ChangeLabel } from '../../src/shared/ipc/contract'
import { sameInAll } from '../../src/shared/model/language'
import { aDossier, aLibrary } from '../support/builders'
import { faultyDisk } from '../support/faulty-disk'
import { anOpenStore, failureOf, onDisk } from '../support/stored-library'
import { aFolder } from '../support/temp-folder'

const label: ChangeLabel = { action: 'changed', kind: 'dossiers', title: sameInAll('South Africa') }
const library = aLibrary({ dossiers: [aDossier({ id: 'za', owner: 'nobody' })] })

function rename(store: LibraryStore, owner: string): Promise<void> {
  return store.transact(label, (draft) => {
    const dossier = draft.records.dossiers.za
    if (dossier !== undefined) dossier.owner = owner
  })
}

describe.runIf(process.platform !== 'win32')('a library that is a link to a file elsewhere', () => {
  async function linkedFolders() {
    const home = aFolder()
    const real = join(home, 'real')
    await createLibrary(real, library)
    renameSync(join(real, 'library.json'), join(real, 'kept.json'))
    const [one, two] = ['one', 'two'].map((name) => {
      const folder = join(home, name)
      mkdirSync(folder)
      symlinkSync(join('..', 'real', 'kept.json'), join(folder, 'library.json'))
      return folder
    }) as [string, string]
    return { real, one, two }
  }

  test('stays a link, and the file it stands for is changed', async () => {
    const { real, one } = await linkedFolders()
    const store = await openStore(one)
    await rename(store, 'Anna')
    await store.close()
    expect(lstatSync(join(one, 'library.json')).isSymbolicLink()).toBe(true)
    expect(JSON.parse(readFileSync(join(real, 'kept.json'), 'utf8')).records.dossiers.za.owner).toBe('Anna')
    expect([readdirSync(one), readdirSync(real)]).toEqual([['library.json'], ['kept.json']])
  })

  test('is opened through one of its links at a time', async () => {
    const { one, two } = await linkedFolders()
    const store = await openStore(one)
    expect(await failureOf(openStore(two))).toMatchObject({ code: 'libraryInUse' })
    await store.close()
    await (await openStore(two)).close()
  })
})

describe('a file that another program changes while the library is open', () => {
  const changed = (folder: string) => readdirSync(folder).filter((name) => name.includes('changed-elsewhere'))

  test('is kept beside the library before the next change is written', async () => {
    const store = await anOpenStore(library)
    await rename(store, 'Anna')
    expect(changed(store.folder)).toEqual([])

    const restored = JSON.stringify(library)
    writeFileSync(join(store.folder, 'library.json'), restored)
    await rename(store, 'Bert')
    await rename(store, 'Clara')
    expect(onDisk(store.folder).records.dossiers.za?.owner).toBe('Clara')
    const [kept = '', ...others] = changed(store.folder)
    expect(readFileSync(join(store.folder, kept), 'utf8')).toBe(restored)
    expect(others).toEqual([])
  })

  test('is not written over where it cannot be kept', async () => {
    const disk = faultyDisk()
    const store = await anOpenStore(library, { disk })
    writeFileSync(join(store.folder, 'library.json'), '{}')
    disk.fail('write', 'ENOSPC')
    expect(await failureOf(rename(store, 'Anna'))).toMatchObject({ code: 'diskFull' })
    expect(readFileSync(join(store.folder, 'library.json'), 'utf8')).toBe('{}')
    expect(changed(store.folder)).toEqual([])
    expect(store.read().records.dossiers.za?.owner).toBe('nobody')
  })
})
