import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { backupName } from '../../../src/main/store/backups/backup-name'
import { makeBackup } from '../../../src/main/store/backups/make-backup'
import { readBackup } from '../../../src/main/store/backups/read-backup'
import type { Disk } from '../../../src/main/store/disk'
import { realDisk } from '../../../src/main/store/real-disk'
import type { BackupReason } from '../../../src/shared/ipc/contract'
import type { Library } from '../../../src/shared/model/library'
import { aLibrary, aPerson, someSettings } from '../../support/builders'
import { type DiskCall, faultyDisk } from '../../support/faulty-disk'
import { failureOf } from '../../support/stored-library'
import { aFolder } from '../../support/temp-folder'

const now = '2026-11-23T14:05:06.789Z'
const library = aLibrary({
  settings: someSettings({ name: 'Vlaamse délégatie, Pretoria' }),
  people: [aPerson({ id: 'a', name: 'Ånna' }), aPerson({ id: 'b' })],
})

function back(up: Library, folder: string, disk: Disk = realDisk, reason: BackupReason = 'asked') {
  return makeBackup(up, { folder, reason, now, disk })
}

/** A library that fills several slices, of texts that do not pack well. */
function aLargeLibrary(): Library {
  let seed = 1
  const letters = () => {
    seed = (seed * 48271) % 2147483647
    return seed.toString(36)
  }
  const notes = () => Array.from({ length: 150 }, letters).join(' ')
  return aLibrary({ people: Array.from({ length: 600 }, (_, at) => aPerson({ id: `p-${at}`, name: notes() })) })
}

test('a backup is one file whose name tells the library, the moment, the reason and how many records it holds', async () => {
  const folder = join(aFolder(), 'deep', 'backups')
  const { backup, file } = await back(library, folder)
  const name = 'chancery-vlaamse-delegatie-pretoria-2026-11-23T14-05-06-789Z-asked-2-records.backup'
  expect(file).toBe(join(folder, name))
  expect(backup).toEqual({ id: name, at: now, reason: 'asked', records: 2, bytes: statSync(file).size })
  expect(readdirSync(folder)).toEqual([name])
  expect([statSync(folder).mode & 0o777, statSync(file).mode & 0o777]).toEqual([0o700, 0o600])
  expect((await readBackup(file)).library).toEqual(library)
})

test('any program that knows gzip can unpack a backup, into lines of JSON', async () => {
  const { file } = await back(library, aFolder())
  const lines = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n')
  const values = lines.map((line) => JSON.parse(line.replace(/^[0-9a-f]{8} \d+ /, '')))
  expect(values[0]).toMatchObject({ chancery: 'snapshot', at: now })
  expect(values.slice(2, -1)).toEqual(library.records.people.values().map((record) => ({ kind: 'people', record })))
})

test('a library of many slices comes back as it was', async () => {
  const large = aLargeLibrary()
  const { file, backup } = await back(large, aFolder())
  expect(backup.bytes).toBeGreaterThan(300_000)
  expect((await readBackup(file)).library).toEqual(large)
})

test('two backups of one moment are two files', async () => {
  const folder = aFolder()
  const [one, other] = [await back(library, folder), await back(library, folder)]
  expect(other.backup.at).toBe('2026-11-23T14:05:06.790Z')
  expect(readdirSync(folder).sort()).toEqual([one.backup.id, other.backup.id])
})

test('a backup is synced, read back, renamed, and then the folder is synced', async () => {
  const disk = faultyDisk()
  const calls: string[] = disk.calls
  const watched: Disk = {
    ...disk,
    openToRead: async (file) => {
      calls.push('read')
      return disk.openToRead(file)
    },
  }
  await back(library, aFolder(), watched)
  expect(calls.filter((call) => call !== 'write')).toEqual(['open', 'sync', 'read', 'rename', 'syncFolder'])
})

test('the folder that was made for a backup is as durable as the backup', async () => {
  const disk = faultyDisk()
  await back(library, join(aFolder(), 'backups'), disk)
  expect(disk.calls.filter((call) => call === 'syncFolder')).toHaveLength(2)
  expect(disk.calls[0]).toBe('syncFolder')
})

test('a disk that cannot sync folders holds backups all the same', async () => {
  const disk = faultyDisk()
  disk.fail('syncFolder', 'EINVAL')
  const { file } = await back(library, aFolder(), disk)
  expect((await readBackup(file)).library).toEqual(library)
})

test('a disk that takes a few bytes at a time gets every one of them', async () => {
  const disk = faultyDisk()
  disk.shorten(7)
  const { file } = await back(library, aFolder(), disk)
  expect((await readBackup(file)).library).toEqual(library)
})

const faults: readonly { readonly call: DiskCall; readonly code: string; readonly failure: string }[] = [
  { call: 'open', code: 'EROFS', failure: 'readOnly' },
  { call: 'open', code: 'EACCES', failure: 'notPermitted' },
  { call: 'write', code: 'ENOSPC', failure: 'diskFull' },
  { call: 'write', code: 'EIO', failure: 'diskFault' },
  { call: 'sync', code: 'EIO', failure: 'diskFault' },
  { call: 'rename', code: 'EPERM', failure: 'notPermitted' },
  { call: 'rename', code: 'EIO', failure: 'diskFault' },
  { call: 'syncFolder', code: 'EIO', failure: 'diskFault' },
]

describe.each(faults)('when $call fails with $code', ({ call, code, failure }) => {
  test(`the caller is told ${failure}, nothing is left, and the next backup is made`, async () => {
    const folder = aFolder()
    const disk = faultyDisk()
    disk.fail(call, code)
    expect(await failureOf(back(library, folder, disk))).toMatchObject({
      code: failure,
      path: join(folder, nameOf(library)),
    })
    expect(readdirSync(folder)).toEqual([])
    disk.mend()
    const { file } = await back(library, folder, disk)
    expect((await readBackup(file)).library).toEqual(library)
  })
})

function nameOf({ settings }: Library): string {
  return backupName(settings.name, { at: now, reason: 'asked', records: 2 })
}

test('a disk that is full in the middle of a backup has nothing of it afterwards', async () => {
  const folder = aFolder()
  const disk = diskWithRoomFor(200_000)
  const large = aLargeLibrary()
  expect(await failureOf(back(large, folder, disk))).toMatchObject({ code: 'diskFull' })
  expect(disk.taken()).toBe(200_000)
  expect(readdirSync(folder)).toEqual([])
})

/** Takes so many bytes, and says then that it is full. */
function diskWithRoomFor(room: number): Disk & { readonly taken: () => number } {
  let taken = 0
  return {
    ...realDisk,
    taken: () => taken,
    open: async (file, how) => {
      const opened = await realDisk.open(file, how)
      return {
        ...opened,
        write: async (bytes, offset, position) => {
          const fitting = Math.min(bytes.length - offset, room - taken)
          if (fitting === 0) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
          taken += fitting
          return opened.write(bytes.subarray(0, offset + fitting), offset, position)
        },
      }
    },
  }
}

test.each([
  ['a byte is changed', (bytes: Uint8Array) => flipped(bytes, bytes.length >>> 1)],
  ['its end is missing', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 9)],
  ['it is another file', () => Buffer.from('something else')],
])('a backup is no backup when %s on the disk', async (_, change) => {
  const folder = aFolder()
  const disk = diskThatChanges(change)
  const failure = await failureOf(back(library, folder, disk))
  expect(failure).toMatchObject({ code: 'diskFault', reason: expect.stringContaining('read back') })
  expect(readdirSync(folder)).toEqual([])
})

test('an older backup that the disk gives back instead of the new one is found out', async () => {
  const older = readFileSync((await back(aLibrary(), aFolder())).file)
  const folder = aFolder()
  const failure = await failureOf(
    back(
      library,
      folder,
      diskThatChanges(() => older),
    ),
  )
  expect(failure).toMatchObject({ code: 'diskFault' })
  expect(readdirSync(folder)).toEqual([])
})

/** Gives back something else than was written. */
function diskThatChanges(change: (bytes: Uint8Array) => Uint8Array): Disk {
  return {
    ...realDisk,
    openToRead: async (file) => {
      const bytes = change(readFileSync(file))
      return {
        size: bytes.length,
        read: async (position, length) => bytes.subarray(position, position + length),
        close: async () => undefined,
      }
    },
  }
}

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  copy[at] = (copy[at] as number) ^ 0x10
  return copy
}

test('a file in the place of the folder is named', async () => {
  const place = join(aFolder(), 'backups')
  writeFileSync(place, '')
  expect(await failureOf(back(library, place))).toEqual({ code: 'notAFolder', path: place })
})

test('what else is in the folder stays as it is', async () => {
  const folder = join(aFolder(), 'documents')
  mkdirSync(folder, { mode: 0o755 })
  writeFileSync(join(folder, 'letter.txt'), 'Dear')
  const { backup } = await back(library, folder)
  expect(readdirSync(folder).sort()).toEqual([backup.id, 'letter.txt'])
  expect(statSync(folder).mode & 0o777).toBe(0o755)
})
