import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

type InFourLanguages = { readonly nl: string; readonly en: string; readonly de: string; readonly fr: string }

type Country = {
  readonly alpha2: string
  readonly alpha3: string
  readonly numeric: string | null
  readonly isoAssigned: boolean
  readonly names: InFourLanguages
  readonly officialNames: InFourLanguages | null
  readonly capital: InFourLanguages | null
  readonly capitalStatus: 'settled' | 'disputed' | 'none'
  readonly languages: readonly string[]
  readonly currencies: readonly string[]
  readonly areaKm2: number | null
  readonly flag: string
  readonly region: string
  readonly subregion: string | null
  readonly independent: boolean
  readonly unMember: boolean
}

const assets = join(import.meta.dirname, '..', '..', '..', 'assets')
const text = readFileSync(join(assets, 'countries.json'), 'utf8')
const file: { source: string; licence: string; asOf: string; countries: readonly Country[] } = JSON.parse(text)
const { countries } = file

const languages = ['nl', 'en', 'de', 'fr'] as const

function country(alpha2: string): Country {
  const found = countries.find((each) => each.alpha2 === alpha2)
  if (found === undefined) throw new Error(`${alpha2} is not in the file`)
  return found
}

/** The alpha-2 codes of the countries that do not satisfy a claim, so that a failure names them. */
function exceptions(holds: (country: Country) => boolean): readonly string[] {
  return countries.filter((each) => !holds(each)).map((each) => each.alpha2)
}

function isPrintable(value: string): boolean {
  return value !== '' && value === value.trim() && !/[&'\u00ad]| {2}| -|- |,$/.test(value)
}

function areAllPrintable(names: InFourLanguages): boolean {
  return Object.keys(names).join() === languages.join() && languages.every((language) => isPrintable(names[language]))
}

describe('the country facts', () => {
  test('hold the 249 entries of ISO 3166-1 and Kosovo, in the order of their codes', () => {
    const codes = countries.map((each) => each.alpha2)
    expect(codes).toEqual([...codes].sort())
    expect(exceptions((each) => each.isoAssigned)).toEqual(['XK'])
    expect(countries).toHaveLength(250)
  })

  test('use every code once and in its proper form', () => {
    expect(exceptions((each) => /^[A-Z]{2}$/.test(each.alpha2) && /^[A-Z]{3}$/.test(each.alpha3))).toEqual([])
    expect(exceptions((each) => each.numeric !== null && /^\d{3}$/.test(each.numeric))).toEqual(['XK'])
    for (const code of ['alpha2', 'alpha3', 'numeric', 'flag'] as const) {
      expect(new Set(countries.map((each) => each[code])).size, code).toBe(250)
    }
  })

  test('name every country in four languages, ready for print', () => {
    expect(exceptions((each) => areAllPrintable(each.names))).toEqual([])
    for (const language of languages) {
      expect(new Set(countries.map((each) => each.names[language])).size, language).toBe(250)
    }
  })

  test('give an official name to every independent state and, of the others, to Palestine alone', () => {
    expect(exceptions((each) => (each.officialNames !== null) === each.independent)).toEqual(['PS'])
    expect(exceptions((each) => each.officialNames === null || areAllPrintable(each.officialNames))).toEqual([])
  })

  test('name a capital wherever there is one that is not disputed', () => {
    expect(exceptions((each) => each.capital === null || areAllPrintable(each.capital))).toEqual([])
    expect(exceptions((each) => (each.capital === null) === (each.capitalStatus !== 'settled'))).toEqual([])
    expect(exceptions((each) => each.capitalStatus !== 'disputed')).toEqual(['EH', 'IL', 'PS'])
    expect(exceptions((each) => each.capitalStatus !== 'none')).toEqual([
      'AQ',
      'BV',
      'HK',
      'HM',
      'IO',
      'MO',
      'TF',
      'TK',
      'UM',
    ])
  })

  test('list official languages that can be named in all four languages, and leave none out but where nobody lives', () => {
    const names = languages.map((language) => new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }))
    const isKnown = (code: string) => names.every((inLanguage) => inLanguage.of(code) !== undefined)
    expect(exceptions((each) => each.languages.every((code) => /^[a-z]{2,3}$/.test(code) && isKnown(code)))).toEqual([])
    expect(exceptions((each) => each.languages.length > 0)).toEqual(['AQ', 'BV', 'HM'])
    expect(exceptions((each) => new Set(each.languages).size === each.languages.length)).toEqual([])
  })

  test('list currencies of ISO 4217, and leave none out but where nobody lives', () => {
    const known = new Intl.DisplayNames(['en'], { type: 'currency', fallback: 'none' })
    expect(exceptions((each) => each.currencies.every((code) => known.of(code) !== undefined))).toEqual([])
    expect(exceptions((each) => each.currencies.length > 0)).toEqual(['AQ', 'BV', 'HM'])
  })

  test('give an area above zero wherever the source has one', () => {
    expect(exceptions((each) => each.areaKm2 === null || each.areaKm2 > 0)).toEqual([])
    expect(exceptions((each) => each.areaKm2 !== null)).toEqual(['SJ'])
  })

  test('place every country in a region, and only Antarctic ones outside a subregion', () => {
    expect(new Set(countries.map((each) => each.region))).toEqual(
      new Set(['Africa', 'Americas', 'Antarctic', 'Asia', 'Europe', 'Oceania']),
    )
    expect(exceptions((each) => (each.subregion === null) === (each.region === 'Antarctic'))).toEqual([])
  })

  test('count 193 members of the United Nations, all independent', () => {
    expect(countries.filter((each) => each.unMember)).toHaveLength(193)
    expect(exceptions((each) => each.independent || !each.unMember)).toEqual([])
    expect(countries.filter((each) => each.independent && !each.unMember).map((each) => each.alpha2)).toEqual([
      'VA',
      'XK',
    ])
  })

  test('make the emoji flag of the two letters of the code', () => {
    const letters = (flag: string) =>
      [...flag].map((symbol) => String.fromCharCode((symbol.codePointAt(0) ?? 0) - 0x1f1e6 + 65)).join('')
    expect(exceptions((each) => letters(each.flag) === each.alpha2)).toEqual([])
  })

  test('know Belgium as it is', () => {
    expect(country('BE')).toEqual({
      alpha2: 'BE',
      alpha3: 'BEL',
      numeric: '056',
      isoAssigned: true,
      names: { nl: 'België', en: 'Belgium', de: 'Belgien', fr: 'Belgique' },
      officialNames: {
        nl: 'Koninkrijk België',
        en: 'Kingdom of Belgium',
        de: 'Königreich Belgien',
        fr: 'Royaume de Belgique',
      },
      capital: { nl: 'Brussel', en: 'Brussels', de: 'Brüssel', fr: 'Bruxelles' },
      capitalStatus: 'settled',
      languages: ['nl', 'fr', 'de'],
      currencies: ['EUR'],
      areaKm2: 30528,
      flag: '🇧🇪',
      region: 'Europe',
      subregion: 'Western Europe',
      independent: true,
      unMember: true,
    })
  })

  test('follow changes of money and name up to the day they are dated', () => {
    expect(file.asOf).toMatch(/^20\d\d-\d\d-\d\d$/)
    expect(country('HR').currencies).toEqual(['EUR'])
    expect(country('BG').currencies).toEqual(['EUR'])
    expect(country('MK').names.nl).toBe('Noord-Macedonië')
    expect(country('SZ').officialNames?.en).toBe('Kingdom of Eswatini')
    expect(country('KZ').capital?.en).toBe('Astana')
  })

  test('stand one country a line, so that a change reads well in a diff', () => {
    const lines = text.split('\n').filter((line) => line.startsWith('    {"alpha2":'))
    expect(lines).toHaveLength(250)
  })
})

describe('the flags', () => {
  const flags = join(assets, 'flags')

  test('are there for every country, and for the European Union, and for nobody else', () => {
    const drawn = readdirSync(flags).filter((name) => name.endsWith('.svg'))
    const expected = [...countries.map((each) => each.alpha2), 'EU'].map((code) => `${code}.svg`)
    expect(drawn.sort()).toEqual(expected.sort())
  })

  test('are plain drawings: no script, no outside reference, three by two', () => {
    for (const name of readdirSync(flags).filter((each) => each.endsWith('.svg'))) {
      const drawing = readFileSync(join(flags, name), 'utf8')
      const [, width, height] = /^<svg [^>]*viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(drawing) ?? []
      expect(Number(width) / Number(height), name).toBeCloseTo(1.5, 1)
      expect(drawing, name).not.toMatch(/<script|<image|<foreignObject|\son\w+=|(?:href|src)="(?!#)|url\((?!["']?#)/)
    }
  })

  test('weigh less than half a megabyte together', () => {
    const bytes = readdirSync(flags).reduce((sum, name) => sum + statSync(join(flags, name)).size, 0)
    expect(bytes).toBeLessThan(500_000)
  })
})

describe('the licences of what is not ours', () => {
  test('are named in the data and stand beside it in full', () => {
    expect(file.licence).toContain('countries.LICENSE.md')
    expect(file.licence).toContain('ODbL-1.0')
    expect(file.source).toContain('mledoze/countries')
    const notice = readFileSync(join(assets, 'countries.LICENSE.md'), 'utf8')
    for (const name of notice.match(/countries\.(?:ODbL|Unicode)[\w.-]+\.(?:md|txt)/g) ?? []) {
      expect(existsSync(join(assets, name)), name).toBe(true)
    }
    expect(notice).toContain('https://opendatacommons.org/licenses/odbl/1.0/')
    expect(readFileSync(join(assets, 'countries.ODbL-1.0.md'), 'utf8')).toContain('ODC Open Database License (ODbL)')
    expect(readFileSync(join(assets, 'countries.Unicode-3.0.txt'), 'utf8')).toContain('UNICODE LICENSE V3')
    expect(readFileSync(join(assets, 'flags', 'LICENSE'), 'utf8')).toContain('The MIT License')
  })
})
