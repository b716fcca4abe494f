import { describe, expect, test } from 'vitest'
import { parseRecord } from '../../../src/main/store/schema/parse-record'
import { parseSettings } from '../../../src/main/store/schema/parse-settings'
import { Failed } from '../../../src/shared/ipc/failure'
import { blankRecord } from '../../../src/shared/model/blank-record'
import { noText, sameInAll } from '../../../src/shared/model/language'
import type { RecordKind } from '../../../src/shared/model/library'
import {
  aBook,
  aBriefing,
  aDossier,
  aGoal,
  aGoalSet,
  anAgreement,
  aPerson,
  aResponsibility,
  aSection,
  aTalkingPoint,
  someSettings,
} from '../../support/builders'

function problemsOf(attempt: () => unknown): readonly string[] {
  try {
    attempt()
  } catch (error) {
    if (error instanceof Failed && 'problems' in error.failure) return error.failure.problems
    throw error
  }
  return []
}

const problems = (kind: RecordKind, record: unknown) => problemsOf(() => parseRecord(kind, record))

const times = { createdAt: '2027-01-15T09:00:00.000Z', updatedAt: '2027-01-15T09:00:00.000Z' }

test('a whole record of every kind passes unchanged', () => {
  const records = [
    ['dossiers', aDossier({ sections: [aSection()] })],
    ['agreements', anAgreement()],
    ['goal-sets', aGoalSet()],
    ['goals', aGoal()],
    ['responsibilities', aResponsibility()],
    ['talking-points', aTalkingPoint()],
    ['people', aPerson()],
    ['briefings', aBriefing()],
    ['books', aBook()],
  ] as const
  for (const [kind, record] of records) expect(parseRecord(kind, record)).toEqual(record)
  expect(parseSettings(someSettings())).toEqual(someSettings())
})

test('a short record, written by hand, is filled in with "not there"', () => {
  const point = { id: 'p', ...times, stance: 'ask', topic: { en: 'Water' }, text: { en: 'Will you join?' } }
  expect(parseRecord('talking-points', point)).toEqual({
    ...blankRecord('talking-points', { id: 'p', now: times.createdAt, settings: someSettings() }),
    stance: 'ask',
    topic: { ...noText, en: 'Water' },
    text: { ...noText, en: 'Will you join?' },
  })
  const agreement = {
    id: 'a',
    ...times,
    kind: 'treaty',
    binding: 'binding',
    competence: 'mixed',
    shortTitle: { nl: 'X' },
  }
  expect(parseRecord('agreements', agreement)).toMatchObject({ dates: { expiry: null, signed: null }, partners: [] })
})

test('blank words count as not written', () => {
  const person = parseRecord('people', {
    ...aPerson({ name: 'Jan Peeters' }),
    sortName: ' ',
    phone: '',
    cv: { nl: '  ' },
  })
  expect(person).toMatchObject({ sortName: 'Jan Peeters', phone: null, cv: noText })
})

describe('a record is refused, naming the field, for', () => {
  test('what every record of its kind must have', () => {
    expect(problems('dossiers', {})).toEqual([
      'id: is missing',
      'createdAt: is missing',
      'updatedAt: is missing',
      'kind: is missing (one of country, region, organisation)',
      'code: is missing',
      'name: is missing',
    ])
    expect(problems('dossiers', { ...aDossier(), name: noText })).toEqual(['name: is written in no language'])
    expect(problems('agreements', { ...anAgreement(), shortTitle: noText, fullTitle: noText })).toEqual([
      'shortTitle: is written in no language',
    ])
    expect(problems('talking-points', { ...aTalkingPoint(), topic: noText, text: noText })).toEqual([
      'text: is written in no language',
    ])
    expect(problems('people', { ...aPerson(), name: ' ' })).toEqual(['name: is empty'])
    expect(problems('briefings', { ...aBriefing(), title: { en: ' ' } })).toEqual(['title: is written in no language'])
  })

  test('days, times and moments that do not exist', () => {
    expect(problems('people', { ...aPerson(), validFrom: '2027-02-30', lastMeeting: '4/3/2027' })).toEqual([
      'validFrom: "2027-02-30" is not a calendar day such as 2027-03-04',
      'lastMeeting: "4/3/2027" is not a calendar day such as 2027-03-04',
    ])
    expect(problems('people', { ...aPerson(), validFrom: '2028-02-29' })).toEqual([])
    const meeting = { kind: 'reception', date: '2027-03-04', time: '24:00' }
    expect(problems('briefings', { ...aBriefing(), meeting })).toEqual([
      'meeting.time: "24:00" is not a time of day such as 09:30',
    ])
    expect(problems('goals', { ...aGoal(), createdAt: 'yesterday' })).toEqual([
      'createdAt: "yesterday" is not a moment such as 2027-03-04T09:30:00.000Z',
    ])
  })

  test('periods that end before they begin', () => {
    const period = { validFrom: '2027-03-04', validUntil: '2027-03-03' }
    expect(problems('people', { ...aPerson(), ...period })).toEqual(['validUntil: is before validFrom'])
    expect(problems('talking-points', { ...aTalkingPoint(), ...period })).toEqual(['validUntil: is before validFrom'])
    expect(problems('books', { ...aBook(), from: '2027-03-04', until: '2027-03-03' })).toEqual([
      'until: is before from',
    ])
    expect(problems('goal-sets', { ...aGoalSet(), from: '2014-01-01', until: '2009-01-01' })).toEqual([
      'until: is before from',
    ])
  })

  test('values outside their list, deep inside too', () => {
    const clearance = { state: 'approved' }
    expect(problems('talking-points', { ...aTalkingPoint(), clearance })).toEqual([
      'clearance.state: "approved" is not one of draft, submitted, cleared, withdrawn',
    ])
    const blocks = [{ kind: 'picture', id: 'x' }]
    const sections = [{ id: 's', kind: 'annexes', blocks }]
    expect(problems('briefings', { ...aBriefing(), sections })).toEqual([
      'sections[0].blocks[0].kind: "picture" is not one of text, goal, talking-point, dossier-section, agreement, person',
    ])
    const half = [{ id: 's', kind: 'annexes', blocks: [{ kind: 'person', id: 'x' }] }]
    expect(problems('briefings', { ...aBriefing(), sections: half })).toEqual([
      'sections[0].blocks[0].person: is missing',
    ])
  })

  test('fields nobody knows', () => {
    expect(problems('dossiers', { ...aDossier(), capitol: 'Pretoria', name: { en: 'Malta', it: 'Malta' } })).toEqual([
      'name.it: no such field',
      'capitol: no such field',
    ])
  })

  test('parts that cannot be told apart, and references made twice', () => {
    const section = aSection({ id: 's' })
    expect(problems('dossiers', { ...aDossier(), sections: [section, section] })).toEqual([
      'sections: has two parts with the same id',
    ])
    expect(problems('talking-points', { ...aTalkingPoint(), partners: ['za', 'za'] })).toEqual([
      'partners: names the same record twice',
    ])
  })

  test('being no record at all', () => {
    expect(problems('goals', 'global answers')).toEqual(['"global answers" is not an object'])
    expect(problems('goals', [])).toEqual(['[] is not an object'])
    expect(problems('goals', null)).toEqual(['null is not an object'])
  })

  test('numbers that cannot be', () => {
    expect(problems('goals', { ...aGoal(), number: 0 })).toEqual(['number: 0 is less than 1'])
    expect(problems('goals', { ...aGoal(), number: 1.5 })).toEqual(['number: 1.5 is not a whole number'])
    expect(problems('dossiers', { ...aDossier(), population: -1 })).toEqual(['population: -1 is less than 0'])
  })
})

describe('settings are refused for', () => {
  test('a default marking that is not in their list', () => {
    expect(problemsOf(() => parseSettings(someSettings({ defaultMarking: 'secret' })))).toEqual([
      'defaultMarking: names no marking of the list',
    ])
  })

  test('no working language, a colour that is none, two posts with one id', () => {
    const [marking] = someSettings().markings
    const posts = [1, 2].map(() => ({ id: 'here', name: sameInAll('Here'), jurisdiction: [] }))
    const settings = { ...someSettings(), workingLanguages: [], markings: [{ ...marking, colour: 'red' }], posts }
    expect(problemsOf(() => parseSettings(settings))).toEqual([
      'workingLanguages: names no language',
      'markings[0].colour: "red" is not a colour such as #1F3A5F',
      'posts: has two parts with the same id',
    ])
  })
})

test('a record with a hundred faults names the first twenty', () => {
  const partners = Array.from({ length: 100 }, (_, index) => `not an id ${index}`)
  const named = problems('talking-points', { ...aTalkingPoint(), partners })
  expect([named.length, named.at(-1)]).toEqual([21, 'and 80 more'])
})

test('a value nested too deep to be shown is a problem like any other', () => {
  const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)
  expect(problems('people', deep)).toEqual(['[…] is not an object'])
  expect(problems('people', { ...aPerson(), side: deep })).toEqual(['side: […] is not one of interlocutor, own'])
})
