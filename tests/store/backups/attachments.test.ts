import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { addAttachment, readAttachment } from '../../../src/main/store/attachments/attachments'
import { backUpAttachments } from '../../../src/main/store/attachments/bring-attachments'
import { backedUpAttachments } from '../../../src/main/store/backups/backed-up-attachments'
import { backupFolderOf } from '../../../src/main/store/backups/backup-folder'
import { keepBackups } from '../../../src/main/store/backups/keep-backups'
import { makeBackup } from '../../../src/main/store/backups/make-backup'
import { readBackup } from '../../../src/main/store/backups/read-backup'
import { restoreAsNew, restoreOver } from '../../../src/main/store/backups/restore-backup'
import { createLibrary } from '../../../src/main/store/create-library'
import type { LibraryStore } from '../../../src/main/store/library-store'
import { openStore } from '../../../src/main/store/open-store'
import type { BackupReason } from '../../../src/shared/ipc/contract'
import { sameInAll } from '../../../src/shared/model/language'
import { aDrawing, dot, nameOf } from '../../support/attachments'
import { aLibrary, aPerson } from '../../support/builders'
import { faultyDisk } from '../../support/faulty-disk'
import { failureOf } from '../../support/stored-library'
import { aFolder } from '../../support/temp-folder'

const now = '2026-11-23T14:05:06.789Z'
const photo = nameOf(dot, 'png')
const drawing = aDrawing()
const figure = nameOf(drawing, 'svg')
const unnamed = aDrawing(99)
const people = [
  aPerson({ id: 'a', photo }),
  aPerson({ id: 'b', photo }),
  aPerson({ id: 'c', cv: sameInAll(`Text\n\n![A figure](attachments/${figure} "Caption")`) }),
]
const library = aLibrary({ people })

/** A library with a photo and a figure, and a picture that nobody names. */
async function aStoreWithPictures(): Promise<LibraryStore> {
  const folder = aFolder()
  await createLibrary(folder, library, { attachments: async (name) => (name === photo ? dot : drawing) })
  await addAttachment(folder, unnamed, 'svg')
  const store = await openStore(folder)
  onTestFinished(() => store.close())
  return store
}

function backUp(store: LibraryStore, folder = backupFolderOf(store.folder), reason: BackupReason = 'asked') {
  return makeBackup(store.read(), { folder, from: store.folder, reason, now })
}

const states = async (folder: string) => [
  (await readAttachment(folder, photo)).state,
  (await readAttachment(folder, figure)).state,
]

test('a backup carries the attachments that its records name, each once for all backups beside it', async () => {
  const store = await aStoreWithPictures()
  const disk = aFolder()
  expect((await backUp(store, disk)).missing).toEqual([])
  expect((await backUp(store, disk)).missing).toEqual([])
  expect(readdirSync(disk)).toHaveLength(3)
  expect(readdirSync(join(disk, 'attachments')).sort()).toEqual([photo, figure].sort())
  expect(readFileSync(join(disk, 'attachments', photo))).toEqual(dot)
})

test('a deleted record in the bin keeps its attachments in a backup', async () => {
  const store = await aStoreWithPictures()
  const label = { action: 'deleted', kind: 'people', title: sameInAll('c') } as const
  await store.transact(label, (draft) => draft.moveToBin('people', 'c', now))
  const disk = aFolder()
  await backUp(store, disk)
  expect(readdirSync(join(disk, 'attachments'))).toContain(figure)
})

test('what the library does not have any more is told, and the backup is made all the same', async () => {
  const store = await aStoreWithPictures()
  rmSync(join(store.folder, 'attachments', figure))
  writeFileSync(join(store.folder, 'attachments', photo), 'damaged')
  const { missing, file } = await backUp(store)
  expect([...missing].sort()).toEqual([photo, figure].sort())
  expect((await readBackup(file)).library).toEqual(library)
})

test('an attachment the disk takes no more of fails the backup, and leaves no backup that lacks it', async () => {
  const store = await aStoreWithPictures()
  const folder = aFolder()
  const disk = faultyDisk()
  disk.fail('rename', 'ENOSPC', figure)
  const attempt = makeBackup(store.read(), { folder, from: store.folder, reason: 'asked', now, disk })
  expect(await failureOf(attempt)).toMatchObject({ code: 'diskFull' })
  expect(readdirSync(folder)).toEqual(['attachments'])
})

test('a copy that was damaged since is found and mended by the first backup of the next run', async () => {
  const store = await aStoreWithPictures()
  await backUp(store)
  const copy = join(backupFolderOf(store.folder), 'attachments', photo)
  writeFileSync(copy, Buffer.alloc(dot.length))
  const keeper = keepBackups(store, { now: () => now, later: () => () => undefined })
  await keeper.make('asked')
  expect(readFileSync(copy)).toEqual(dot)
  await keeper.close()
})

test('within a run a copy is read once, and after that only looked for', async () => {
  const store = await aStoreWithPictures()
  const folder = aFolder()
  const disk = faultyDisk()
  let reads = 0
  const counting = {
    ...disk,
    openToRead: async (file: string) => {
      const reader = await disk.openToRead(file)
      return {
        ...reader,
        read: (position: number, length: number) => {
          reads += 1
          return reader.read(position, length)
        },
      }
    },
  }
  const from = { folder: join(store.folder, 'attachments'), read: async () => dot }
  const proven = new Set<string>()
  await backUpAttachments([photo], from, folder, proven, counting)
  const first = reads
  await backUpAttachments([photo], from, folder, proven, counting)
  expect({ first: first > 0, again: reads - first }).toEqual({ first: true, again: 0 })
  rmSync(join(folder, photo))
  expect(await backUpAttachments([photo], from, folder, proven, counting)).toEqual([])
  expect(readdirSync(folder)).toEqual([photo])
})

describe('restoring', () => {
  test('a new library has the pictures that lie beside the backup', async () => {
    const store = await aStoreWithPictures()
    const { file } = await backUp(store, aFolder())
    const folder = join(aFolder(), 'new')
    const told = await restoreAsNew(await readBackup(file), folder, { attachments: backedUpAttachments(file) })
    expect(told).toEqual([])
    expect(await states(folder)).toEqual(['whole', 'whole'])
  })

  test('in place brings back pictures that were lost or damaged since', async () => {
    const store = await aStoreWithPictures()
    const { file } = await backUp(store)
    rmSync(join(store.folder, 'attachments', figure))
    writeFileSync(join(store.folder, 'attachments', photo), 'damaged')
    const attachments = backedUpAttachments(file)
    await restoreOver(store, await readBackup(file), (reason) => backUp(store, undefined, reason), { attachments })
    expect(await states(store.folder)).toEqual(['whole', 'whole'])
    expect(store.findings).toEqual([])
  })

  test('a backup alone, taken away from its pictures, is restored, and what is missing is told until it is dismissed', async () => {
    const store = await aStoreWithPictures()
    const { file } = await backUp(store, aFolder())
    const alone = join(aFolder(), 'alone.backup')
    copyFileSync(file, alone)
    const folder = join(aFolder(), 'new')
    const told = await restoreAsNew(await readBackup(alone), folder, { attachments: backedUpAttachments(alone) })
    expect(told).toEqual([{ what: 'missingAttachments', count: 2 }])
    const restored = await openStore(folder)
    expect(restored.findings).toEqual([{ what: 'missingAttachments', count: 2 }])
    expect(restored.read().records.people.size).toBe(3)
    await restored.close()
  })

  test('a backup among the library’s own finds what its folder lacks in the library itself', async () => {
    const store = await aStoreWithPictures()
    const { file } = await backUp(store)
    rmSync(join(backupFolderOf(store.folder), 'attachments'), { recursive: true })
    const folder = join(aFolder(), 'new')
    await restoreAsNew(await readBackup(file), folder, { attachments: backedUpAttachments(file) })
    expect(await states(folder)).toEqual(['whole', 'whole'])
  })

  test('a picture beside the backup that is not what its name says is none', async () => {
    const beside = aFolder()
    mkdirSync(join(beside, 'attachments'))
    writeFileSync(join(beside, 'attachments', photo), 'something else')
    expect(await backedUpAttachments(join(beside, 'a.backup'))(photo)).toBeNull()
  })
})

test('a new library is made with its pictures before it says that it is there', async () => {
  const folder = aFolder()
  const disk = faultyDisk()
  disk.fail('rename', 'EIO', photo)
  const attachments = async (name: string) => (name === photo ? dot : drawing)
  expect(await failureOf(createLibrary(folder, library, { attachments, disk }))).toMatchObject({ code: 'diskFault' })
  expect(readdirSync(folder)).not.toContain('library.json')
  disk.mend()
  expect(await createLibrary(folder, library, { attachments, disk })).toEqual([])
  expect(await states(folder)).toEqual(['whole', 'whole'])
})
