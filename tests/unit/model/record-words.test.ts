import { describe, expect, test } from 'vitest'
import { blankRecord } from '../../../src/shared/model/blank-record'
import { firstWords } from '../../../src/shared/model/first-words'
import { foldText } from '../../../src/shared/model/fold-text'
import { recordKinds } from '../../../src/shared/model/library'
import { textsOf } from '../../../src/shared/model/record-texts'
import { aDossier, aSection, aTalkingPoint, someSettings } from '../../support/builders'

test('folding takes off accents, capitals and special letters', () => {
  expect(['ÉCOLE', 'Österreich', 'Straße', 'Łódź', 'Cœur d’Æon', 'İstanbul'].map(foldText)).toEqual([
    'ecole',
    'osterreich',
    'strasse',
    'lodz',
    "coeur d'aeon",
    'istanbul',
  ])
})

describe('the first words of a text', () => {
  test('are its first sentence, without Markdown', () => {
    expect(firstWords('## Heading\n\nText follows.')).toBe('Heading Text follows.')
    expect(firstWords('- **Trade.** Market access *matters*. More.')).toBe('Trade.')
    expect(firstWords('See [the site](https://example.org) at 3.5 per cent of snake_case_words')).toBe(
      'See the site at 3.5 per cent of snake_case_words',
    )
  })

  test('are cut at a word where they are long', () => {
    const cut = firstWords('word '.repeat(60))
    expect([cut.endsWith('word…'), cut.length <= 141]).toEqual([true, true])
    expect(firstWords('x'.repeat(300))).toHaveLength(141)
  })
})

test('the texts of a record are its words in every language, not its ids, days and states', () => {
  const dossier = aDossier({
    name: { nl: 'Zuid-Afrika', en: 'South Africa' },
    capital: 'Pretoria',
    owner: 'Anna',
    memberships: ['SADC'],
    sections: [aSection({ id: 'hidden', text: aSection({ text: { fr: 'Texte.' } }).text, source: 'Le Monde' })],
  })
  expect([...new Set(textsOf(dossier))]).toEqual([
    'ZA',
    'Zuid-Afrika',
    'South Africa',
    'Pretoria',
    'SADC',
    'Texte.',
    'Le Monde',
    'Anna',
  ])
  const point = aTalkingPoint({ topic: 'Trade', text: { en: 'Open.' }, partners: ['za'], source: 'Brief 12' })
  expect([...new Set(textsOf(point))]).toEqual(['Trade', 'Open.', 'Brief 12', 'Bilateral Affairs', 'Clara Clear'])
})

test('a blank record of every kind is new, empty and filled from the settings', () => {
  const settings = someSettings({ defaultMarking: 'internal', activeGoalSet: 'set', documentLanguage: 'fr' })
  const context = { id: 'new', now: '2027-03-04T09:30:00.000Z', settings }
  for (const kind of recordKinds) {
    expect(blankRecord(kind, context)).toMatchObject({ id: 'new', revision: 1, sample: false, createdAt: context.now })
  }
  expect(blankRecord('goals', context).goalSet).toBe('set')
  expect(blankRecord('briefings', context)).toMatchObject({
    language: 'fr',
    marking: 'internal',
    unit: 'Bilateral Affairs',
    drafter: 'Dries Tester',
    originDate: '2027-03-04',
  })
  expect(blankRecord('briefings', context).sections.map(({ blocks }) => blocks.length)).toEqual(Array(11).fill(0))
})
