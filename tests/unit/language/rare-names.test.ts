import { expect, test } from 'vitest'
import { currencyName, languageName } from '../../../src/shared/language/names'
import { rareCurrencyNames, rareLanguageNames } from '../../../src/shared/language/rare-names'

/** The official languages that Chromium's copy of CLDR answers with their bare code. */
const leftOut =
  'ay bi ch crs dv dz fj gil gv hif ho kl mh na nd niu nr pap pau rar rn se sg ss swb tet tkl tpi ts tvl ve zgh'

test('every official language that Chromium leaves out is named here', () => {
  expect(Object.keys(rareLanguageNames).sort().join(' ')).toBe(leftOut)
})

test('a code is never shown where a name is known', () => {
  const languages = ['nl', 'en', 'de', 'fr'] as const
  const bare = languages.flatMap((language) => [
    ...Object.keys(rareLanguageNames).filter((code) => languageName(code, language) === code),
    ...Object.keys(rareCurrencyNames).filter((code) => currencyName(code, language) === code),
  ])
  expect(bare).toEqual([])
})

test('a code that nobody knows stays as it is', () => {
  expect([languageName('qqx', 'en'), currencyName('QQX', 'en')]).toEqual(['qqx', 'QQX'])
})
