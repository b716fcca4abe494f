import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createLibrary } from '../../src/main/store/create-library'
import type { LibraryStore } from '../../src/main/store/library-store'
import { openStore } from '../../src/main/store/open-store'
import type { ChangeLabel } from '../../src/shared/ipc/contract'
import { sameInAll } from '../../src/shared/model/language'
import type { Library } from '../../src/shared/model/library'
import { aDossier, aLibrary, aPerson } from '../support/builders'
import { newestJournal } from '../support/damage'
import { faultyDisk } from '../support/faulty-disk'
import { anOpenStore, failureOf, onDisk } from '../support/stored-library'
import { aFolder } from '../support/temp-folder'

const label: ChangeLabel = { action: 'changed', kind: 'dossiers', title: sameInAll('South Africa') }
const library = aLibrary({ dossiers: [aDossier({ id: 'za', owner: 'nobody' })] })

function rename(store: LibraryStore, owner: string): Promise<void> {
  return store.transact(label, (draft) => {
    draft.change('dossiers', 'za', (dossier) => {
      dossier.owner = owner
    })
  })
}

const ownerIn = (found: Library) => found.records.dossiers.get('za')?.owner

describe.runIf(process.platform !== 'win32')('a library that is a link to one elsewhere', () => {
  async function linkedFolders() {
    const home = aFolder()
    const real = join(home, 'real')
    await createLibrary(real, library)
    const [one, two] = ['one', 'two'].map((name) => {
      const folder = join(home, name)
      mkdirSync(folder)
      symlinkSync(join('..', 'real', 'library.json'), join(folder, 'library.json'))
      return folder
    }) as [string, string]
    return { real, one, two }
  }

  test('stays a link, and the library it stands for is changed', async () => {
    const { real, one } = await linkedFolders()
    const store = await openStore(one)
    await rename(store, 'Anna')
    await store.checkpoint()
    await rename(store, 'Bert')
    await store.close()
    expect(lstatSync(join(one, 'library.json')).isSymbolicLink()).toBe(true)
    expect(readdirSync(one)).toEqual(['library.json'])
    expect([ownerIn(await onDisk(real)), ownerIn(await onDisk(one))]).toEqual(['Bert', 'Bert'])
  })

  test('is opened through one of its links at a time', async () => {
    const { one, two } = await linkedFolders()
    const store = await openStore(one)
    expect(await failureOf(openStore(two))).toMatchObject({ code: 'libraryInUse' })
    await store.close()
    await (await openStore(two)).close()
  })
})

describe.runIf(process.platform !== 'win32')(
  'a journal that another program replaces while the library is open',
  () => {
    const foreign = 'put here by a program that copies folders\n'

    function replaceJournal(folder: string): string {
      const name = basename(newestJournal(folder))
      writeFileSync(join(folder, 'copy'), foreign)
      renameSync(join(folder, 'copy'), join(folder, name))
      return name
    }

    test('is kept in quarantine, and every change is there, before and after', async () => {
      const store = await anOpenStore(library)
      await rename(store, 'Anna')
      const name = replaceJournal(store.folder)
      await store.transact(label, (draft) => draft.put('people', aPerson({ id: 'a' })))
      await rename(store, 'Bert')
      const found = await onDisk(store.folder)
      expect([ownerIn(found), found.records.people.size]).toEqual(['Bert', 1])
      const [moment = ''] = readdirSync(join(store.folder, 'quarantine'))
      expect(readFileSync(join(store.folder, 'quarantine', moment, name), 'utf8')).toBe(foreign)
      await store.close()
      const again = await openStore(store.folder)
      expect([ownerIn(again.read()), again.read().records.people.size]).toEqual(['Bert', 1])
      await again.close()
    })

    test('makes a change fail where it cannot be kept, and none is lost once it can', async () => {
      const disk = faultyDisk()
      const store = await anOpenStore(library, { disk })
      await rename(store, 'Anna')
      const name = replaceJournal(store.folder)
      disk.fail('open', 'ENOSPC')
      expect(await failureOf(rename(store, 'Bert'))).toMatchObject({ code: 'diskFull' })
      expect(ownerIn(store.read())).toBe('Anna')
      expect(readFileSync(join(store.folder, name), 'utf8')).toBe(foreign)
      disk.mend()
      await rename(store, 'Clara')
      expect(ownerIn(await onDisk(store.folder))).toBe('Clara')
    })
  },
)
