import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { realDisk } from '../../src/main/store/real-disk'
import type { RecordInput } from '../../src/shared/ipc/contract'
import type { DossierId } from '../../src/shared/model/id'
import { answered, listOf, mainWithoutElectron } from '../support/handlers'

async function refuse(): Promise<never> {
  throw Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS' })
}

/** The real disk, as a user finds it who may only read. */
const readOnlyDisk = {
  ...realDisk,
  open: refuse,
  rename: refuse,
  remove: refuse,
  makeFolder: refuse,
  restrictFolder: refuse,
  syncFolder: refuse,
}

/** A library with samples, in a folder where nothing can be written. */
async function aReadOnlyLibrary() {
  const maker = await mainWithoutElectron()
  answered(await maker.ask('library/create', { contents: 'sample', place: 'suggested' }))
  const { backup } = answered(await maker.ask('backups/make', { place: 'library' })) as { backup: { id: string } }
  await maker.session.close()
  const folder = join(maker.folder, 'library')
  const main = await mainWithoutElectron({ chooseFolder: async () => folder }, readOnlyDisk)
  answered(await main.ask('library/open', undefined))
  return { main, folder, backup }
}

test('a library in a folder that is read-only opens, says so, and is read, found and composed as usual', async () => {
  const { main } = await aReadOnlyLibrary()
  expect(answered(await main.ask('library/status', undefined))).toMatchObject({
    state: 'open',
    readOnly: { code: 'readOnly' },
    findings: [],
  })
  expect((await listOf(main, 'people', 'en')).rows.length).toBeGreaterThan(5)
  expect(answered(await main.ask('records/find', { text: 'water', kinds: [], language: 'en' })).length).toBeGreaterThan(
    0,
  )
  expect(answered(await main.ask('home/overview', { language: 'en' })).recent.length).toBeGreaterThan(0)
  expect(answered(await main.ask('backups/list', undefined))).toHaveLength(1)
})

test('every request that would change it is refused with the same reason, and nothing is written', async () => {
  const { main, folder, backup } = await aReadOnlyLibrary()
  const before = await readdir(folder)
  const person = {
    kind: 'people',
    id: (await listOf(main, 'people', 'en')).rows[0]?.id ?? '',
  } as const
  const read = answered(await main.ask('records/read', person))
  const settings = answered(await main.ask('settings/read', undefined))
  const replies = await Promise.all([
    main.ask('records/save', { kind: 'people', record: { ...read.record, name: 'Changed' } } as RecordInput),
    main.ask('records/delete', person),
    main.ask('records/restore', { ...person, revision: read.record.revision }),
    main.ask('bin/empty', { records: null }),
    main.ask('settings/save', settings),
    main.ask('library/add-samples', undefined),
    main.ask('library/remove-samples', undefined),
    main.ask('library/undo', undefined),
    main.ask('backups/restore', { id: backup.id, into: 'present' }),
    main.ask('briefings/draft', {
      title: null,
      partners: ['sample-dossier-za' as DossierId],
      meeting: { kind: 'bilateral-meeting', date: '2027-03-04', time: null, place: null },
      principal: null,
      language: 'en',
      marking: null,
      goals: [],
      includeUncleared: false,
    }),
  ])
  for (const reply of replies) expect(reply).toMatchObject({ ok: false, failure: { code: 'readOnly' } })
  expect(main.bugs).toEqual([])
  await main.session.close()
  expect(await readdir(folder)).toEqual(before)
})
