import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { nothingLeftOut } from '../../../src/main/store/admit-library'
import { makeBackup } from '../../../src/main/store/backups/make-backup'
import { readBackup } from '../../../src/main/store/backups/read-backup'
import { encodeLine } from '../../../src/main/store/line'
import { readLibrary } from '../../../src/main/store/read-library'
import { realDisk } from '../../../src/main/store/real-disk'
import { schemaRevision } from '../../../src/main/store/schema/schema-revision'
import type { Failure } from '../../../src/shared/ipc/failure'
import { countRecords, type Library, libraryFormat } from '../../../src/shared/model/library'
import { aDossier, aLibrary, aPerson, aTalkingPoint, someSettings } from '../../support/builders'
import { backupHeader, packed } from '../../support/packed-backup'
import { failureOf } from '../../support/stored-library'
import { aFolder } from '../../support/temp-folder'

const library = aLibrary({
  dossiers: [aDossier({ id: 'za' })],
  people: [aPerson({ id: 'a' })],
  'talking-points': [aTalkingPoint({ id: 'p', text: { nl: 'Één “lijn”\nen nog één 🇧🇪' } })],
})

async function bytesOf(backedUp: Library): Promise<Buffer> {
  const { file } = await makeBackup(backedUp, { folder: aFolder(), reason: 'asked', now: '2026-11-23T14:05:06.789Z' })
  return readFileSync(file)
}

function aFileOf(bytes: Uint8Array): string {
  const file = join(aFolder(), 'a name of its own')
  writeFileSync(file, bytes)
  return file
}

const readingFails = (bytes: Uint8Array): Promise<Failure> => failureOf(readBackup(aFileOf(bytes)))

test('a backup is read whatever its file is called now', async () => {
  expect(await readBackup(aFileOf(await bytesOf(library)))).toEqual({ library, ...nothingLeftOut })
})

test('a backup of format 2, as the first version made it, still opens', async () => {
  const { library: read, ...leftOut } = await readBackup('tests/fixtures/format-2.backup')
  expect(leftOut).toEqual(nothingLeftOut)
  expect(read).toEqual(await readLibrary('tests/fixtures/library-format-2'))
  expect([countRecords(read), read.bin.size]).toEqual([10, 1])
})

test('a file that is gone is said to be missing', async () => {
  const file = join(aFolder(), 'gone.backup')
  expect(await failureOf(readBackup(file))).toEqual({ code: 'fileMissing', file })
})

test('a disk that fails while a backup is read is not called a damaged backup', async () => {
  const file = aFileOf(await bytesOf(library))
  const read = () => Promise.reject(Object.assign(new Error('EIO: broken'), { code: 'EIO' }))
  const openToRead = async () => ({ ...(await realDisk.openToRead(file)), read })
  expect(await failureOf(readBackup(file, { ...realDisk, openToRead }))).toMatchObject({
    code: 'diskFault',
    path: file,
  })
})

describe('a file that is no backup is told from one', () => {
  test.each<readonly [string, Uint8Array]>([
    ['nothing', Buffer.alloc(0)],
    ['words', Buffer.from('Dear colleague')],
    ['packed words', gzipSync('Dear colleague\n')],
    ['packed JSON', gzipSync('{"chancery":"snapshot","format":2}\n')],
    ['a packed list', packed([], { settings: someSettings() })],
    ['a packed nothing', packed(null)],
    ['another program’s line', packed({ format: 2 })],
    ['a header without a format', packed({ ...backupHeader, format: 'two' })],
    ['bytes by chance', Buffer.from(Array.from({ length: 999 }, (_, at) => (at * 7919) % 251))],
    ['a packed hundred million zeros', gzipSync(Buffer.alloc(100_000_000))],
  ])('%s', async (_, bytes) => {
    const failure = await readingFails(bytes)
    expect(failure).toMatchObject({
      code: 'backupDamaged',
      problems: [expect.stringMatching(/not a backup|too early|no library/)],
    })
  })
})

test('a file that unpacks into one endless line is given up', async () => {
  const start = Buffer.concat([encodeLine(backupHeader).bytes, Buffer.alloc(20_000_000, 'x')])
  expect(await readingFails(gzipSync(start, { level: 1 }))).toMatchObject({ problems: ['it is far too large'] })
})

test('a backup of a newer version is refused unread', async () => {
  const bytes = packed({ ...backupHeader, format: libraryFormat + 1 }, { people: 'as nobody here knows them' })
  const file = aFileOf(bytes)
  const known = { format: libraryFormat + 1, known: libraryFormat }
  expect(await failureOf(readBackup(file))).toEqual({ code: 'libraryTooNew', file, ...known })
  const sameFormat = aFileOf(
    packed({ ...backupHeader, schema: schemaRevision + 1 }, { people: 'as nobody here knows them' }),
  )
  expect(await failureOf(readBackup(sameFormat))).toMatchObject({ code: 'libraryTooNew', file: sameFormat })
})

test('a backup that is cut off anywhere is damaged, and is never half a library', async () => {
  const bytes = await bytesOf(library)
  for (let length = 0; length < bytes.length; length += 1) {
    expect(await readingFails(bytes.subarray(0, length))).toMatchObject({ code: 'backupDamaged' })
  }
})

test('a backup with a changed byte is damaged, or still the same library', async () => {
  const bytes = await bytesOf(library)
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] as number) ^ 0x20
    const read = await readBackup(aFileOf(changed)).catch((error) => error.failure)
    if (read.code === undefined) expect(read.library).toEqual(library)
    else expect(read).toMatchObject({ code: 'backupDamaged' })
  }
})

test('a backup of which a line was changed and packed again is damaged, and says how much', async () => {
  const text = gunzipSync(await bytesOf(library)).toString()
  const changed = text.replace('Één', 'Twee')
  expect(changed).not.toBe(text)
  expect(await readingFails(gzipSync(changed))).toMatchObject({ problems: ['1 line cannot be read'] })
  const lines = text.split('\n')
  const shorter = [...lines.slice(0, 2), ...lines.slice(4)].join('\n')
  expect(await readingFails(gzipSync(shorter))).toMatchObject({ problems: ['2 lines cannot be read'] })
})

describe('sound lines that no version of ours wrote', () => {
  const settings = { settings: someSettings() }
  test.each<readonly [string, readonly unknown[]]>([
    ['a record that is nothing', [settings, { kind: 'people', record: null }]],
    ['a record without an id', [settings, { kind: 'people', record: {} }]],
    ['a record of no kind', [settings, { kind: '__proto__', record: { id: 'a' } }]],
    ['a record of a strange kind', [settings, { kind: 'toString', record: { id: 'a' } }]],
    ['a number', [settings, 7]],
    ['an empty entry of the bin', [settings, { bin: null }]],
    ['an entry of the bin that is none', [settings, { bin: { id: 'people:a' } }]],
    ['no settings', []],
  ])('%s', async (_, lines) => {
    const failure = await readingFails(packed(backupHeader, ...lines))
    expect(failure).toMatchObject({ code: 'backupDamaged', problems: [expect.stringMatching(/./)] })
  })
})

describe('what does not fit this version', () => {
  const settings = { settings: someSettings() }

  test('is left out of the library and told, whatever the backup says of itself, and the rest is read', async () => {
    const wrong = { ...aPerson({ id: 'thandi' }), shoeSize: 41 }
    const right = aPerson({ id: 'zola' })
    const lines = [wrong, right].map((record) => ({ kind: 'people', record }))
    const read = await readBackup(aFileOf(packed(backupHeader, settings, ...lines)))
    expect(read).toEqual({
      library: aLibrary({ people: [right] }),
      unfit: [{ kind: 'people', id: 'thandi', value: wrong, problems: [expect.stringContaining('shoeSize')] }],
      unfitSettings: null,
    })
  })

  test('in the bin is left out and told too', async () => {
    const deleted = { id: 'people:a', kind: 'people', recordId: 'a', revision: 1, deletedAt: 'yesterday', record: null }
    const read = await readBackup(aFileOf(packed(backupHeader, settings, { bin: deleted })))
    expect([read.library.bin.size, read.unfit.map(({ kind, id }) => [kind, id])]).toEqual([0, [['people', 'a']]])
  })

  test('of settings gives the library those of a new one', async () => {
    const { library: read, unfitSettings } = await readBackup(
      aFileOf(packed(backupHeader, { settings: { name: 7 } }, { kind: 'people', record: aPerson({ id: 'a' }) })),
    )
    expect([read.records.people.size, read.settings.name, unfitSettings]).toEqual([
      1,
      'Chancery',
      { value: { name: 7 } },
    ])
  })
})
