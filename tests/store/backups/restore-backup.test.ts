import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { backupFolderOf } from '../../../src/main/store/backups/backup-folder'
import { type MadeBackup, makeBackup } from '../../../src/main/store/backups/make-backup'
import { readBackup } from '../../../src/main/store/backups/read-backup'
import { restoreAsNew, restoreOver } from '../../../src/main/store/backups/restore-backup'
import type { LibraryStore } from '../../../src/main/store/library-store'
import { openStore } from '../../../src/main/store/open-store'
import { realDisk } from '../../../src/main/store/real-disk'
import type { BackupReason } from '../../../src/shared/ipc/contract'
import type { RecoveryFinding } from '../../../src/shared/ipc/recovery'
import { type Library, recordKinds, recordsOf } from '../../../src/shared/model/library'
import { aDossier, aLibrary, aPerson, someSettings } from '../../support/builders'
import { faultyDisk } from '../../support/faulty-disk'
import { idsOf } from '../../support/ids'
import { aBackupFileOf } from '../../support/packed-backup'
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

/** What the library says, whatever its records' revisions and the marks of those that are gone. */
function content(library: Library) {
  const records = recordKinds.flatMap((kind) => recordsOf(library, kind).map((record) => ({ ...record, revision: 0 })))
  return { settings: library.settings, records, bin: library.bin.values().filter(({ record }) => record !== null) }
}

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
  expect((await readBackup(file)).library).toEqual(present)
  expect(content(store.read())).toEqual(content(backedUp))
  expect(await onDisk(store.folder)).toEqual(store.read())
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
  expect(content(store.read())).toEqual(content(present))
  expect(await onDisk(store.folder)).toEqual(store.read())
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
  expect((await readBackup(last.file)).library.records.people.values().map(({ id }) => id)).toEqual(['b', 'meanwhile'])
  expect(content(store.read())).toEqual(content(backedUp))
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
  expect((await readBackup(last.file)).library.records.people.has('at-the-last-moment')).toBe(true)
  expect(content(store.read())).toEqual(content(backedUp))
})

describe('a record of a backup that does not fit this version', () => {
  const stranger = { ...aPerson({ id: 'thandi' }), shoeSize: 41 }
  const fromStrangeBackup = () => {
    const lines = [stranger, aPerson({ id: 'a' })].map((record) => ({ kind: 'people', record }))
    return readBackup(aBackupFileOf({ settings: someSettings() }, ...lines))
  }
  const finding = { what: 'unfitRecord', recordKind: 'people', id: 'thandi' }
  const keptIn = (folder: string, [told]: readonly RecoveryFinding[]) =>
    JSON.parse(readFileSync(join(folder, told !== undefined && 'kept' in told ? String(told.kept) : ''), 'utf8'))

  test('is kept beside the new library and told until that is dismissed', async () => {
    const folder = join(aFolder(), 'restored')
    const told = await restoreAsNew(await fromStrangeBackup(), folder)
    expect(told).toMatchObject([finding])
    expect(keptIn(folder, told)).toEqual(stranger)
    for (const findings of [told, []]) {
      const store = await openStore(folder)
      expect([idsOf(store.read().records.people), store.findings]).toEqual([['a'], findings])
      await store.dismissFindings()
      await store.close()
    }
  })

  test('is kept beside the replaced library and told, now and after it is opened again', async () => {
    const store = await anOpenStore(present)
    await restoreOver(store, await fromStrangeBackup(), intoItsFolder(store))
    const told = store.findings
    expect([idsOf(store.read().records.people), told]).toMatchObject([['a'], [finding]])
    expect(keptIn(store.folder, told)).toEqual(stranger)
    await store.close()
    const again = await openStore(store.folder)
    expect([idsOf(again.read().records.people), again.findings]).toEqual([['a'], told])
    await again.close()
  })

  test.each([
    ['when it cannot be kept', 'write', '.json'],
    ['when it cannot be told', 'write', 'findings.jsonl.new'],
    ['when the library cannot be written', 'rename', 'library.json'],
  ] as const)('changes nothing and is not told %s', async (_, call, nameEnd) => {
    const disk = faultyDisk()
    const store = await anOpenStore(present, { disk })
    disk.fail(call, 'ENOSPC', nameEnd)
    const attempt = restoreOver(store, await fromStrangeBackup(), intoItsFolder(store))
    expect(await failureOf(attempt)).toMatchObject({ code: 'diskFull' })
    expect([store.read(), store.findings]).toEqual([present, []])
    disk.mend()
    await store.close()
    const again = await openStore(store.folder)
    expect([again.read(), again.findings]).toEqual([present, []])
    await again.close()
  })

  test('makes no new library where it cannot be kept, and nothing is told of it in the next one', async () => {
    const disk = faultyDisk()
    const folder = aFolder()
    disk.fail('rename', 'ENOSPC', 'library.json')
    expect(await failureOf(restoreAsNew(await fromStrangeBackup(), folder, { disk }))).toMatchObject({
      code: 'diskFull',
    })
    expect(existsSync(join(folder, 'quarantine', 'findings.jsonl'))).toBe(false)
  })
})
