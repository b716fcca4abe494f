import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readBackup } from '../../src/main/store/backups/read-backup'
import { createLibrary } from '../../src/main/store/create-library'
import { openStore } from '../../src/main/store/open-store'
import { readLibrary } from '../../src/main/store/read-library'
import { aLibrary, aPerson, someSettings } from '../support/builders'
import { aBackupFileOf } from '../support/packed-backup'
import { chancery } from '../support/run-chancery'
import { aFolder } from '../support/temp-folder'

async function aLibraryOf(...ids: readonly string[]): Promise<string> {
  const folder = join(aFolder(), 'library')
  await createLibrary(folder, aLibrary({ people: ids.map((id) => aPerson({ id })) }))
  return folder
}

async function aBackupOf(folder: string): Promise<string> {
  return (await chancery(['backup', '--library', folder])).stdout.trimEnd()
}

const peopleIn = async (folder: string) => (await readLibrary(folder)).records.people.values().map(({ id }) => id)

describe('backup', () => {
  test('makes a backup in the library’s folder and prints its file', async () => {
    const folder = await aLibraryOf('a', 'b')
    const { code, stdout, stderr } = await chancery(['backup', '--library', folder])
    const file = stdout.trimEnd()
    expect([code, stderr, readdirSync(join(folder, 'backups')).map((name) => join(folder, 'backups', name))]).toEqual([
      0,
      '',
      [file],
    ])
    expect((await readBackup(file)).library).toEqual(await readLibrary(folder))
  })

  test('makes it in another folder, and tells machines what it made', async () => {
    const folder = await aLibraryOf('a')
    const to = join(aFolder(), 'stick', 'chancery')
    const { stdout } = await chancery(['backup', '--library', folder, '--to', to, '--json'])
    const made = JSON.parse(stdout)
    expect(made).toMatchObject({ reason: 'asked', records: 1, bytes: readFileSync(made.file).length })
    expect(readdirSync(to)).toEqual([made.id])
    expect(readdirSync(folder)).not.toContain('backups')
  })

  test('carries the pictures to another disk, and a restored library has them', async () => {
    const folder = join(aFolder(), 'library')
    await chancery(['init', folder, '--sample'])
    const to = aFolder()
    const { stdout, stderr } = await chancery(['backup', '--library', folder, '--to', to])
    const pictures = readdirSync(join(folder, 'attachments')).sort()
    expect([pictures.length > 0, stderr]).toEqual([true, ''])
    expect(readdirSync(join(to, 'attachments')).sort()).toEqual(pictures)
    const restored = join(aFolder(), 'restored')
    const { stderr: told } = await chancery(['restore', stdout.trimEnd(), '--library', restored])
    expect([told, readdirSync(join(restored, 'attachments')).sort()]).toEqual(['', pictures])
  })

  test('works while another process has the library open', async () => {
    const folder = await aLibraryOf('a')
    const store = await openStore(folder)
    const file = await aBackupOf(folder)
    expect((await readBackup(file)).library).toEqual(store.read())
    await store.close()
  })

  test('of no library fails, and makes nothing', async () => {
    const folder = aFolder()
    const { code, stdout, stderr } = await chancery(['backup', '--library', folder])
    expect([code, stdout, stderr.includes(folder), readdirSync(folder)]).toEqual([1, '', true, []])
  })

  test('onto a file in the place of a folder fails and names it', async () => {
    const folder = await aLibraryOf('a')
    const to = join(aFolder(), 'stick')
    writeFileSync(to, '')
    const { code, stderr } = await chancery(['backup', '--library', folder, '--to', to])
    expect([code, stderr.includes(to)]).toEqual([1, true])
  })
})

describe('backups', () => {
  test('lists them newest first, each with its whole file name', async () => {
    const folder = await aLibraryOf('a')
    const files = [await aBackupOf(folder), await aBackupOf(folder)]
    const { code, stdout } = await chancery(['backups', '--library', folder])
    const [heading = '', ...rows] = stdout.trimEnd().split('\n')
    expect([code, heading.split(/\s+/)]).toEqual([0, ['MADE', 'REASON', 'RECORDS', 'BYTES', 'FILE']])
    expect(rows.map((row) => row.split(/\s+/).at(-1))).toEqual([...files].reverse())
    const { stdout: json } = await chancery(['backups', '--in', join(folder, 'backups'), '--json'])
    expect(JSON.parse(json).map(({ file }: { readonly file: string }) => file)).toEqual([...files].reverse())
  })

  test('fails where the folder it is to look in is not there', async () => {
    const folder = join(aFolder(), 'gone')
    const { code, stdout, stderr } = await chancery(['backups', '--in', folder])
    expect([code, stdout, stderr.includes(folder)]).toEqual([1, '', true])
  })

  test('says where it found none', async () => {
    const folder = await aLibraryOf('a')
    const { code, stdout, stderr } = await chancery(['backups', '--library', folder])
    expect([code, stdout, stderr]).toEqual([0, '', `No backups in ${join(folder, 'backups')}\n`])
  })
})

describe('restore', () => {
  test('makes a new library of a backup', async () => {
    const file = await aBackupOf(await aLibraryOf('a', 'b'))
    const folder = join(aFolder(), 'restored')
    const { code, stdout } = await chancery(['restore', file, '--library', folder])
    expect([code, stdout]).toEqual([0, `${folder}: 2 records restored\n`])
    expect(await peopleIn(folder)).toEqual(['a', 'b'])
    expect((await chancery(['put', 'people', '--library', folder], JSON.stringify(aPerson({ id: 'c' })))).code).toBe(0)
    expect(await peopleIn(folder)).toEqual(['a', 'b', 'c'])
  })

  test('touches a library that is there only with --over, and keeps what it was', async () => {
    const file = await aBackupOf(await aLibraryOf('a'))
    const folder = await aLibraryOf('b')
    const refused = await chancery(['restore', file, '--library', folder])
    expect([refused.code, refused.stderr.includes(folder), await peopleIn(folder)]).toEqual([1, true, ['b']])

    const { code, stdout } = await chancery(['restore', file, '--library', folder, '--over'])
    const [restored, before = ''] = stdout.trimEnd().split('\n')
    expect([code, restored, await peopleIn(folder)]).toEqual([0, `${folder}: 1 record restored`, ['a']])
    const back = await chancery(['restore', before.split(': ')[1] ?? '', '--library', folder, '--over', '--json'])
    expect(JSON.parse(back.stdout)).toMatchObject({
      folder,
      records: 1,
      before: expect.stringContaining('before-restore'),
    })
    expect(await peopleIn(folder)).toEqual(['b'])
  })

  test('says which record does not fit this version, and restores the others', async () => {
    const strange = { ...aPerson({ id: 'thandi' }), shoeSize: 41 }
    const lines = [strange, aPerson({ id: 'a' })].map((record) => ({ kind: 'people', record }))
    const file = aBackupFileOf({ settings: someSettings() }, ...lines)
    const over = await aLibraryOf('b')
    for (const [folder, ...how] of [[join(aFolder(), 'restored')], [over, '--over']] as const) {
      const { code, stdout, stderr } = await chancery(['restore', file, '--library', folder, ...how])
      expect([code, stdout.startsWith(`${folder}: 1 record restored\n`), await peopleIn(folder)]).toEqual([
        0,
        true,
        ['a'],
      ])
      expect(stderr).toMatch(/^warning: .*thandi/)
      expect(stderr).toContain('quarantine/')
    }
  })

  test('is refused while another process has the library open, and before that nothing is changed', async () => {
    const file = await aBackupOf(await aLibraryOf('a'))
    const folder = await aLibraryOf('b')
    const store = await openStore(folder)
    const { code, stderr } = await chancery(['restore', file, '--library', folder, '--over'])
    await store.close()
    expect([code, stderr.includes(String(process.pid)), await peopleIn(folder)]).toEqual([1, true, ['b']])
    expect(readdirSync(folder)).not.toContain('backups')
  })

  test('of a damaged backup, a stranger’s file or none at all makes no library', async () => {
    const file = await aBackupOf(await aLibraryOf('a'))
    const damaged = join(aFolder(), 'damaged.backup')
    writeFileSync(damaged, readFileSync(file).subarray(0, -20))
    const stranger = join(aFolder(), 'letter.txt')
    writeFileSync(stranger, 'Dear colleague')
    for (const source of [damaged, stranger, join(aFolder(), 'gone.backup')]) {
      const folder = aFolder()
      const { code, stdout, stderr } = await chancery(['restore', source, '--library', folder])
      expect([code, stdout, stderr.includes(source), readdirSync(folder)]).toEqual([1, '', true, []])
    }
  })

  test('over a library of which nothing can be read is refused, and says where to restore instead', async () => {
    const folder = await aLibraryOf('a')
    const file = await aBackupOf(folder)
    for (const name of readdirSync(folder)) if (/json/.test(name)) writeFileSync(join(folder, name), 'x')
    const { code, stderr } = await chancery(['restore', file, '--library', folder, '--over'])
    expect([code, stderr.includes(folder), stderr.includes('Restore into another folder')]).toEqual([1, true, true])
    const other = join(aFolder(), 'other')
    expect((await chancery(['restore', file, '--library', other])).code).toBe(0)
    expect(await peopleIn(other)).toEqual(['a'])
  })

  test('without a file is called wrongly', async () => {
    const { code, stderr } = await chancery(['restore', '--library', aFolder()])
    expect([code, stderr.includes('FILE is missing')]).toEqual([2, true])
  })
})
