import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Desktop } from '../../src/main/ipc/handler-context'
import type { RecordInput } from '../../src/shared/ipc/contract'
import type { DossierId, GoalId } from '../../src/shared/model/id'
import { noText, sameInAll } from '../../src/shared/model/language'
import { answered, listOf, mainWithoutElectron } from '../support/handlers'

async function withSamples(desktop: Partial<Desktop> = {}) {
  const main = await mainWithoutElectron(desktop)
  answered(await main.ask('library/create', { contents: 'sample', place: 'suggested' }))
  return main
}

const request = {
  title: null,
  partners: ['sample-dossier-za' as DossierId],
  meeting: { kind: 'bilateral-meeting', date: '2027-03-04', time: '10:00', place: 'Pretoria' },
  principal: 'The Minister-President',
  language: 'en',
  marking: null,
  goals: ['goal-2009-5' as GoalId],
  includeUncleared: false,
} as const

describe('the library', () => {
  test('is none at first, then created with its samples, and remembered', async () => {
    const main = await mainWithoutElectron()
    expect(answered(await main.ask('library/status', undefined)).state).toBe('none')
    const made = answered(await main.ask('library/create', { contents: 'sample', place: 'suggested' }))
    expect(made).toMatchObject({ outcome: 'opened', status: { state: 'open' } })
    const status = answered(await main.ask('library/status', undefined))
    expect(status.state === 'open' && status.samples).toBeGreaterThan(50)
  })

  test('an empty one has the starter records and no samples', async () => {
    const main = await mainWithoutElectron()
    answered(await main.ask('library/create', { contents: 'empty', place: 'suggested' }))
    const status = answered(await main.ask('library/status', undefined))
    expect(status).toMatchObject({ state: 'open', samples: 0, counts: { goals: 9, responsibilities: 5 } })
  })

  test('creating it where one already is fails and leaves that one alone', async () => {
    const main = await withSamples()
    const folder = join(main.folder, 'library')
    const again = await mainWithoutElectron({ chooseFolder: async () => folder })
    const before = await readFile(join(folder, 'library.json'), 'utf8')
    const reply = await again.ask('library/create', { contents: 'empty', place: 'ask' })
    expect(reply).toEqual({ ok: false, failure: { code: 'libraryExists', folder } })
    expect(await readFile(join(folder, 'library.json'), 'utf8')).toBe(before)
  })

  test('samples go with one command and come back with undo', async () => {
    const main = await withSamples()
    const { removed } = answered(await main.ask('library/remove-samples', undefined))
    expect(removed).toBeGreaterThan(50)
    expect((await listOf(main, 'people', 'en')).rows).toEqual([])
    expect(answered(await main.ask('library/undo', undefined))).toMatchObject({ action: 'samples-removed' })
    expect((await listOf(main, 'people', 'en')).rows.length).toBeGreaterThan(5)
  })

  test('without one, every question about records says so', async () => {
    const main = await mainWithoutElectron()
    expect(await main.ask('records/list', { kind: 'people', language: 'en', known: null })).toEqual({
      ok: false,
      failure: { code: 'noLibrary' },
    })
  })
})

describe('a record', () => {
  test('is made from a blank, saved, changed, deleted and brought back', async () => {
    const main = await withSamples()
    const blank = answered(await main.ask('records/blank', { kind: 'people' }))
    if (blank.kind !== 'people') throw new Error('wrong kind')
    const person = { ...blank.record, name: 'Ada Example', sortName: 'Example, Ada' }
    const saved = answered(await main.ask('records/save', { kind: 'people', record: person }))
    expect(saved.record).toMatchObject({ name: 'Ada Example', revision: 1, sample: false })
    const found = answered(await main.ask('records/find', { text: 'Exâmple, ada', kinds: ['people'], language: 'en' }))
    expect(found[0]?.id).toBe(person.id)

    answered(await main.ask('records/delete', { kind: 'people', id: person.id }))
    expect(await main.ask('records/read', { kind: 'people', id: person.id })).toMatchObject({
      failure: { code: 'notFound', id: person.id },
    })
    answered(await main.ask('library/undo', undefined))
    const { updatedAt: _, ...kept } = saved.record
    const back = answered(await main.ask('records/read', { kind: 'people', id: person.id }))
    expect(back.record).toMatchObject({ ...kept, revision: 2 })
  })

  test('that breaks the schema is refused with the field’s name, and nothing changes', async () => {
    const main = await withSamples()
    const read = answered(await main.ask('records/read', { kind: 'dossiers', id: 'sample-dossier-za' }))
    const broken = { ...read.record, nextElection: '2027-02-30' }
    const reply = await main.ask('records/save', { kind: 'dossiers', record: broken } as typeof read)
    expect(reply).toMatchObject({ ok: false, failure: { code: 'invalidRecord', recordKind: 'dossiers' } })
    expect(JSON.stringify(reply)).toContain('nextElection')
    expect(answered(await main.ask('records/read', { kind: 'dossiers', id: 'sample-dossier-za' }))).toEqual(read)
  })

  test('changed elsewhere in the meantime is not overwritten', async () => {
    const main = await withSamples()
    const read = answered(
      await main.ask('records/read', { kind: 'responsibilities', id: 'responsibility-development' }),
    )
    if (read.kind !== 'responsibilities') throw new Error('wrong kind')
    const mine = { ...read.record, name: sameInAll('Mine') }
    answered(
      await main.ask('records/save', { kind: 'responsibilities', record: { ...mine, name: sameInAll('Theirs') } }),
    )
    expect(await main.ask('records/save', { kind: 'responsibilities', record: mine })).toMatchObject({
      ok: false,
      failure: { code: 'outdated', id: 'responsibility-development' },
    })
  })

  test('knows what refers to it', async () => {
    const main = await withSamples()
    const uses = answered(await main.ask('records/uses', { kind: 'dossiers', id: 'sample-dossier-za', language: 'en' }))
    expect(new Set(uses.map(({ kind }) => kind))).toEqual(
      new Set(['agreements', 'talking-points', 'people', 'briefings', 'books']),
    )
  })
})

describe('a briefing', () => {
  test('is drafted, composed and exported to the chosen place, and again to the last one without asking', async () => {
    const asked: string[] = []
    const main = await withSamples({
      chooseExportTarget: async ({ suggested, format }) => {
        asked.push(suggested)
        return join(main.folder, `note.${format}`)
      },
    })
    const { id } = answered(await main.ask('briefings/draft', request))
    const composed = answered(await main.ask('documents/compose', { kind: 'briefings', id }))
    expect(composed.tree.blocks.length).toBeGreaterThan(10)
    const first = answered(
      await main.ask('documents/export', { kind: 'briefings', id, format: 'docx', place: 'last', job: 'one' }),
    )
    const second = answered(
      await main.ask('documents/export', { kind: 'briefings', id, format: 'docx', place: 'last', job: 'one' }),
    )
    expect(first).toMatchObject({ outcome: 'saved', file: join(main.folder, 'note.docx') })
    expect(second).toMatchObject({ outcome: 'saved' })
    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatch(/\.docx$/)
    const zip = await readFile(join(main.folder, 'note.docx'))
    expect(zip.subarray(0, 2).toString()).toBe('PK')
  })

  test('whose export is cancelled leaves no file and is no failure', async () => {
    const main = await withSamples({ chooseExportTarget: async () => null })
    const { id } = answered(await main.ask('briefings/draft', request))
    expect(
      answered(await main.ask('documents/export', { kind: 'briefings', id, format: 'md', place: 'ask', job: 'one' })),
    ).toEqual({
      outcome: 'cancelled',
    })
  })

  test('may have an id that means something to JavaScript', async () => {
    const main = await withSamples({ chooseExportTarget: async () => join(main.folder, 'note.md') })
    const { id } = answered(await main.ask('briefings/draft', request))
    const drafted = answered(await main.ask('records/read', { kind: 'briefings', id }))
    const record = { ...drafted.record, id: 'constructor', revision: 1 }
    answered(await main.ask('records/save', { kind: 'briefings', record } as RecordInput))
    const input = { kind: 'briefings', id: record.id, format: 'md', place: 'last', job: 'one' } as const
    expect(answered(await main.ask('documents/export', input))).toMatchObject({ outcome: 'saved' })
    expect(main.bugs).toEqual([])
  })

  test('open in another program is not overwritten; the export can be repeated', async () => {
    const main = await withSamples({ chooseExportTarget: async () => join(main.folder, 'note.docx') })
    const { id } = answered(await main.ask('briefings/draft', request))
    const input = { kind: 'briefings', id, format: 'docx', place: 'ask', job: 'one' } as const
    answered(await main.ask('documents/export', input))
    await writeFile(join(main.folder, '~$note.docx'), 'owner')
    expect(await main.ask('documents/export', input)).toMatchObject({ ok: false, failure: { code: 'fileInUse' } })
    await rm(join(main.folder, '~$note.docx'))
    expect(answered(await main.ask('documents/export', input))).toMatchObject({ outcome: 'saved' })
  })

  test('for an unknown partner is refused with its name', async () => {
    const main = await withSamples()
    const reply = await main.ask('briefings/draft', { ...request, partners: ['nowhere' as DossierId] })
    expect(reply.ok).toBe(false)
    expect(JSON.stringify(reply)).toContain('nowhere')
  })

  test('is offered points for the section that is open', async () => {
    const main = await withSamples()
    const { id } = answered(await main.ask('briefings/draft', request))
    const offered = answered(await main.ask('briefings/suggest', { id, section: 'to-raise', text: '' }))
    expect(offered.length).toBeGreaterThan(0)
    expect(offered.every(({ title }) => title !== '')).toBe(true)
  })

  test('is offered what holds the words typed, a slip of the pen allowed, and nothing for words that occur nowhere', async () => {
    const main = await withSamples()
    const { id } = answered(await main.ask('briefings/draft', request))
    const offered = answered(await main.ask('briefings/suggest', { id, section: 'annexes', text: 'watr' }))
    expect(offered.length).toBeGreaterThan(0)
    expect(offered.every(({ kind }) => ['dossiers', 'agreements', 'people'].includes(kind))).toBe(true)
    expect(answered(await main.ask('briefings/suggest', { id, section: 'annexes', text: 'xyzzy' }))).toEqual([])
  })
})

test('a folder that cannot be used is a clear failure and the app goes on', async () => {
  const main = await mainWithoutElectron({ chooseFolder: async () => join(main.folder, 'a-file') })
  await writeFile(join(main.folder, 'a-file'), '')
  const reply = await main.ask('library/create', { contents: 'empty', place: 'ask' })
  expect(reply).toMatchObject({ ok: false })
  expect(main.bugs).toEqual([])
  await mkdir(join(main.folder, 'elsewhere'))
  expect(answered(await main.ask('library/create', { contents: 'empty', place: 'suggested' }))).toMatchObject({
    outcome: 'opened',
  })
})

test('settings are kept and checked', async () => {
  const main = await withSamples()
  const settings = answered(await main.ask('settings/read', undefined))
  const saved = answered(await main.ask('settings/save', { ...settings, drafter: 'Ada Example' }))
  expect(saved.drafter).toBe('Ada Example')
  const reply = await main.ask('settings/save', { ...settings, markings: [{ ...noText } as never] })
  expect(reply).toMatchObject({ ok: false })
  expect(answered(await main.ask('settings/read', undefined))).toEqual(saved)
})
