import { describe, expect, test } from 'vitest'
import { summarise } from '../../../src/shared/model/summarise'
import {
  aBook,
  aBriefing,
  aDossier,
  aGoal,
  aGoalSet,
  aLibrary,
  anAgreement,
  aPerson,
  aResponsibility,
  aSection,
  aTalkingPoint,
  text,
} from '../../support/builders'

const today = '2027-03-04'
const za = aDossier({
  id: 'za',
  name: { nl: 'Zuid-Afrika', en: 'South Africa' },
  officialName: { en: 'Republic of South Africa' },
  marking: 'internal',
  sections: [aSection({ text: { nl: 'Tekst.', de: 'Text.' } })],
})
const library = aLibrary({ dossiers: [za], 'goal-sets': [aGoalSet({ id: 'goals-2009', name: '2009–2014' })] })
const common = { sample: false, updatedAt: '2027-01-15T09:00:00.000Z' }
const nothing = { type: null, state: null, code: null, partners: [], goals: [], date: null, marking: null }

describe('a summary', () => {
  test('of a dossier has its code and the languages of its sections', () => {
    expect(summarise(library, 'dossiers', za, 'nl', today)).toEqual({
      ...common,
      ...nothing,
      kind: 'dossiers',
      id: 'za',
      title: 'Zuid-Afrika',
      detail: 'Republic of South Africa',
      type: 'country',
      code: 'ZA',
      marking: 'internal',
      languages: ['nl', 'de'],
    })
  })

  test('of an agreement has its status on the day, its partners and its expiry', () => {
    const dates = { ...anAgreement().dates, signed: '2020-01-01', entryIntoForce: '2021-01-01', expiry: '2027-12-31' }
    const agreement = anAgreement({ id: 'a', shortTitle: {}, partners: ['za'], goals: ['g'], reference: '7/1', dates })
    expect(summarise(library, 'agreements', agreement, 'en', today)).toEqual({
      ...common,
      ...nothing,
      kind: 'agreements',
      id: 'a',
      title: 'Treaty on culture',
      detail: 'South Africa',
      type: 'treaty',
      state: 'in-force',
      code: '7/1',
      partners: ['za'],
      goals: ['g'],
      date: '2027-12-31',
      languages: ['nl', 'en', 'de', 'fr'],
    })
    expect(summarise(library, 'agreements', agreement, 'en', '2028-01-01').state).toBe('expired')
  })

  test('of a talking point has its topic, or else its first words', () => {
    const point = aTalkingPoint({
      text: '**Water** is [life](https://example.org). And more.',
      validUntil: '2027-06-30',
    })
    expect(summarise(library, 'talking-points', point, 'fr', today)).toMatchObject({
      title: 'Trade',
      detail: 'Water is life.',
      type: 'key-message',
      state: 'cleared',
      date: '2027-06-30',
    })
    const untitled = aTalkingPoint({ topic: {}, question: { nl: 'Waarom zo laat?' }, text: { en: 'Soon.' } })
    expect(summarise(library, 'talking-points', untitled, 'en', today)).toMatchObject({
      title: 'Waarom zo laat?',
      detail: 'Soon.',
      languages: ['en'],
    })
  })

  test('of goals, goal sets and responsibilities has their number', () => {
    expect(summarise(library, 'goals', aGoal({ number: 4 }), 'en', today)).toMatchObject({
      code: '4',
      detail: '2009–2014',
      title: 'Global answers to global problems',
    })
    const set = aGoalSet({ until: '2014-05-25', source: 'Policy letter' })
    expect(summarise(library, 'goal-sets', set, 'en', today)).toMatchObject({
      date: '2014-05-25',
      detail: 'Policy letter',
    })
    const task = aResponsibility({ number: 3, description: { en: 'Rules of trade. And more.' } })
    expect(summarise(library, 'responsibilities', task, 'en', today)).toMatchObject({
      code: '3',
      detail: 'Rules of trade.',
    })
  })

  test('of a person has function and organisation, and the partner', () => {
    const person = aPerson({ partner: 'za', organisation: 'Department of Water', validUntil: '2027-06-30' })
    expect(summarise(library, 'people', person, 'en', today)).toMatchObject({
      title: 'Thandi Example',
      detail: 'Minister of Water, Department of Water',
      type: 'interlocutor',
      partners: ['za'],
      date: '2027-06-30',
    })
  })

  test('of a note or a book has its day, its language and its partners by name', () => {
    const note = aBriefing({ partners: ['za'], language: 'de' })
    expect(summarise(library, 'briefings', note, 'nl', today)).toMatchObject({
      detail: 'Zuid-Afrika, The Minister-President',
      type: 'bilateral-meeting',
      state: 'draft',
      date: '2027-03-04',
      languages: ['de'],
    })
    const book = aBook({ title: { de: 'Besuch' }, partners: ['za', 'gone'] })
    expect(summarise(library, 'books', book, 'nl', today)).toMatchObject({
      title: 'Besuch',
      detail: 'Zuid-Afrika',
      date: '2027-03-03',
    })
  })

  test('of a record without words has an empty title', () => {
    expect(summarise(library, 'books', { ...aBook(), title: text({}) }, 'nl', today).title).toBe('')
  })
})
