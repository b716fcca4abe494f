import { describe, expect, test } from 'vitest'
import { danglingReferences, referencesOf } from '../../../src/shared/model/references'
import {
  aBook,
  aBriefing,
  aDossier,
  aGoal,
  aLibrary,
  anAgreement,
  aPerson,
  aSection,
  aTalkingPoint,
  text,
} from '../../support/builders'

const wording = text({})
const briefing = aBriefing({
  id: 'b',
  partners: ['za'],
  goals: ['g'],
  sections: [
    {
      id: 's',
      kind: 'background',
      blocks: [
        { kind: 'text', id: '0', text: wording },
        { kind: 'goal', id: '1', goal: 'g', wording },
        { kind: 'talking-point', id: '2', talkingPoint: 'p', wording },
        { kind: 'dossier-section', id: '3', dossier: 'za', section: 'politics', wording },
        { kind: 'agreement', id: '4', agreement: 'a', wording },
        { kind: 'person', id: '5', person: 'n', wording },
      ],
    },
  ],
})
const book = aBook({
  partners: ['za'],
  delegation: ['n'],
  counterparts: ['m'],
  issueBriefings: ['b'],
  programme: [
    {
      id: 'i',
      date: '2027-03-04',
      from: null,
      until: null,
      place: null,
      title: wording,
      lead: null,
      ourParticipants: ['n'],
      theirParticipants: ['m'],
      press: 'closed',
      briefing: 'b',
    },
  ],
})

describe('references', () => {
  test('of a note are its partners, its goals and the sources of its blocks', () => {
    expect(referencesOf('briefings', briefing).map(({ kind, id, part, field }) => [kind, id, part, field])).toEqual([
      ['dossiers', 'za', null, 'partners[0]'],
      ['goals', 'g', null, 'goals[0]'],
      ['goals', 'g', null, 'sections[0].blocks[1].goal'],
      ['talking-points', 'p', null, 'sections[0].blocks[2].talkingPoint'],
      ['dossiers', 'za', 'politics', 'sections[0].blocks[3].section'],
      ['agreements', 'a', null, 'sections[0].blocks[4].agreement'],
      ['people', 'n', null, 'sections[0].blocks[5].person'],
    ])
  })

  test('of a book go through its programme', () => {
    expect(referencesOf('books', book).map(({ field }) => field)).toEqual([
      'partners[0]',
      'programme[0].ourParticipants[0]',
      'programme[0].theirParticipants[0]',
      'programme[0].briefing',
      'delegation[0]',
      'counterparts[0]',
      'issueBriefings[0]',
    ])
  })

  test('that lead nowhere are named: records, sections, markings and posts', () => {
    const dossier = aDossier({ id: 'za', post: 'nowhere', sections: [aSection({ id: 'trade', marking: 'secret' })] })
    const library = aLibrary({
      dossiers: [dossier],
      goals: [aGoal({ id: 'g', goalSet: 'gone' })],
      'talking-points': [aTalkingPoint({ id: 'p' })],
      people: [aPerson({ id: 'n' })],
    })
    const dangling = [
      ...danglingReferences(library, 'dossiers', dossier),
      ...danglingReferences(library, 'briefings', briefing),
      ...danglingReferences(library, 'goals', aGoal({ goalSet: 'gone' })),
      ...danglingReferences(library, 'agreements', anAgreement({ marking: 'internal', partners: ['za'] })),
    ]
    expect(dangling.map(({ kind, id, part }) => [kind, id, part])).toEqual([
      ['posts', 'nowhere', null],
      ['markings', 'secret', null],
      ['dossiers', 'za', 'politics'],
      ['agreements', 'a', null],
      ['goal-sets', 'gone', null],
    ])
  })
})
