import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backupName, parseBackupName } from '../../../src/main/store/backups/backup-name'
import { findBackupFile, listBackups } from '../../../src/main/store/backups/list-backups'
import { makeBackup } from '../../../src/main/store/backups/make-backup'
import { realDisk } from '../../../src/main/store/real-disk'
import { aLibrary, aPerson } from '../../support/builders'
import { failureOf } from '../../support/stored-library'
import { aFolder } from '../../support/temp-folder'

const asked = 'chancery-pretoria-2026-11-23T14-05-06-789Z-asked-7-records.backup'

test('backups are listed newest first, with what their names and sizes tell', async () => {
  const folder = aFolder()
  const make = (at: string, people: number) => {
    const library = aLibrary({ people: Array.from({ length: people }, (_, number) => aPerson({ id: `p-${number}` })) })
    return makeBackup(library, { folder, reason: people === 1 ? 'automatic' : 'before-restore', now: at })
  }
  const middle = await make('2026-11-22T08:00:00.000Z', 1)
  const newest = await make('2026-11-23T08:00:00.000Z', 2)
  const oldest = await make('2026-01-22T08:00:00.000Z', 0)
  expect(await listBackups(folder)).toEqual([newest, middle, oldest].map(({ backup }) => backup))
})

test('only files with the name of a backup are listed', async () => {
  const folder = aFolder()
  for (const name of ['letter.txt', `${asked}.part`, `copy of ${asked}`, asked])
    writeFileSync(join(folder, name), '1234567')
  mkdirSync(join(folder, 'older'))
  expect(await listBackups(folder)).toEqual([
    { id: asked, at: '2026-11-23T14:05:06.789Z', reason: 'asked', records: 7, bytes: 7 },
  ])
})

test('a folder that is not there holds no backups, one that cannot be read is a failure', async () => {
  const folder = join(aFolder(), 'backups')
  expect(await listBackups(folder)).toEqual([])
  const listFolder = () => Promise.reject(Object.assign(new Error('EACCES: closed'), { code: 'EACCES' }))
  expect(await failureOf(listBackups(folder, { ...realDisk, listFolder }))).toEqual({
    code: 'notPermitted',
    path: folder,
  })
})

test('a backup that goes away while the folder is listed is left out', async () => {
  const listFolder = async () => [asked]
  expect(await listBackups(aFolder(), { ...realDisk, listFolder })).toEqual([])
})

test('an id leads to a file in the folder and never out of it', async () => {
  const folder = aFolder()
  writeFileSync(join(folder, asked), '')
  writeFileSync(join(folder, 'letter.txt'), '')
  mkdirSync(join(folder, 'inner'))
  expect(await findBackupFile(join(folder, 'inner', '..'), asked)).toBe(join(folder, asked))
  const strangers = [`../${asked}`, `..\\${asked}`, join(folder, asked), 'letter.txt', '', '.', asked.toUpperCase()]
  for (const id of strangers) {
    expect(await failureOf(findBackupFile(join(folder, 'inner'), id))).toMatchObject({ code: 'fileMissing' })
  }
})

test('a name tells again what it was made of, whatever the library is called, and any file system takes it', () => {
  const moment = fc.date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  const reason = fc.constantFrom('automatic', 'asked', 'before-restore', 'before-update')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), moment, reason, fc.nat(999_999_999), (library, date, why, records) => {
      const facts = { at: date.toISOString(), reason: why, records }
      const name = backupName(library, facts)
      expect(parseBackupName(name)).toEqual(facts)
      expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9.-]{0,139}$/)
    }),
  )
})

test.each([
  ['Östliche Partnerschaft: Kyjiw!', 'ostliche-partnerschaft-kyjiw'],
  ['Министерство', 'library'],
  ['  ', 'library'],
  ['a'.repeat(99), 'a'.repeat(40)],
  [`${'a'.repeat(39)} b`, 'a'.repeat(39)],
])('a library called %j is %s in the name of its backups', (library, slug) => {
  const facts = { at: '2026-11-23T14:05:06.789Z', reason: 'asked', records: 7 } as const
  expect(backupName(library, facts)).toBe(asked.replace('pretoria', slug))
})

test.each(['2026-02-30T14-05-06-789Z', '2026-11-23T25-05-06-789Z', '2026-11-23'])('%s is no moment', (moment) => {
  expect(parseBackupName(`chancery-pretoria-${moment}-asked-7-records.backup`)).toBeNull()
})
