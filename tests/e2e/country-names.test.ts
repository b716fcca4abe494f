import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rareCurrencyNames, rareLanguageNames } from '../../src/shared/language/rare-names'
import type { CountryFacts } from '../../src/shared/model/country-facts'
import { languages } from '../../src/shared/model/language'
import { openRealWindow, removeFolder } from '../support/real-window'

test('the window has a name in each of its languages for every language and currency of a country', async () => {
  const file: unknown = JSON.parse(readFileSync('assets/countries.json', 'utf8'))
  const countries = (Array.isArray(file) ? file : (file as { countries: unknown }).countries) as readonly CountryFacts[]
  const spoken = [...new Set(countries.flatMap((country) => country.languages))]
  const money = [...new Set(countries.flatMap((country) => country.currencies))]
  expect(spoken.length).toBeGreaterThan(100)
  const window = await openRealWindow()
  const unnamed = await window.page.evaluate(
    ([locales, codes, currencies]) =>
      locales.flatMap((locale) => {
        const language = new Intl.DisplayNames(locale, { type: 'language' })
        const currency = new Intl.DisplayNames(locale, { type: 'currency' })
        return [
          ...codes.filter((code) => language.of(code) === code),
          ...currencies.filter((code) => currency.of(code) === code),
        ]
      }),
    [languages, spoken, money] as const,
  )
  await window.close()
  removeFolder(window.folder)
  const known = { ...rareLanguageNames, ...rareCurrencyNames }
  expect([...new Set(unnamed)].filter((code) => !Object.hasOwn(known, code))).toEqual([])
})
