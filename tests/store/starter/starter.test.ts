import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newLibrary } from '../../../src/main/starter/new-library'
import { readCountries } from '../../../src/main/starter/read-countries'
import { readHouseStyle } from '../../../src/main/starter/read-house-style'
import { readSamples } from '../../../src/main/starter/read-samples'
import { readStarter } from '../../../src/main/starter/read-starter'
import { createLibrary } from '../../../src/main/store/create-library'
import { readLibrary } from '../../../src/main/store/read-library'
import { noText } from '../../../src/shared/model/language'
import { type AnyRecord, countRecords, recordKinds, recordsOf } from '../../../src/shared/model/library'
import { danglingReferences } from '../../../src/shared/model/references'
import { failureOf } from '../../support/stored-library'
import { aFolder } from '../../support/temp-folder'

const assets = join(import.meta.dirname, '..', '..', '..', 'assets')
const now = '2027-01-15T09:00:00.000Z'

describe.each(['empty', 'sample'] as const)('a new library with contents %s', (contents) => {
  test('is stored and opened again as it was made, and every reference in it leads somewhere', async () => {
    const library = await newLibrary(assets, contents, 'en', now)
    const folder = join(aFolder(), 'library')
    await createLibrary(folder, library)
    expect(await readLibrary(folder)).toEqual(library)
    const dangling = recordKinds.flatMap((kind) =>
      recordsOf(library, kind).flatMap((record) => danglingReferences(library, kind, record)),
    )
    expect(dangling).toEqual([])
  })
})

test('an empty library holds the starter records and no samples', async () => {
  const library = await newLibrary(assets, 'empty', 'en', now)
  expect(library).toEqual(await readStarter(assets, 'en', now))
  expect(recordsOf(library, 'goals')).toHaveLength(9)
  expect(recordsOf(library, 'responsibilities')).toHaveLength(5)
  expect(recordKinds.flatMap((kind) => recordsOf(library, kind)).filter(({ sample }) => sample)).toEqual([])
})

test.each([
  ['nl', 'Vlaanderen: externe betrekkingen'],
  ['en', 'Flanders: external relations'],
  ['de', 'Flandern: Außenbeziehungen'],
  ['fr', 'Flandre : relations extérieures'],
] as const)('a library made in %s is called %s', async (language, name) => {
  expect((await newLibrary(assets, 'empty', language, now)).settings.name).toBe(name)
})

test('a sample library is the starter library and the samples, each flagged', async () => {
  const samples = await readSamples(assets, now)
  const all = recordKinds.flatMap((kind): readonly AnyRecord[] => samples[kind].values())
  expect(all.every(({ sample, createdAt, revision }) => sample && createdAt === now && revision === 1)).toBe(true)
  const both = await newLibrary(assets, 'sample', 'en', now)
  expect(countRecords(both)).toBe(countRecords(await readStarter(assets, 'en', now)) + all.length)
})

test('every country has a name in four languages, and unknown facts are not invented', async () => {
  const countries = await readCountries(assets)
  expect(countries.length).toBeGreaterThan(240)
  expect(countries.find(({ alpha2 }) => alpha2 === 'ZA')).toMatchObject({
    alpha3: 'ZAF',
    names: { nl: 'Zuid-Afrika', en: 'South Africa', de: 'Südafrika', fr: 'Afrique du Sud' },
    currencies: ['ZAR'],
    independent: true,
  })
  expect(countries.filter(({ names }) => Object.values(names).includes(null))).toEqual([])
  expect(countries.find(({ alpha2 }) => alpha2 === 'AQ')?.capital).toEqual(noText)
})

test.each(['neutral', 'flanders'] as const)('the house style %s passes its schema', async (name) => {
  expect((await readHouseStyle(assets, name)).id).toBe(name)
})

test('a shipped file that is missing, cut or wrong is named', async () => {
  const folder = aFolder()
  expect(await failureOf(readStarter(folder, 'en', now))).toEqual({
    code: 'fileMissing',
    file: join(folder, 'starter-library.json'),
  })
  writeFileSync(join(folder, 'starter-library.json'), '{"settings":')
  expect(await failureOf(readStarter(folder, 'en', now))).toMatchObject({
    code: 'invalidInput',
    problems: [expect.stringContaining('starter-library.json')],
  })
  writeFileSync(join(folder, 'countries.json'), '{"countries":[{"alpha2":"ZA"}]}')
  expect(await failureOf(readCountries(folder))).toMatchObject({
    problems: [expect.stringContaining('countries.json: countries.0.alpha3')],
  })
  expect(existsSync(join(folder, 'sample-library.json'))).toBe(false)
})
