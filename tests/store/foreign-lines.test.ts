import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createLibrary } from '../../src/main/store/create-library'
import { encodeLine } from '../../src/main/store/line'
import { openStore } from '../../src/main/store/open-store'
import { saveRecord } from '../../src/main/store/records'
import { describeFinding } from '../../src/shared/ipc/recovery-words'
import { aLibrary, aPerson } from '../support/builders'
import { failureOf } from '../support/stored-library'
import { aFolder } from '../support/temp-folder'

const at = '2027-01-15T09:00:00.000Z'
const label = { action: 'changed', kind: 'people', title: { nl: null, en: null, de: null, fr: null } }
const person = aPerson({ id: 'q' })
const inRecords = { area: 'records', kind: 'people', id: 'q', parent: null, value: person }

async function aLibraryFolder(): Promise<string> {
  const folder = join(aFolder(), 'outside', 'library')
  await createLibrary(folder, aLibrary({ people: [aPerson({ id: 'p' })] }))
  return folder
}

/** Opens it, saves a person and opens it again: the ids of the people there, and what was found in words. */
async function goOnIn(folder: string): Promise<{ readonly people: readonly string[]; readonly told: string[] }> {
  const store = await openStore(folder)
  const told = store.findings.map((finding) => describeFinding(finding, 'en').title)
  await saveRecord(store, { kind: 'people', record: aPerson({ id: 'z' }) }, at)
  await store.close()
  const again = await openStore(folder)
  await again.close()
  return { people: [...again.read().records.people].map(({ id }) => id), told }
}

/** Lines with the right checksum that no journal has. */
const transactions: readonly (readonly [string, object])[] = [
  ['a change that is nothing', { changes: [null] }],
  ['a change of an unknown area', { changes: [{ ...inRecords, area: 'weather' }] }],
  ['a change of an unknown kind', { changes: [{ ...inRecords, kind: 'ghosts' }] }],
  ['a record without an id', { changes: [{ ...inRecords, value: { name: 'x' } }] }],
  ['a record under the id of another', { changes: [{ ...inRecords, id: 'p' }] }],
  ['a record that is missing', { changes: [{ ...inRecords, value: undefined }] }],
  ['an id that is a path', { changes: [{ ...inRecords, id: '../q', value: { id: '../q' } }] }],
  ['an entry of the bin without a kind', { changes: [{ area: 'bin', id: 'people:q', value: { id: 'people:q' } }] }],
  ['settings that are nothing', { changes: [{ area: 'settings', value: null }] }],
  ['no label', { label: undefined, changes: [inRecords] }],
  ['a moment that is none', { at: 'yesterday', changes: [inRecords] }],
  ['a number below one', { seq: -4 }],
  ['a number that cannot be counted on from', { seq: Number.MAX_SAFE_INTEGER }],
]

describe.each(transactions)('a journal line with %s', (_, fields) => {
  test('is put aside and told, and work goes on', async () => {
    const folder = await aLibraryFolder()
    const line = encodeLine({ seq: 1, prev: '00000000', saved: 0, at, label, changes: [], ...fields })
    appendFileSync(join(folder, 'journal-000002.jsonl'), line.bytes)
    const { people, told } = await goOnIn(folder)
    expect(people).toEqual(['p', 'z'])
    expect(told).toHaveLength(1)
  })
})

type Line = { readonly [name: string]: unknown }

/** Writes the newest snapshot anew with other lines, and a last line that calls them whole; there is no other beside it. */
function rewriteSnapshot(folder: string, edit: (header: Line, lines: readonly Line[]) => readonly Line[]): void {
  rmSync(join(folder, 'snapshot-000001.jsonl'))
  const file = join(folder, 'snapshot-000002.jsonl')
  const [header = {}, ...lines] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): Line => JSON.parse(line.slice(line.indexOf(' ', 9) + 1)))
  const edited = edit(header, lines.slice(0, -1))
  writeFileSync(file, Buffer.concat([...edited, { end: edited.length }].map((line) => encodeLine(line).bytes)))
}

const headers: readonly (readonly [string, Line])[] = [
  ['without a number', { seq: undefined }],
  ['with a negative number', { seq: -5 }],
  ['with a number that cannot be counted on from', { seq: Number.MAX_SAFE_INTEGER }],
  ['without a format', { format: undefined }],
  ['without a checksum to go on from', { sum: null }],
  ['with a moment that is none', { savedAt: 'yesterday' }],
]

test.each(headers)(
  'a snapshot with a header %s is used as far as it can be read, and that is told',
  async (_, fields) => {
    const folder = await aLibraryFolder()
    rewriteSnapshot(folder, (header, lines) => [{ ...header, ...fields }, ...lines])
    const { people, told } = await goOnIn(folder)
    expect(people).toEqual(['p', 'z'])
    expect(told).toContain('Records may be missing; how many is not known')
  },
)

const foreign: readonly (readonly [string, Line])[] = [
  ['a kind that is a path', { bin: { id: 'z', kind: '../../../stolen', recordId: 'x', record: null } }],
  ['an id that is a path', { kind: 'people', record: { id: '../../../stolen' } }],
  ['an id too long for a file name', { kind: 'people', record: { id: 'a'.repeat(500) } }],
  ['an id that is no text', { kind: 'people', record: { id: '\ud800' } }],
]

test.each(foreign)('a snapshot line with %s is told, and nothing is written outside the library', async (_, line) => {
  const folder = await aLibraryFolder()
  rewriteSnapshot(folder, (header, lines) => [{ ...header, schema: 0 }, ...lines, line])
  const { people, told } = await goOnIn(folder)
  expect(people).toEqual(['p', 'z'])
  expect(told).toContain('One record could not be read')
  expect([readdirSync(dirname(folder)), readdirSync(dirname(dirname(folder)))]).toEqual([['library'], ['outside']])
})

const witnesses: readonly (readonly [string, Line])[] = [
  ['at a moment that is none', { seq: 3, at: 'yesterday' }],
  ['that cannot be counted on from', { seq: Number.MAX_SAFE_INTEGER, at }],
]

test.each(witnesses)('a hint of a last change %s is not believed', async (_, witness) => {
  const folder = await aLibraryFolder()
  writeFileSync(join(folder, 'last-change.jsonl'), encodeLine(witness).bytes)
  const { people, told } = await goOnIn(folder)
  expect(people).toEqual(['p', 'z'])
  expect(told).toEqual(['The library’s own description was missing or damaged'])
})

test('what another version remembers of damage, and this one has no words for, is passed over', async () => {
  const folder = await aLibraryFolder()
  mkdirSync(join(folder, 'quarantine'))
  const known = { what: 'manifestRebuilt', kept: null }
  const unknown = [{ what: 'aliens' }, { what: 'toString' }, null, { what: 'missingChanges', count: 1, lastAt: 'soon' }]
  writeFileSync(join(folder, 'quarantine', 'findings.jsonl'), encodeLine([...unknown, known]).bytes)
  expect((await goOnIn(folder)).told).toEqual(['The library’s own description was missing or damaged'])
})

test('a lock that names no process that could be running is taken over', async () => {
  const folder = await aLibraryFolder()
  const holder = { pid: 0, host: hostname(), since: at, mark: null, token: 'x' }
  writeFileSync(join(folder, 'library.lock'), JSON.stringify(holder))
  expect((await goOnIn(folder)).people).toEqual(['p', 'z'])
})

test('a record that no backup could hold is refused', async () => {
  const store = await openStore(await aLibraryFolder())
  const record = aPerson({ id: 'z', cv: { en: 'word '.repeat(2_000_000) } })
  const failure = await failureOf(saveRecord(store, { kind: 'people', record }, at))
  expect(failure).toMatchObject({ code: 'invalidRecord', problems: ['is larger than 8 MB'] })
  await store.close()
})
