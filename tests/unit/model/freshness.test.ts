import { expect, test } from 'vitest'
import { freshnessFindings } from '../../../src/shared/model/freshness'
import { aDossier, anAgreement, aPerson, aSection, aTalkingPoint } from '../../support/builders'

const today = '2027-03-04'
const noDates = anAgreement().dates

test('a record checked within the year is fresh to the day', () => {
  expect(freshnessFindings('dossiers', aDossier({ asOf: '2026-03-04' }), today)).toEqual([])
  expect(freshnessFindings('dossiers', aDossier({ asOf: '2026-03-03' }), today)).toEqual([
    { level: 'aged', code: 'aged', path: ['asOf'], date: '2026-03-03' },
  ])
})

test('a dossier names each aged section, but not one without words', () => {
  const dossier = aDossier({
    asOf: today,
    sections: [
      aSection({ id: 'old', asOf: '2024-01-01' }),
      aSection({ id: 'undated', asOf: null }),
      aSection({ id: 'empty', asOf: null, text: {} }),
    ].map((section) =>
      section.id === 'empty' ? { ...section, text: { nl: null, en: null, de: null, fr: null } } : section,
    ),
  })
  expect(freshnessFindings('dossiers', dossier, today).map(({ code, path }) => [code, path.join('/')])).toEqual([
    ['aged', 'sections/old/asOf'],
    ['no-as-of', 'sections/undated/asOf'],
  ])
})

test('a past election and an old count of the population are named', () => {
  const dossier = aDossier({
    asOf: today,
    population: 100,
    populationAsOf: '2020-01-01',
    nextElection: '2027-03-03',
  })
  expect(freshnessFindings('dossiers', dossier, today).map(({ code }) => code)).toEqual(['aged', 'election-past'])
})

test('an expired line comes before everything that has only aged', () => {
  const point = aTalkingPoint({
    validUntil: '2027-03-03',
    clearance: { state: 'cleared', unit: null, by: null, date: '2025-01-01' },
  })
  const findings = freshnessFindings('talking-points', point, today)
  expect(findings.map(({ code }) => code)).toEqual(['expired', 'clearance-aged'])
})

test('an agreement warns before it ends, and says when it has', () => {
  const running = anAgreement({
    asOf: today,
    dates: { ...noDates, signed: '2020-01-01', entryIntoForce: '2020-06-01', expiry: '2027-09-01' },
  })
  expect(freshnessFindings('agreements', running, today).map(({ level, code }) => [level, code])).toEqual([
    ['aged', 'expires'],
  ])
  const over = { ...running, dates: { ...running.dates, expiry: '2027-01-01' } }
  expect(freshnessFindings('agreements', over, today).map(({ level, code }) => [level, code])).toEqual([
    ['expired', 'agreement-over'],
  ])
  expect(freshnessFindings('agreements', { ...over, statusOverride: 'archived' }, today)).toEqual([])
})

test('a person who has left office is named', () => {
  expect(
    freshnessFindings('people', aPerson({ asOf: today, validUntil: '2026-12-31' }), today).map(({ code }) => code),
  ).toEqual(['office-ended'])
})
