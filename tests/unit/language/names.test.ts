import { expect, test } from 'vitest'
import { compareNames } from '../../../src/shared/language/collation'
import { capitalised, proseList } from '../../../src/shared/language/lists'
import { currencyName, languageName } from '../../../src/shared/language/names'

test('languages and currencies are called by their names', () => {
  expect(languageName('af', 'nl')).toBe('Afrikaans')
  expect(languageName('zu', 'fr')).toBe('zoulou')
  expect(currencyName('ZAR', 'de')).toBe('Südafrikanischer Rand')
})

test('a code that is no code is shown as it was written', () => {
  expect(languageName('not a language', 'en')).toBe('not a language')
  expect(currencyName('€', 'en')).toBe('€')
})

test('names are ordered with accents beside their letters and numbers by size', () => {
  expect(['Zambia', 'Égypte', 'Finlande', 'Danemark'].sort(compareNames('fr'))).toEqual([
    'Danemark',
    'Égypte',
    'Finlande',
    'Zambia',
  ])
  expect(['Goal 10', 'Goal 9'].sort(compareNames('en'))).toEqual(['Goal 9', 'Goal 10'])
})

test('a list of names ends in “and”', () => {
  expect(proseList([], 'en')).toBe('')
  expect(proseList(['Malawi'], 'nl')).toBe('Malawi')
  expect(proseList(['Malawi', 'Mosambik'], 'de')).toBe('Malawi und Mosambik')
  expect(proseList(['Malawi', 'Mozambique', 'Zambie'], 'fr')).toBe('Malawi, Mozambique et Zambie')
  expect(capitalised('entretien')).toBe('Entretien')
})
