import { expect, test } from 'vitest'
import { withCountryFacts } from '../../../src/shared/model/country-dossier'
import { formOf } from '../../../src/shared/model/fields/record-forms'
import { noText, sameInAll } from '../../../src/shared/model/language'
import { aDossier, anAgreement, aPerson, aTalkingPoint, someSettings } from '../../support/builders'

const agreements = formOf('agreements')

test('a mixed treaty gets the whole assent checklist and keeps what is known; any other agreement has none', () => {
  const given = { authority: 'flemish', state: 'given', date: '2026-05-01', act: 'Decree' } as const
  const mixed = agreements.settle(anAgreement({ competence: 'mixed', assents: [given] }))
  expect(mixed.assents).toHaveLength(8)
  expect(mixed.assents[1]).toEqual(given)
  expect(mixed.assents[0]).toEqual({ authority: 'federal', state: 'pending', date: null, act: null })
  expect(agreements.settle(mixed)).toBe(mixed)
  expect(agreements.settle({ ...mixed, competence: 'eu' }).assents).toEqual([])
})

test('only what makes sense for a record is shown', () => {
  expect(agreements.isShown('assents', anAgreement({ competence: 'mixed' }))).toBe(true)
  expect(agreements.isShown('assents', anAgreement())).toBe(false)
  const points = formOf('talking-points')
  expect(points.isShown('question', aTalkingPoint({ stance: 'if-raised' }))).toBe(true)
  expect(points.isShown('question', aTalkingPoint({ stance: 'ask' }))).toBe(false)
  const dossiers = formOf('dossiers')
  const organisation = aDossier({ kind: 'organisation' })
  expect(['capital', 'organisationRole', 'name'].map((name) => dossiers.isShown(name, organisation))).toEqual([
    false,
    true,
    true,
  ])
})

test('one of our own represents no partner, and only an organisation has a role', () => {
  expect(formOf('people').settle(aPerson({ side: 'own', partner: 'malta' })).partner).toBeNull()
  expect(formOf('people').settle(aPerson({ side: 'interlocutor', partner: 'malta' })).partner).toBe('malta')
  const settled = formOf('dossiers').settle(aDossier({ kind: 'region', organisationRole: 'other' }))
  expect(settled.organisationRole).toBeNull()
})

test('a country dossier is filled from the country’s facts and the post that covers it', () => {
  const facts = {
    alpha2: 'MZ',
    alpha3: 'MOZ',
    names: sameInAll('Mozambique'),
    officialNames: sameInAll('Republic of Mozambique'),
    capital: sameInAll('Maputo'),
    languages: ['pt'],
    currencies: ['MZN'],
    areaKm2: 801_590,
    independent: true,
  }
  const blank = aDossier({ kind: 'organisation', organisationRole: 'other', code: '', name: noText })
  const filled = withCountryFacts(blank, facts, someSettings().posts)
  expect(filled).toEqual({
    ...blank,
    kind: 'country',
    organisationRole: null,
    code: 'MZ',
    name: facts.names,
    officialName: facts.officialNames,
    capital: facts.capital,
    officialLanguages: ['pt'],
    currencies: ['MZN'],
    areaKm2: 801_590,
    post: 'pretoria',
  })
  expect(withCountryFacts(blank, { ...facts, alpha2: 'JP' }, someSettings().posts).post).toBeNull()
})
