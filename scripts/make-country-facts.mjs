#!/usr/bin/env node
/**
 * Makes assets/countries.json, its licence files and assets/flags from four published packages. Not part of set-up: the
 * results are kept in the repository. Run it in this way when a new edition of the sources is wanted:
 *
 *   mkdir /tmp/country-sources && cd /tmp/country-sources && npm init -y
 *   npm install world-countries@5.1.0 cldr-core@48.2.0 cldr-localenames-full@48.2.0 cldr-dates-full@48.2.0 \
 *     country-flag-icons@1.6.20
 *   node scripts/make-country-facts.mjs /tmp/country-sources      (from the repository's folder)
 *
 * The same packages give the same bytes. It stops when a package has another version than the one named here, so that
 * SOURCES and AS_OF are changed knowingly.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @typedef {'nl' | 'en' | 'de' | 'fr'} Language */
/** @typedef {Record<Language, string>} InFour */
/** @typedef {Record<string, any>} Parsed a JSON object of a source, whose versions are pinned below */

const AS_OF = '2026-11-23'

const SOURCES = {
  'world-countries': '5.1.0',
  'cldr-core': '48.2.0',
  'cldr-localenames-full': '48.2.0',
  'cldr-dates-full': '48.2.0',
  'country-flag-icons': '1.6.20',
}

/** @type {readonly Language[]} */
const LANGUAGES = ['nl', 'en', 'de', 'fr']

/** @type {(name: string) => InFour} */
const same = (name) => ({ nl: name, en: name, de: name, fr: name })
/** @type {(nl: string, en: string, de: string, fr: string) => InFour} */
const inFour = (nl, en, de, fr) => ({ nl, en, de, fr })

/**
 * Common names that differ from CLDR's. CLDR words them for menus ("Congo - Kinshasa", "Hong Kong SAR China"); a briefing
 * needs what a ministry writes in running text.
 * @type {Record<string, InFour>}
 */
const NAMES = {
  CD: inFour(
    'Democratische Republiek Congo',
    'Democratic Republic of the Congo',
    'Demokratische Republik Kongo',
    'République démocratique du Congo',
  ),
  CG: inFour('Republiek Congo', 'Republic of the Congo', 'Republik Kongo', 'République du Congo'),
  CV: inFour('Kaapverdië', 'Cabo Verde', 'Cabo Verde', 'Cap-Vert'),
  FM: inFour('Micronesia', 'Micronesia', 'Mikronesien', 'Micronésie'),
  HK: inFour('Hongkong', 'Hong Kong', 'Hongkong', 'Hong Kong'),
  MM: same('Myanmar'),
  BN: same('Brunei'),
  MO: inFour('Macau', 'Macao', 'Macau', 'Macao'),
  PS: inFour('Palestina', 'Palestine', 'Palästina', 'Palestine'),
  SH: inFour(
    'Sint-Helena, Ascension en Tristan da Cunha',
    'Saint Helena, Ascension and Tristan da Cunha',
    'St. Helena, Ascension und Tristan da Cunha',
    'Sainte-Hélène, Ascension et Tristan da Cunha',
  ),
}

/**
 * Official names for which the source is out of date, misspelt, or lacks the translation. Only what differs is listed.
 * @type {Record<string, Partial<InFour>>}
 */
const OFFICIAL_NAMES = {
  AG: { fr: 'Antigua-et-Barbuda' },
  AU: { fr: 'Commonwealth d’Australie' },
  BA: { nl: 'Bosnië en Herzegovina', fr: 'Bosnie-Herzégovine' },
  BD: { fr: 'République populaire du Bangladesh' },
  BF: { fr: 'Burkina Faso' },
  BN: inFour('Brunei Darussalam', 'Brunei Darussalam', 'Brunei Darussalam', 'Brunei Darussalam'),
  BR: { nl: 'Federatieve Republiek Brazilië' },
  CH: { nl: 'Zwitserse Bondsstaat' },
  CI: { fr: 'République de Côte d’Ivoire' },
  CV: { nl: 'Republiek Kaapverdië' },
  DO: { fr: 'République dominicaine' },
  GE: { nl: 'Georgië', fr: 'Géorgie' },
  IE: inFour('Ierland', 'Ireland', 'Irland', 'Irlande'),
  IS: { fr: 'Islande' },
  KI: { nl: 'Republiek Kiribati', en: 'Republic of Kiribati' },
  KN: { en: 'Federation of Saint Kitts and Nevis' },
  LA: { nl: 'Democratische Volksrepubliek Laos' },
  LR: { fr: 'République du Liberia' },
  LU: { de: 'Großherzogtum Luxemburg' },
  LY: { nl: 'Staat Libië', fr: 'État de Libye' },
  MH: { nl: 'Republiek der Marshalleilanden' },
  MY: { fr: 'Malaisie' },
  NL: inFour(
    'Koninkrijk der Nederlanden',
    'Kingdom of the Netherlands',
    'Königreich der Niederlande',
    'Royaume des Pays-Bas',
  ),
  NP: { fr: 'République fédérale démocratique du Népal' },
  NZ: { nl: 'Nieuw-Zeeland' },
  OM: { nl: 'Sultanaat Oman' },
  PG: { nl: 'Onafhankelijke Staat Papoea-Nieuw-Guinea' },
  PW: { nl: 'Republiek Palau', fr: 'République des Palaos' },
  SA: { nl: 'Koninkrijk Saoedi-Arabië', fr: 'Royaume d’Arabie saoudite' },
  SB: { nl: 'Salomonseilanden' },
  SM: inFour('Republiek San Marino', 'Republic of San Marino', 'Republik San Marino', 'République de Saint-Marin'),
  SZ: { nl: 'Koninkrijk Eswatini' },
  TJ: { nl: 'Republiek Tadzjikistan' },
  TZ: { fr: 'République-Unie de Tanzanie' },
  UG: { nl: 'Republiek Oeganda' },
  US: { fr: 'États-Unis d’Amérique' },
  VA: { nl: 'Staat Vaticaanstad', fr: 'État de la Cité du Vatican' },
  VU: { de: 'Republik Vanuatu' },
  WS: { de: 'Unabhängiger Staat Samoa', fr: 'État indépendant du Samoa' },
}

/**
 * Capitals where the source is spelt unusually or names something else. `null`: there is no capital, or nobody lives there
 * all year. Where the source lists several cities, the first is taken.
 * @type {Record<string, string | null>}
 */
const CAPITALS = {
  GD: 'Saint George’s',
  GG: 'Saint Peter Port',
  HK: null,
  IO: null,
  MN: 'Ulaanbaatar',
  PF: 'Papeete',
  SM: 'San Marino',
  SZ: 'Mbabane',
  TF: null,
  TK: null,
  US: 'Washington, D.C.',
}

/**
 * Where the capital is a matter of international dispute, no city is shipped: whether and how to name one is for the
 * user's ministry to decide, not for a data file.
 */
const DISPUTED_CAPITALS = new Set(['EH', 'IL', 'PS'])

/**
 * Spellings of capitals that CLDR does not have, or where diplomatic usage has moved on from it. A capital that is neither
 * here nor in CLDR's list of cities is written in the same way in all four languages.
 * @type {Record<string, Partial<InFour>>}
 */
const CAPITAL_SPELLINGS = {
  'Abu Dhabi': { fr: 'Abou Dhabi' },
  'Andorra la Vella': { fr: 'Andorre-la-Vieille' },
  Ashgabat: { de: 'Aschgabat' },
  Beijing: { nl: 'Peking', de: 'Peking', fr: 'Pékin' },
  Bern: { fr: 'Berne' },
  Brasília: { nl: 'Brasilia', fr: 'Brasilia' },
  Dhaka: { fr: 'Dacca' },
  'Guatemala City': { nl: 'Guatemala-Stad', de: 'Guatemala-Stadt', fr: 'Guatemala' },
  Hanoi: { fr: 'Hanoï' },
  Juba: { fr: 'Djouba' },
  'Kuwait City': { nl: 'Koeweit-Stad', de: 'Kuwait-Stadt', fr: 'Koweït' },
  Kyiv: { nl: 'Kyiv', de: 'Kyjiw', fr: 'Kyiv' },
  'New Delhi': { de: 'Neu-Delhi' },
  'Panama City': { nl: 'Panama-Stad', de: 'Panama-Stadt', fr: 'Panama' },
  'Port Louis': { fr: 'Port-Louis' },
  'Port Vila': { fr: 'Port-Vila' },
  Reykjavik: { de: 'Reykjavík' },
  'Saint George’s': { fr: 'Saint-Georges' },
  'Saint Helier': { fr: 'Saint-Hélier' },
  'Saint Peter Port': { fr: 'Saint-Pierre-Port' },
  'San Marino': { fr: 'Saint-Marin' },
  'Sana’a': { nl: 'Sanaa', de: 'Sanaa', fr: 'Sanaa' },
  'South Tarawa': { nl: 'Zuid-Tarawa', de: 'Süd-Tarawa', fr: 'Tarawa-Sud' },
  Thimphu: { fr: 'Thimphou' },
  Tripoli: { fr: 'Tripoli' },
  Ulaanbaatar: { nl: 'Ulaanbaatar', de: 'Ulan-Bator', fr: 'Oulan-Bator' },
  Valletta: { fr: 'La Valette' },
  'Vatican City': { nl: 'Vaticaanstad', de: 'Vatikanstadt', fr: 'Cité du Vatican' },
  'Washington, D.C.': { nl: 'Washington D.C.', de: 'Washington, D.C.', fr: 'Washington' },
  Yaoundé: { de: 'Jaunde' },
}

/**
 * Official languages where CLDR lists a language of wide use rather than of law, or omits one that the country's law names.
 * Languages without a name in CLDR are left out (Tamazight in Algeria, Carolinian, sign languages, several of Zimbabwe's sixteen).
 * @type {Record<string, readonly string[]>}
 */
const OFFICIAL_LANGUAGES = {
  AF: ['ps', 'prs'],
  BI: ['rn', 'fr', 'en'],
  BO: ['es', 'qu', 'ay', 'gn'],
  BQ: ['nl', 'pap', 'en'],
  BV: [],
  BY: ['be', 'ru'],
  CH: ['de', 'fr', 'it', 'rm'],
  CK: ['en', 'rar'],
  DZ: ['ar'],
  EC: ['es'],
  FO: ['fo', 'da'],
  GS: ['en'],
  IE: ['ga', 'en'],
  IL: ['he'],
  IQ: ['ar', 'ku'],
  JE: ['en', 'fr'],
  KM: ['swb', 'ar', 'fr'],
  KZ: ['kk', 'ru'],
  LI: ['de'],
  LU: ['lb', 'fr', 'de'],
  MA: ['ar', 'zgh'],
  ME: ['cnr'],
  MG: ['mg', 'fr'],
  MK: ['mk', 'sq'],
  MO: ['zh', 'pt'],
  MP: ['en', 'ch'],
  MU: ['en', 'fr'],
  NG: ['en'],
  NO: ['no', 'se'],
  PE: ['es', 'qu', 'ay'],
  PF: ['fr'],
  RW: ['rw', 'en', 'fr', 'sw'],
  SC: ['crs', 'en', 'fr'],
  SJ: ['no'],
  SN: ['fr'],
  SX: ['nl', 'en'],
  TF: ['fr'],
  TN: ['ar'],
  TW: ['zh'],
  UA: ['uk'],
  UG: ['en', 'sw'],
  VA: ['it', 'la'],
  ZA: ['zu', 'xh', 'af', 'en', 'nso', 'tn', 'st', 'ts', 'ss', 've', 'nr'],
}

/**
 * CLDR counts the United States dollar in Haiti as tender, where by law it is the gourde alone, and puts the rand before
 * Lesotho's own currency. Two territories have no residents, so no money either.
 * @type {Record<string, readonly string[]>}
 */
const CURRENCIES = { BV: [], HM: [], HT: ['HTG'], LS: ['LSL', 'ZAR'] }

/**
 * An alpha-3 code from the user-assigned range, as the European Union and the World Bank use it.
 * @type {Record<string, string>}
 */
const ALPHA3 = { XK: 'XKX' }

/**
 * The Holy See is an observer at the United Nations.
 * @type {Record<string, boolean>}
 */
const UN_MEMBER = { VA: false }

/**
 * ISO says nothing of Kosovo; Belgium recognises it as a state.
 * @type {Record<string, boolean>}
 */
const INDEPENDENT = { XK: true }

/** Not independent in ISO's list, yet with an official name that the United Nations use. */
const OFFICIAL_NAME_THOUGH_NOT_INDEPENDENT = new Set(['PS'])

const sourceFolder = process.argv[2]
if (sourceFolder === undefined) {
  process.stderr.write('Name the folder in which the source packages are installed; see the top of this script.\n')
  process.exit(1)
}
const packages = resolve(sourceFolder, 'node_modules')
const assets = join(dirname(fileURLToPath(import.meta.url)), '..', 'assets')
/** @type {(...path: string[]) => any} */
const readJson = (...path) => JSON.parse(readFileSync(join(packages, ...path), 'utf8'))

for (const [name, version] of Object.entries(SOURCES)) {
  const found = readJson(name, 'package.json').version
  if (found !== version) throw new Error(`${name} is ${found} here, but this script was written for ${version}`)
}

/** @type {<T>(answer: (language: Language) => T) => Record<Language, T>} */
const inEachLanguage = (answer) => ({ nl: answer('nl'), en: answer('en'), de: answer('de'), fr: answer('fr') })

const cldr = {
  territories: inEachLanguage(
    (language) =>
      /** @type {Record<string, string>} */ (
        readJson('cldr-localenames-full', 'main', language, 'territories.json').main[language].localeDisplayNames
          .territories
      ),
  ),
  cities: inEachLanguage((language) =>
    citiesOf(readJson('cldr-dates-full', 'main', language, 'timeZoneNames.json').main[language]),
  ),
  /** @type {Parsed} */
  territoryInfo: readJson('cldr-core', 'supplemental', 'territoryInfo.json').supplemental.territoryInfo,
  /** @type {Record<string, readonly Record<string, Parsed>[]>} */
  currencies: readJson('cldr-core', 'supplemental', 'currencyData.json').supplemental.currencyData.region,
}

/**
 * Time zone → the city CLDR names it after, in one language; a zone without an entry keeps its identifier's last part.
 * @param {Parsed} locale
 */
function citiesOf(locale) {
  /** @type {Map<string, string>} */
  const cities = new Map()
  /** @type {(prefix: string, zones: Parsed) => void} */
  const walk = (prefix, zones) => {
    for (const [key, value] of Object.entries(zones)) {
      if (typeof value !== 'object') continue
      if (typeof value.exemplarCity === 'string') cities.set(prefix + key, value.exemplarCity)
      walk(`${prefix}${key}/`, value)
    }
  }
  walk('', locale.dates.timeZoneNames.zone)
  return cities
}

/** @type {(zone: string) => string} */
const cityInZone = (zone) => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
/** @type {(text: string) => string} */
const bareLetters = (text) =>
  text
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase()

const zoneByEnglishCity = new Map(
  LANGUAGES.flatMap((language) => [...cldr.cities[language].keys()])
    .sort()
    .map((zone) => /** @type {const} */ ([bareLetters(cldr.cities.en.get(zone) ?? cityInZone(zone)), zone])),
)

/**
 * Curly apostrophes, no soft hyphens, no stray spaces: as the text will be printed.
 * @param {string} text
 */
function tidy(text) {
  return text.replaceAll("'", '’').replaceAll('\u00ad', '').replace(/ -|- /g, '-').replace(/’ /g, '’').trim()
}

/**
 * @param {string} code
 * @returns {InFour}
 */
function namesOf(code) {
  const corrected = NAMES[code]
  if (corrected !== undefined) return corrected
  const names = inEachLanguage((language) => {
    const name = cldr.territories[language][code]
    if (name === undefined) throw new Error(`CLDR has no name for ${code} in ${language}`)
    return tidy(name)
  })
  return { ...names, en: names.en.replaceAll(' & ', ' and ').replace(/^St\. /, 'Saint ') }
}

/**
 * @param {Parsed} country
 * @param {boolean} independent
 */
function officialNamesOf(country, independent) {
  const code = country.cca2
  if (!independent && !OFFICIAL_NAME_THOUGH_NOT_INDEPENDENT.has(code)) return null
  const { nld, deu, fra } = country.translations
  const names = inFour(tidy(nld.official), tidy(country.name.official), tidy(deu.official), tidy(fra.official))
  return { ...names, ...OFFICIAL_NAMES[code] }
}

/** @param {Parsed} country */
function capitalOf(country) {
  const code = country.cca2
  if (DISPUTED_CAPITALS.has(code)) return { capital: null, capitalStatus: 'disputed' }
  const listed = code in CAPITALS ? CAPITALS[code] : (country.capital[0] ?? null)
  if (listed === null || listed === '') return { capital: null, capitalStatus: 'none' }
  const en = tidy(listed).replace(/^St\. /, 'Saint ')
  const zone = zoneByEnglishCity.get(bareLetters(en))
  /** @type {(language: Language) => string} */
  const spell = (language) =>
    CAPITAL_SPELLINGS[en]?.[language] ?? (zone === undefined ? en : tidy(cldr.cities[language].get(zone) ?? en))
  return { capital: inFour(spell('nl'), en, spell('de'), spell('fr')), capitalStatus: 'settled' }
}

/**
 * Two-letter codes where ISO 639 has one, three-letter codes otherwise; the language of most inhabitants first.
 * @param {string} code
 */
function languagesOf(code) {
  if (OFFICIAL_LANGUAGES[code] !== undefined) return OFFICIAL_LANGUAGES[code]
  /** @type {[string, Parsed][]} */
  const spoken = Object.entries(cldr.territoryInfo[code]?.languagePopulation ?? {})
  const official = spoken.filter(([, facts]) => ['official', 'de_facto_official'].includes(facts._officialStatus))
  const byShare = official.sort(
    ([a, factsA], [b, factsB]) => factsB._populationPercent - factsA._populationPercent || a.localeCompare(b, 'en'),
  )
  return [...new Set(byShare.map(([language]) => language.replace(/_.*/, '')))]
}

/** @param {string} code */
function currenciesOf(code) {
  if (CURRENCIES[code] !== undefined) return CURRENCIES[code]
  return (cldr.currencies[code] ?? [])
    .flatMap((entry) => Object.entries(entry))
    .filter(([, use]) => use._tender !== 'false' && use._from <= AS_OF && (use._to === undefined || use._to > AS_OF))
    .map(([currency]) => currency)
}

/** @param {string} code */
function flagEmoji(code) {
  return String.fromCodePoint(...[...code].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65))
}

/** @param {Parsed} country */
function factsOf(country) {
  const code = country.cca2
  const independent = INDEPENDENT[code] ?? country.independent === true
  return {
    alpha2: code,
    alpha3: ALPHA3[code] ?? country.cca3,
    numeric: country.ccn3 === '' ? null : country.ccn3,
    isoAssigned: country.status === 'officially-assigned',
    names: namesOf(code),
    officialNames: officialNamesOf(country, independent),
    ...capitalOf(country),
    languages: languagesOf(code),
    currencies: currenciesOf(code),
    areaKm2: country.area > 0 ? country.area : null,
    flag: flagEmoji(code),
    region: country.region,
    subregion: country.subregion === '' ? null : country.subregion,
    independent,
    unMember: UN_MEMBER[code] ?? country.unMember,
  }
}

/** @type {Parsed[]} */
const listed = readJson('world-countries', 'countries.json')
const countries = listed.map(factsOf).sort((a, b) => (a.alpha2 < b.alpha2 ? -1 : 1))

const head = {
  source:
    'mledoze/countries (world-countries 5.1.0); Unicode CLDR 48.2 (names, languages, currencies, spellings of cities); corrections by the Chancery authors',
  licence: 'ODbL-1.0; parts from CLDR under Unicode-3.0; not covered by the MIT licence: see countries.LICENSE.md',
  asOf: AS_OF,
}
const headLines = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`)
const lines = countries.map((country) => `    ${JSON.stringify(country)}`).join(',\n')
writeFileSync(join(assets, 'countries.json'), `{\n${headLines.join('')}  "countries": [\n${lines}\n  ]\n}\n`)

copyFileSync(join(packages, 'world-countries', 'LICENSE'), join(assets, 'countries.ODbL-1.0.md'))
copyFileSync(join(packages, 'cldr-core', 'LICENSE'), join(assets, 'countries.Unicode-3.0.txt'))

// The European Union has a flag in the set, and is a partner of its own.
const flags = join(assets, 'flags')
rmSync(flags, { recursive: true, force: true })
mkdirSync(flags, { recursive: true })
for (const code of [...countries.map((country) => country.alpha2), 'EU']) {
  copyFileSync(join(packages, 'country-flag-icons', '3x2', `${code}.svg`), join(flags, `${code}.svg`))
}
copyFileSync(join(packages, 'country-flag-icons', 'LICENSE'), join(flags, 'LICENSE'))

process.stdout.write(`${countries.length} entries, ${countries.length + 1} flags\n`)
