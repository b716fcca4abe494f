import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createLibrary } from '../../src/main/store/create-library'
import { migrate } from '../../src/main/store/migrations'
import { openStore } from '../../src/main/store/open-store'
import { readLibrary } from '../../src/main/store/read-library'
import { emptyRawLibrary, type RawLibrary } from '../../src/main/store/snapshot'
import { type AnyRecord, countRecords, libraryFormat, recordSets } from '../../src/shared/model/library'
import { aDossier, aLibrary, aPerson, aTalkingPoint } from '../support/builders'
import { failureOf } from '../support/stored-library'
import { aFolder } from '../support/temp-folder'

/** A folder whose library file has exactly this content. */
function holding(content: string | Uint8Array): { readonly folder: string; readonly file: string } {
  const folder = aFolder()
  const file = join(folder, 'library.json')
  writeFileSync(file, content)
  return { folder, file }
}

async function opened(content: string | Uint8Array) {
  const { folder, file } = holding(content)
  const failure = await failureOf(openStore(folder))
  expect(readFileSync(file).equals(Buffer.from(content))).toBe(true)
  expect(readdirSync(folder)).toEqual(['library.json'])
  return { failure, file }
}

const { settings, records } = aLibrary({ dossiers: [aDossier({ id: 'za' })] })
/** As format 1 stored it: one JSON value. */
const whole = JSON.stringify({ format: 1, settings, records })

describe('a library in one file that does not fit is left untouched, and the failure names', () => {
  test('an empty file', async () => {
    const { failure, file } = await opened('')
    expect(failure).toEqual({ code: 'libraryDamaged', file, problems: ['the file is empty'] })
  })

  test('a file cut anywhere', async () => {
    for (const share of [0.1, 0.5, 0.9]) {
      const { failure, file } = await opened(whole.slice(0, Math.floor(whole.length * share)))
      expect(failure).toMatchObject({ code: 'libraryDamaged', file })
    }
  })

  test('bytes that are not text', async () => {
    const bytes = Buffer.from(whole)
    bytes[whole.indexOf('South')] = 0xff
    expect((await opened(bytes)).failure).toMatchObject({ problems: ['the file is not UTF-8 text'] })
  })

  test('JSON that is something else', async () => {
    for (const other of ['[]', 'null', '7', '{"name":"chancery"}', '{"format":"1"}', '{"format":0}']) {
      expect((await opened(other)).failure).toMatchObject({
        code: 'libraryDamaged',
        problems: ['format: is missing, so this is not a library'],
      })
    }
  })

  test('a newer format, which is not read any further', async () => {
    const { failure, file } = await opened('{"format":99,"records":"in a shape of the future"}')
    expect(failure).toEqual({ code: 'libraryTooNew', file, format: 99, known: libraryFormat })
  })

  test('the part that is no map of records', async () => {
    const library = JSON.parse(whole)
    library.records.people = []
    delete library.records.books
    expect((await opened(JSON.stringify(library))).failure).toMatchObject({
      code: 'libraryDamaged',
      problems: [expect.stringContaining('records.people'), expect.stringContaining('records.books')],
    })
  })

  test('an id that hides a record', async () => {
    const text = whole.replace('"dossiers":{"za":', '"dossiers":{"__proto__":')
    expect((await opened(text)).failure).toMatchObject({
      code: 'libraryDamaged',
      problems: ['records.dossiers: has a record with the id __proto__'],
    })
  })
})

describe('a record of a library of format 1 that does not fit is put in quarantine alone, with', () => {
  async function unfitIn(change: (dossiers: { [id: string]: { name: { nl: unknown }; kind: string } }) => void) {
    const library = JSON.parse(whole)
    change(library.records.dossiers)
    library.records.people = { thandi: aPerson({ id: 'thandi' }) }
    const { folder } = holding(JSON.stringify(library))
    const store = await openStore(folder)
    expect(store.read().records.people.has('thandi')).toBe(true)
    const { findings } = store
    await store.close()
    return findings.map((finding) => (finding.what === 'unfitRecord' ? [finding.id, finding.problems] : finding.what))
  }

  test('the fields that are wrong', async () => {
    const change: Parameters<typeof unfitIn>[0] = ({ za }) => {
      if (za !== undefined) Object.assign(za, { kind: 'county', name: { ...za.name, nl: 7 } })
    }
    expect(await unfitIn(change)).toEqual([
      ['za', ['kind: "county" is not one of country, region, organisation', 'name.nl: 7 is not a text']],
    ])
  })

  test('the other id it is kept under', async () => {
    expect(await unfitIn((dossiers) => Object.assign(dossiers, { other: dossiers.za }))).toEqual([
      ['other', ['id: is "za" inside']],
    ])
  })

  test('an id that no record can have', async () => {
    const change: Parameters<typeof unfitIn>[0] = (dossiers) => {
      Object.assign(dossiers, { 'South Africa': { ...dossiers.za, id: 'South Africa' } })
    }
    expect(await unfitIn(change)).toEqual([
      ['South Africa', ['id: "South Africa" is not an id (letters, digits and hyphens)']],
    ])
  })
})

describe('a stored library', () => {
  test('comes back as it was written', async () => {
    const library = aLibrary({
      dossiers: [aDossier({ name: { nl: 'Zuid-Afrika', fr: 'Afrique du Sud' } })],
      'talking-points': [aTalkingPoint({ text: '**Water.** “Ångström” \u2028 🇿🇦 \\ "' })],
    })
    const folder = aFolder()
    await createLibrary(folder, library)
    const store = await openStore(folder)
    expect(store.read()).toEqual(library)
    await store.close()
  })

  test('written by hand may begin with a byte order mark and leave out what is not there', async () => {
    const { folder } = holding(`\uFEFF${whole.replace('"trade":[],', '').replace(',"marking":null', '')}`)
    const store = await openStore(folder)
    expect(store.read()).toEqual({ ...aLibrary(), records })
    await store.close()
  })

  test('of format 1 still opens, and keeps every word', async () => {
    const fixture = join(import.meta.dirname, '..', 'fixtures', 'library-format-1.json')
    const folder = aFolder()
    copyFileSync(fixture, join(folder, 'library.json'))
    const store = await openStore(folder)
    const stored = JSON.parse(readFileSync(fixture, 'utf8'))
    const expected = {
      ...aLibrary(),
      // What came later begins as a new library has it.
      settings: { ...stored.settings, houseStyles: [], houseStyle: 'neutral' },
      records: recordSets((kind) =>
        (Object.values(stored.records[kind]) as AnyRecord[]).map((record) =>
          kind === 'people' ? { ...record, photo: null } : record,
        ),
      ),
    }
    expect(store.read()).toEqual(expected)
    expect(countRecords(store.read())).toBe(11)
    await store.close()
    expect(await readLibrary(folder)).toEqual(expected)
    const kept = readdirSync(folder).filter((name) => readFileSync(join(folder, name)).equals(readFileSync(fixture)))
    expect(kept).toHaveLength(1)
  })

  test('of an older format passes the migrations in order, from its own on and not further than asked', () => {
    const step = (from: number) => ({
      from,
      migrate: (stored: RawLibrary) => ({ ...stored, settings: [...(stored.settings as number[]), from] }),
    })
    const stored = { ...emptyRawLibrary(), settings: [] }
    expect(migrate(stored, 2, 4, [1, 2, 3, 4].map(step)).settings).toEqual([2, 3])
    expect(stored.settings).toEqual([])
  })
})
