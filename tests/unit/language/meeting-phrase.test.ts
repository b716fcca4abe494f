import { expect, test } from 'vitest'
import { meetingPhrase } from '../../../src/shared/language/meeting-phrase'
import { partnerAfterWith } from '../../../src/shared/language/partner-phrase'
import type { LocalizedText } from '../../../src/shared/model/language'
import { languages, noText, sameInAll } from '../../../src/shared/model/language'

function country(nl: string, en: string, de: string, fr: string): { kind: 'country'; name: LocalizedText } {
  return { kind: 'country', name: { nl, en, de, fr } }
}

const southAfrica = country('Zuid-Afrika', 'South Africa', 'Südafrika', 'Afrique du Sud')
const netherlands = country('Nederland', 'Netherlands', 'Niederlande', 'Pays-Bas')
const unesco = { kind: 'organisation', name: sameInAll('UNESCO') } as const

test('a meeting with a country reads as a speaker of each language would say it', () => {
  expect(languages.map((language) => meetingPhrase('bilateral-meeting', [southAfrica], language))).toEqual([
    'bilateraal onderhoud met Zuid-Afrika',
    'bilateral meeting with South Africa',
    'bilaterales Gespräch mit Südafrika',
    'entretien bilatéral avec l’Afrique du Sud',
  ])
  expect(languages.map((language) => meetingPhrase('phone-call', [netherlands], language))).toEqual([
    'telefoongesprek met Nederland',
    'phone call with the Netherlands',
    'Telefonat mit den Niederlanden',
    'entretien téléphonique avec les Pays-Bas',
  ])
})

test('several partners are listed', () => {
  expect(meetingPhrase('bilateral-meeting', [southAfrica, netherlands], 'en')).toBe(
    'bilateral meeting with South Africa and the Netherlands',
  )
})

test('a name whose grammar is not known stands beside the meeting', () => {
  expect(meetingPhrase('bilateral-meeting', [unesco], 'fr')).toBe('entretien bilatéral – UNESCO')
  expect(meetingPhrase('multilateral-session', [unesco], 'en')).toBe('multilateral session – UNESCO')
  const onlyEnglish = { kind: 'country', name: { ...noText, en: 'Netherlands' } } as const
  expect(meetingPhrase('bilateral-meeting', [onlyEnglish], 'de')).toBe('bilaterales Gespräch – Netherlands')
  const region = { kind: 'region', name: sameInAll('Catalunya') } as const
  expect(meetingPhrase('bilateral-meeting', [region], 'fr')).toBe('entretien bilatéral – Catalunya')
})

test('without a partner only the meeting is named', () => {
  expect(meetingPhrase('reception', [], 'nl')).toBe('receptie')
})

test.each([
  ['Afrique du Sud', 'l’Afrique du Sud'],
  ['Allemagne', 'l’Allemagne'],
  ['Belgique', 'la Belgique'],
  ['Canada', 'le Canada'],
  ['Cuba', 'Cuba'],
  ['Côte d’Ivoire', 'la Côte d’Ivoire'],
  ['Corée du Sud', 'la Corée du Sud'],
  ['États-Unis', 'les États-Unis'],
  ['Hongrie', 'la Hongrie'],
  ['Israël', 'Israël'],
  ['Îles Marshall', 'les Îles Marshall'],
  ['Malawi', 'le Malawi'],
  ['Mexique', 'le Mexique'],
  ['Mozambique', 'le Mozambique'],
  ['République démocratique du Congo', 'la République démocratique du Congo'],
  ['Royaume-Uni', 'le Royaume-Uni'],
  ['Sainte-Lucie', 'Sainte-Lucie'],
  ['Ukraine', 'l’Ukraine'],
  ['Yémen', 'le Yémen'],
])('French says “avec” %s as “%s”', (name, phrase) => {
  expect(partnerAfterWith(country(name, name, name, name), 'fr')).toBe(phrase)
})
