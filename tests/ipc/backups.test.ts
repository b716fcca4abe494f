import { copyFile, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Desktop } from '../../src/main/ipc/handler-context'
import type { LibraryStatus } from '../../src/shared/ipc/contract'
import { aPerson, someSettings } from '../support/builders'
import { answered, listOf, mainWithoutElectron } from '../support/handlers'
import { aBackupFileOf } from '../support/packed-backup'

type Main = Awaited<ReturnType<typeof mainWithoutElectron>>

async function withSamples(desktop: Partial<Desktop> = {}): Promise<Main> {
  const main = await mainWithoutElectron(desktop)
  answered(await main.ask('library/create', { contents: 'sample', place: 'suggested' }))
  return main
}

async function people(main: Main): Promise<number> {
  return (await listOf(main, 'people', 'en')).rows.length
}

async function statusOf(main: Main): Promise<Extract<LibraryStatus, { state: 'open' }>> {
  const status = answered(await main.ask('library/status', undefined))
  if (status.state !== 'open') throw new Error(`The library is not open: ${status.state}`)
  return status
}

/** Makes a backup among the library's own. */
async function aBackup(main: Main) {
  const made = answered(await main.ask('backups/make', { place: 'library' }))
  if (made.outcome !== 'made') throw new Error('No backup was made')
  return made
}

describe('a backup', () => {
  test('is made, listed, shown in the status, and told to the window', async () => {
    const main = await withSamples()
    expect((await statusOf(main)).lastBackup).toBeNull()
    const { backup, file } = await aBackup(main)
    expect(file.startsWith(join(main.folder, 'library', 'backups'))).toBe(true)
    expect(backup).toMatchObject({ reason: 'asked', bytes: (await readFile(file)).length })
    expect(answered(await main.ask('backups/list', undefined))).toEqual([backup])
    const status = await statusOf(main)
    expect(status.lastBackup).toBe(backup.at)
    expect(backup.records).toBe(Object.values(status.counts).reduce((sum, count) => sum + count))
    expect(main.events.at(-1)).toEqual({ name: 'library/status', payload: { status } })
  })

  test('goes to the folder that was chosen, such as on another disk, and to none when that was cancelled', async () => {
    const answers = ['usb', null]
    const asked: string[] = []
    const main = await withSamples({
      chooseFolder: async (purpose) => {
        asked.push(purpose)
        const name = answers.shift() ?? null
        return name === null ? null : join(main.folder, name)
      },
    })
    const made = answered(await main.ask('backups/make', { place: 'ask' }))
    expect(made.outcome === 'made' && basename(made.file)).toBe(
      (await readdir(join(main.folder, 'usb'))).find((name) => name !== 'attachments'),
    )
    expect(answered(await main.ask('backups/make', { place: 'ask' }))).toEqual({ outcome: 'cancelled' })
    expect(asked).toEqual(['backup', 'backup'])
    expect((await statusOf(main)).lastBackup).not.toBeNull()
  })
})

describe('the file of a backup', () => {
  test('is shown in its folder by its id, among the library’s own and elsewhere', async () => {
    const shown: string[] = []
    const main = await withSamples({
      chooseFolder: async () => join(main.folder, 'usb'),
      showInFolder: (file) => shown.push(file),
    })
    const own = await aBackup(main)
    const other = answered(await main.ask('backups/make', { place: 'ask' }))
    if (other.outcome !== 'made') throw new Error('No backup was made')
    for (const { backup } of [own, other]) answered(await main.ask('backups/show', { id: backup.id }))
    expect(shown).toEqual([own.file, other.file])
  })

  test('is no other file: nothing is shown for a name that is not a backup’s', async () => {
    const main = await withSamples()
    for (const id of ['../library.json', '/etc/passwd', 'nothing.backup']) {
      expect(await main.ask('backups/show', { id })).toMatchObject({ failure: { code: 'fileMissing' } })
    }
  })
})

describe('restoring', () => {
  test('over the present library brings back what was there, keeps what is in a backup, and does not undo', async () => {
    const main = await withSamples()
    const before = await people(main)
    const { backup } = await aBackup(main)
    answered(await main.ask('library/remove-samples', undefined))
    expect(await people(main)).toBe(0)
    const outcome = answered(await main.ask('backups/restore', { id: backup.id, into: 'present' }))
    expect(outcome).toMatchObject({ outcome: 'opened', status: { state: 'open', undo: null } })
    expect(await people(main)).toBe(before)
    expect(
      main.events.some(({ name, payload }) => name === 'library/changed' && JSON.stringify(payload) === '{"kinds":[]}'),
    ).toBe(true)

    const kept = answered(await main.ask('backups/list', undefined)).find(({ reason }) => reason === 'before-restore')
    answered(await main.ask('backups/restore', { id: kept?.id ?? '', into: 'present' }))
    expect(await people(main)).toBe(0)
  })

  test('as a new library opens that one, and leaves the present one as it is', async () => {
    const main = await withSamples({
      chooseFolder: async (purpose) => (purpose === 'restored' ? join(main.folder, 'restored') : null),
    })
    const before = await people(main)
    const { backup } = await aBackup(main)
    answered(await main.ask('library/remove-samples', undefined))
    const outcome = answered(await main.ask('backups/restore', { id: backup.id, into: 'new' }))
    expect(outcome).toMatchObject({ status: { state: 'open', folder: join(main.folder, 'restored') } })
    expect(await people(main)).toBe(before)
    await main.session.open(join(main.folder, 'library'))
    expect(await people(main)).toBe(0)
  })

  test('a file that was chosen works without any library open, as on a new machine', async () => {
    const source = await withSamples()
    const { file } = await aBackup(source)
    const main = await mainWithoutElectron({
      chooseBackupFile: async () => join(main.folder, basename(file)),
      chooseFolder: async () => join(main.folder, 'restored'),
    })
    await copyFile(file, join(main.folder, basename(file)))
    const outcome = answered(await main.ask('backups/restore', { id: null, into: 'new' }))
    expect(outcome).toMatchObject({ outcome: 'opened', status: { state: 'open' } })
    expect(await people(main)).toBe(await people(source))
  })

  test('changes nothing when it is cancelled at either question', async () => {
    const main = await withSamples({ chooseBackupFile: async () => null, chooseFolder: async () => null })
    const { backup } = await aBackup(main)
    const before = await statusOf(main)
    expect(answered(await main.ask('backups/restore', { id: null, into: 'present' }))).toEqual({ outcome: 'cancelled' })
    expect(answered(await main.ask('backups/restore', { id: backup.id, into: 'new' }))).toEqual({
      outcome: 'cancelled',
    })
    expect(await statusOf(main)).toEqual(before)
  })

  test('refuses a damaged file, and leaves the present library as it is', async () => {
    const main = await withSamples({ chooseBackupFile: async () => join(main.folder, 'half.backup') })
    const { file } = await aBackup(main)
    await copyFile(file, join(main.folder, 'half.backup'))
    await truncate(join(main.folder, 'half.backup'), Math.floor((await readFile(file)).length / 2))
    const before = await people(main)
    for (const into of ['present', 'new'] as const) {
      expect(await main.ask('backups/restore', { id: null, into })).toMatchObject({
        ok: false,
        failure: { code: 'backupDamaged', file: join(main.folder, 'half.backup') },
      })
    }
    expect(await people(main)).toBe(before)
  })

  test('leaves out a record that does not fit this version, and tells of it until that is dismissed', async () => {
    const strange = { ...aPerson({ id: 'thandi' }), shoeSize: 41 }
    const lines = [strange, aPerson({ id: 'a' })].map((record) => ({ kind: 'people', record }))
    const file = aBackupFileOf({ settings: someSettings() }, ...lines)
    const main = await withSamples({
      chooseBackupFile: async () => file,
      chooseFolder: async () => join(main.folder, 'restored'),
    })
    for (const into of ['present', 'new'] as const) {
      const outcome = answered(await main.ask('backups/restore', { id: null, into }))
      expect(outcome).toMatchObject({
        status: { counts: { people: 1 }, findings: [{ what: 'unfitRecord', id: 'thandi' }] },
      })
      answered(await main.ask('library/dismiss-findings', undefined))
      expect((await statusOf(main)).findings).toEqual([])
    }
  })

  test('reads no file but a backup of the library when the window names one', async () => {
    const main = await withSamples()
    await writeFile(join(main.folder, 'secret'), 'secret')
    for (const id of ['../../secret', '/etc/passwd', 'nothing.backup']) {
      expect(await main.ask('backups/restore', { id, into: 'present' })).toMatchObject({
        failure: { code: 'fileMissing' },
      })
    }
  })
})

test('the backups of a library that cannot be opened are still listed and restored from', async () => {
  const main = await withSamples()
  const before = await people(main)
  const { backup } = await aBackup(main)
  await main.session.close()
  const folder = join(main.folder, 'library')
  for (const name of await readdir(folder)) if (name !== 'backups') await rm(join(folder, name), { recursive: true })
  const again = await mainWithoutElectron({ chooseFolder: async () => join(main.folder, 'restored') })
  await again.session.open(folder)
  expect(again.session.status()).toMatchObject({ state: 'failed', failure: { code: 'libraryMissing' } })
  expect(answered(await again.ask('backups/list', undefined))).toEqual([backup])
  answered(await again.ask('backups/restore', { id: backup.id, into: 'new' }))
  expect(await people(again)).toBe(before)
})

test('a damaged library is told as such until the finding is dismissed, and its backup makes it whole', async () => {
  const main = await withSamples()
  const before = await people(main)
  const { backup } = await aBackup(main)
  await main.session.close()
  const folder = join(main.folder, 'library')
  for (const name of await readdir(folder)) if (name.startsWith('snapshot-')) await truncate(join(folder, name), 4000)
  await main.session.open(folder)
  expect((await statusOf(main)).findings.map(({ what }) => what)).toContain('lostRecords')
  answered(await main.ask('backups/restore', { id: backup.id, into: 'present' }))
  expect(await people(main)).toBe(before)
  expect((await statusOf(main)).findings).not.toEqual([])
  answered(await main.ask('library/dismiss-findings', undefined))
  expect((await statusOf(main)).findings).toEqual([])
})

test('without a library there are no backups to list, and none to make', async () => {
  const main = await mainWithoutElectron()
  const failure = { code: 'noLibrary' }
  expect(await main.ask('backups/list', undefined)).toEqual({ ok: false, failure })
  expect(await main.ask('backups/make', { place: 'library' })).toEqual({ ok: false, failure })
})

test('a folder that does not hold a backup’s folder lists none', async () => {
  const main = await withSamples()
  expect(answered(await main.ask('backups/list', undefined))).toEqual([])
  await mkdir(join(main.folder, 'library', 'backups'), { recursive: true })
  await writeFile(join(main.folder, 'library', 'backups', 'notes.txt'), 'not a backup')
  expect(answered(await main.ask('backups/list', undefined))).toEqual([])
})
