import { describe, expect, test } from 'vitest'
import type { RecordInput } from '../../src/shared/ipc/contract'
import type { DossierId } from '../../src/shared/model/id'
import { answered, listOf, mainWithoutElectron } from '../support/handlers'

type Main = Awaited<ReturnType<typeof mainWithoutElectron>>

async function withSamples(): Promise<Main> {
  const main = await mainWithoutElectron()
  answered(await main.ask('library/create', { contents: 'sample', place: 'suggested' }))
  return main
}

async function readPerson(main: Main, id: string) {
  const read = answered(await main.ask('records/read', { kind: 'people', id }))
  if (read.kind !== 'people') throw new Error('wrong kind')
  return read.record
}

/** A person who was called by each of these names, the last one now. */
async function aPersonCalled(main: Main, ...names: readonly string[]): Promise<string> {
  const blank = answered(await main.ask('records/blank', { kind: 'people' }))
  if (blank.kind !== 'people') throw new Error('wrong kind')
  let record = blank.record
  for (const name of names) {
    const saved = answered(
      await main.ask('records/save', { kind: 'people', record: { ...record, name, sortName: name } }),
    )
    if (saved.kind !== 'people') throw new Error('wrong kind')
    record = saved.record
  }
  return record.id
}

async function inBin(main: Main): Promise<number> {
  const status = answered(await main.ask('library/status', undefined))
  if (status.state !== 'open') throw new Error('not open')
  return status.inBin
}

describe('the bin', () => {
  test('lists what was deleted, newest first and by its name, and the status counts it', async () => {
    const main = await withSamples()
    expect(answered(await main.ask('bin/list', { language: 'en' }))).toEqual([])
    const [one, other] = [await aPersonCalled(main, 'Ada Example'), await aPersonCalled(main, 'Bob Example')]
    for (const id of [one, other]) answered(await main.ask('records/delete', { kind: 'people', id }))
    const listed = answered(await main.ask('bin/list', { language: 'en' }))
    expect(new Set(listed.map(({ kind, id, title }) => `${kind} ${id} ${title}`))).toEqual(
      new Set([`people ${one} Ada Example`, `people ${other} Bob Example`]),
    )
    const moments = listed.map(({ deletedAt }) => deletedAt)
    expect(moments).toEqual([...moments].sort().reverse())
    expect(await inBin(main)).toBe(2)
  })

  test('gives a record back as it was, as a new revision', async () => {
    const main = await withSamples()
    const id = await aPersonCalled(main, 'Ada Example')
    const before = await readPerson(main, id)
    answered(await main.ask('records/delete', { kind: 'people', id }))
    answered(await main.ask('bin/restore', { records: [{ kind: 'people', id }] }))
    const { revision, updatedAt: _, ...after } = await readPerson(main, id)
    expect(before).toMatchObject(after)
    expect(revision).toBe(2)
    expect(await inBin(main)).toBe(0)
    expect(answered(await main.ask('library/status', undefined))).toMatchObject({
      undo: { action: 'restored', kind: 'people' },
    })
  })

  test('gives several records back in one change', async () => {
    const main = await withSamples()
    const ids = [await aPersonCalled(main, 'Ada'), await aPersonCalled(main, 'Bob')]
    for (const id of ids) answered(await main.ask('records/delete', { kind: 'people', id }))
    answered(await main.ask('bin/restore', { records: ids.map((id) => ({ kind: 'people', id })) }))
    expect(await inBin(main)).toBe(0)
    answered(await main.ask('library/undo', undefined))
    expect(await inBin(main)).toBe(2)
  })

  test('is emptied of one record, then of all of them; undo brings back what was emptied last', async () => {
    const main = await withSamples()
    const ids = [await aPersonCalled(main, 'Ada'), await aPersonCalled(main, 'Bob'), await aPersonCalled(main, 'Cid')]
    for (const id of ids) answered(await main.ask('records/delete', { kind: 'people', id }))
    const [first = ''] = ids
    expect(answered(await main.ask('bin/empty', { records: [{ kind: 'people', id: first }] }))).toEqual({ removed: 1 })
    expect(await inBin(main)).toBe(2)
    expect(await main.ask('bin/restore', { records: [{ kind: 'people', id: first }] })).toMatchObject({
      failure: { code: 'notFound' },
    })
    expect(answered(await main.ask('bin/empty', { records: null }))).toEqual({ removed: 2 })
    expect(answered(await main.ask('bin/list', { language: 'en' }))).toEqual([])
    answered(await main.ask('library/undo', undefined))
    expect(await inBin(main)).toBe(2)
  })
})

describe('the versions of a record', () => {
  test('are all there, newest first, each with what made it and one of them the present one', async () => {
    const main = await withSamples()
    const id = await aPersonCalled(main, 'Ada', 'Ada Example', 'Ada B. Example')
    const versions = answered(await main.ask('records/versions', { kind: 'people', id }))
    expect(versions.map(({ revision, label, isPresent }) => [revision, label?.action, isPresent])).toEqual([
      [3, 'changed', true],
      [2, 'changed', false],
      [1, 'created', false],
    ])
    const names = await Promise.all(
      versions.map(async ({ revision }) => {
        const { record } = answered(await main.ask('records/version', { kind: 'people', id, revision }))
        return 'sortName' in record && record.name
      }),
    )
    expect(names).toEqual(['Ada B. Example', 'Ada Example', 'Ada'])
  })

  test('can be made the present one again, which undo takes back', async () => {
    const main = await withSamples()
    const id = await aPersonCalled(main, 'Ada', 'Ada Example')
    const restored = answered(await main.ask('records/restore', { kind: 'people', id, revision: 1 }))
    expect(restored.record).toMatchObject({ id, name: 'Ada', revision: 3 })
    const versions = answered(await main.ask('records/versions', { kind: 'people', id }))
    expect(versions[0]).toMatchObject({ revision: 3, label: { action: 'restored' }, isPresent: true })
    answered(await main.ask('library/undo', undefined))
    expect(await readPerson(main, id)).toMatchObject({ name: 'Ada Example', revision: 4 })
    answered(await main.ask('library/redo', undefined))
    const ways = answered(await main.ask('records/versions', { kind: 'people', id })).map(({ label }) => label?.way)
    expect(ways).toEqual(['repeated', 'undone', undefined, undefined, undefined])
    const status = answered(await main.ask('library/status', undefined))
    expect(status.state === 'open' && status.undo).not.toHaveProperty('way')
  })

  test('of a deleted record are listed, none as present, and bring it back out of the bin', async () => {
    const main = await withSamples()
    const id = await aPersonCalled(main, 'Ada', 'Ada Example')
    answered(await main.ask('records/delete', { kind: 'people', id }))
    const versions = answered(await main.ask('records/versions', { kind: 'people', id }))
    expect(versions.length).toBeGreaterThan(1)
    expect(versions.some(({ isPresent }) => isPresent)).toBe(false)
    answered(await main.ask('records/restore', { kind: 'people', id, revision: 1 }))
    expect(await readPerson(main, id)).toMatchObject({ name: 'Ada' })
    expect(await inBin(main)).toBe(0)
  })

  test('that are not kept, and those of no record at all, are told apart', async () => {
    const main = await withSamples()
    const id = await aPersonCalled(main, 'Ada')
    const failure = { code: 'versionGone', recordKind: 'people', id }
    expect(await main.ask('records/version', { kind: 'people', id, revision: 9 })).toEqual({ ok: false, failure })
    expect(await main.ask('records/restore', { kind: 'people', id, revision: 9 })).toEqual({ ok: false, failure })
    expect(await main.ask('records/versions', { kind: 'people', id: 'nobody' })).toMatchObject({
      failure: { code: 'notFound', id: 'nobody' },
    })
  })
})

test('records are found by what they are about and the language they are written in', async () => {
  const main = await withSamples()
  const find = async (filters: { partner?: string | null; writtenIn?: 'nl' | 'fr' | null }) =>
    answered(await main.ask('records/find', { text: 'water', kinds: [], language: 'en', ...filters }))
  const all = await find({})
  const ofSouthAfrica = await find({ partner: 'sample-dossier-za' })
  expect(ofSouthAfrica.length).toBeGreaterThan(0)
  expect(ofSouthAfrica.length).toBeLessThan(all.length)
  expect(
    ofSouthAfrica.every(
      ({ id, partners }) => id === 'sample-dossier-za' || partners.includes('sample-dossier-za' as DossierId),
    ),
  ).toBe(true)
  expect(await find({ partner: null, writtenIn: null })).toEqual(all)
})

test('a request that names a path, a strange kind or no revision is refused before anything is read', async () => {
  const main = await withSamples()
  const strange = [
    main.ask('records/version', { kind: 'people', id: 'x', revision: 0 }),
    main.ask('bin/restore', { records: [{ kind: 'settings' as 'people', id: 'x' }] }),
    main.ask('bin/restore', { records: [] }),
    main.ask('bin/empty', { records: 'all' } as unknown as { records: null }),
    main.ask('backups/make', { place: '/media/usb' } as unknown as { place: 'ask' }),
  ]
  for (const reply of await Promise.all(strange)) expect(reply).toMatchObject({ failure: { code: 'invalidInput' } })
})

test('a record saved in the window is the one that is found', async () => {
  const main = await withSamples()
  const id = await aPersonCalled(main, 'Quirinus Zeldzaam')
  const found = async () =>
    answered(await main.ask('records/find', { text: 'quirinus', kinds: [], language: 'nl' })).map((row) => row.id)
  expect(await found()).toEqual([id])
  answered(await main.ask('records/delete', { kind: 'people', id }))
  expect(await found()).toEqual([])
  answered(await main.ask('bin/restore', { records: [{ kind: 'people', id }] }))
  expect(await found()).toEqual([id])
})

test('every list agrees with every record after a change, a restore and an undo', async () => {
  const main = await withSamples()
  const id = await aPersonCalled(main, 'Ada')
  const titles = async () => (await listOf(main, 'people', 'en')).rows.map((row) => row.title)
  expect(await titles()).toContain('Ada')
  const { record } = answered(await main.ask('records/read', { kind: 'people', id }))
  answered(await main.ask('records/save', { kind: 'people', record: { ...record, name: 'Zoë' } } as RecordInput))
  expect(await titles()).toContain('Zoë')
  answered(await main.ask('records/restore', { kind: 'people', id, revision: 1 }))
  expect(await titles()).toContain('Ada')
  answered(await main.ask('records/delete', { kind: 'people', id }))
  expect(await titles()).not.toContain('Ada')
  answered(await main.ask('library/undo', undefined))
  expect(await titles()).toContain('Ada')
})
