import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backupFolderOf } from '../../../src/main/store/backups/backup-folder'
import { type MadeBackup, makeBackup } from '../../../src/main/store/backups/make-backup'
import { readBackup } from '../../../src/main/store/backups/read-backup'
import { restoreAsNew, restoreOver } from '../../../src/main/store/backups/restore-backup'
import type { LibraryStore } from '../../../src/main/store/library-store'
import { openStore } from '../../../src/main/store/open-store'
import { realDisk } from '../../../src/main/store/real-disk'
import type { BackupReason } from '../../../src/shared/ipc/contract'
import { aDossier, aLibrary, aPerson, someSettings } from '../../support/builders'
import { faultyDisk } from '../../support/faulty-disk'
import { anOpenStore, failureOf, onDisk } from '../../support/stored-library'
import { aFolder } from '../../support/temp-folder'

const now = '2026-11-23T14:05:06.789Z'
const backedUp = aLibrary({
  settings: someSettings({ name: 'As it was' }),
  dossiers: [aDossier({ id: 'za' })],
  people: [aPerson({ id: 'a', partner: 'za' })],
})
const present = aLibrary({ people: [aPerson({ id: 'b' })] })

async function fromBackup() {
  const { file } = await makeBackup(backedUp, { folder: aFolder(), reason: 'asked', now })
  return readBackup(file)
}

const intoItsFolder =
  (store: LibraryStore, disk = realDisk) =>
  (reason: BackupReason) =>
    makeBackup(store.read(), { folder: backupFolderOf(store.folder), reason, now, disk })

async function put(store: LibraryStore, id: string): Promise<void> {
  const label = { action: 'created', kind: 'people', title: { nl: id, en: id, de: id, fr: id } } as const
  await store.transact(label, (draft) => draft.put('people', aPerson({ id })))
}

test('a backup becomes a new library, which opens and can be changed', async () => {
  const folder = join(aFolder(), 'restored')
  await restoreAsNew(await fromBackup(), folder)
  const store = await openStore(folder)
  expect([store.read(), store.findings, store.readOnly]).toEqual([backedUp, [], null])
  await put(store, 'c')
  await store.close()
  expect((await onDisk(folder)).records.people.values().map(({ id }) => id)).toEqual(['a', 'c'])
})

test('a new library never takes the place of another one', async () => {
  const store = await anOpenStore(present)
  await store.close()
  const attempt = restoreAsNew(await fromBackup(), store.folder)
  expect(await failureOf(attempt)).toEqual({ code: 'libraryExists', folder: store.folder })
  expect(await onDisk(store.folder)).toEqual(present)
})

test('a backup takes the place of the open library, of which a backup is kept', async () => {
  const store = await anOpenStore(present)
  const { backup, file } = await restoreOver(store, await fromBackup(), intoItsFolder(store))
  expect(backup.reason).toBe('before-restore')
  expect(await readBackup(file)).toEqual(present)
  expect([store.read(), await onDisk(store.folder)]).toEqual([backedUp, backedUp])
  await put(store, 'c')
  await store.close()
  const opened = await openStore(store.folder)
  expect(opened.findings).toEqual([])
  expect(
    opened
      .read()
      .records.people.values()
      .map(({ id }) => id),
  ).toEqual(['a', 'c'])
  await opened.close()
})

test('restoring what was there before brings it back', async () => {
  const store = await anOpenStore(present)
  const { file } = await restoreOver(store, await fromBackup(), intoItsFolder(store))
  await restoreOver(store, await readBackup(file), intoItsFolder(store))
  expect([store.read(), await onDisk(store.folder)]).toEqual([present, present])
})

test('when the present library cannot be backed up, nothing is restored', async () => {
  const store = await anOpenStore(present)
  const disk = faultyDisk()
  disk.fail('write', 'ENOSPC')
  const attempt = restoreOver(store, await fromBackup(), intoItsFolder(store, disk))
  expect(await failureOf(attempt)).toMatchObject({ code: 'diskFull' })
  expect([store.read(), await onDisk(store.folder)]).toEqual([present, present])
  expect(readdirSync(backupFolderOf(store.folder))).toEqual([])
})

test('what is changed while the present library is backed up is in the backup too', async () => {
  const store = await anOpenStore(present)
  const made: MadeBackup[] = []
  const backUp = async (reason: BackupReason) => {
    const one = await intoItsFolder(store)(reason)
    if (made.length === 0) await put(store, 'meanwhile')
    made.push(one)
    return one
  }
  const last = await restoreOver(store, await fromBackup(), backUp)
  expect(made).toHaveLength(2)
  expect(last).toBe(made[1])
  expect((await readBackup(last.file)).records.people.values().map(({ id }) => id)).toEqual(['b', 'meanwhile'])
  expect(store.read()).toEqual(backedUp)
})

test('what is changed between the backup of the present library and its replacement is in a backup too', async () => {
  const store = await anOpenStore(present)
  const made: MadeBackup[] = []
  let changing: Promise<void> | null = null
  const backUp = async (reason: BackupReason) => {
    const one = await intoItsFolder(store)(reason)
    // It waits for its turn when the library looks as it did before the backup.
    changing ??= put(store, 'at-the-last-moment')
    made.push(one)
    return one
  }
  const last = await restoreOver(store, await fromBackup(), backUp)
  await changing
  expect(made).toHaveLength(2)
  expect((await readBackup(last.file)).records.people.has('at-the-last-moment')).toBe(true)
  expect(store.read()).toEqual(backedUp)
})
