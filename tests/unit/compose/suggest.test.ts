import { describe, expect, test } from 'vitest'
import { mostSuggestions, suggestForSection } from '../../../src/shared/compose/suggest'
import type { BriefingSectionKind } from '../../../src/shared/model/briefing'
import type { Library } from '../../../src/shared/model/library'
import { inSection, pointBlock } from '../../support/briefing-builders'
import {
  aBriefing,
  aDossier,
  aGoal,
  aLibrary,
  anAgreement,
  aPerson,
  aSection,
  aTalkingPoint,
} from '../../support/builders'

const today = '2027-02-01'

function suggested(library: Library, section: BriefingSectionKind, text = '', taken: readonly string[] = []) {
  const sections = [inSection(section, ...taken.map(pointBlock))]
  const briefing = { ...aBriefing({ partners: ['za'], goals: ['g'] }), sections }
  return suggestForSection(library, briefing, section, text, today).map(({ id }) => id)
}

const points = [
  aTalkingPoint({ id: 'general', topic: 'Trade' }),
  aTalkingPoint({ id: 'specific', topic: 'Water', partners: ['za'] }),
  aTalkingPoint({ id: 'stressed', topic: 'Ports', partners: ['za'], goals: ['g'] }),
  aTalkingPoint({ id: 'ask', topic: 'Visas', stance: 'ask', partners: ['za'] }),
  aTalkingPoint({ id: 'expired', topic: 'Old', validUntil: '2027-01-01' }),
  aTalkingPoint({ id: 'malawi', topic: 'Tea', partners: ['mw'], text: 'Thé et café.' }),
]

describe('suggestions for a section of points', () => {
  const library = aLibrary({ dossiers: [aDossier({ id: 'za' })], 'talking-points': points })

  test('begin with the section’s own stance, valid, for this partner and the stressed goals', () => {
    expect(suggested(library, 'key-messages')).toEqual(['stressed', 'specific', 'general', 'expired', 'ask'])
    expect(suggested(library, 'to-raise')[0]).toBe('ask')
  })

  test('do not offer again what stands there', () => {
    expect(suggested(library, 'key-messages', '', ['stressed', 'general'])).toEqual(['specific', 'expired', 'ask'])
  })

  test('find words, parts of words and words without accents, in strangers too', () => {
    expect(suggested(library, 'key-messages', 'wate')).toEqual(['specific'])
    expect(suggested(library, 'key-messages', 'CAFE the')).toEqual(['malawi'])
    expect(suggested(library, 'key-messages', 'nowhere')).toEqual([])
  })

  test('offer fifty at most', () => {
    const many = Array.from({ length: 60 }, (_, index) => aTalkingPoint({ id: `p-${index}` }))
    expect(suggested(aLibrary({ 'talking-points': many }), 'key-messages')).toHaveLength(mostSuggestions)
  })
})

test('objectives are offered the active goals, stressed ones first', () => {
  const library = aLibrary({
    settings: { activeGoalSet: 'now' },
    goals: [
      aGoal({ id: 'g1', goalSet: 'now', number: 1 }),
      aGoal({ id: 'g', goalSet: 'now', number: 2 }),
      aGoal({ id: 'past', goalSet: 'before', number: 1 }),
    ],
  })
  expect(suggested(library, 'objectives')).toEqual(['g', 'g1'])
  expect(suggested(library, 'objectives', 'global')).toEqual(['g', 'g1', 'past'])
})

test('background is offered the partner’s dossier, then its agreements', () => {
  const library = aLibrary({
    dossiers: [
      aDossier({ id: 'za', sections: [aSection()] }),
      aDossier({ id: 'mw', sections: [aSection()] }),
      aDossier({ id: 'empty' }),
    ],
    agreements: [anAgreement({ id: 'treaty', partners: ['za'] }), anAgreement({ id: 'other', partners: ['mw'] })],
  })
  expect(suggested(library, 'background')).toEqual(['za', 'treaty'])
})

test('interlocutors are offered those in office before those who are not', () => {
  const library = aLibrary({
    people: [
      aPerson({ id: 'former', sortName: 'A', partner: 'za', validUntil: '2027-01-01' }),
      aPerson({ id: 'current', sortName: 'B', partner: 'za' }),
      aPerson({ id: 'colleague', sortName: 'C', side: 'own' }),
    ],
  })
  expect(suggested(library, 'interlocutors')).toEqual(['current', 'former'])
})

test('what an index found is ranked like any other, and nothing else is offered', () => {
  const library = aLibrary({ dossiers: [aDossier({ id: 'za' })], 'talking-points': points })
  const briefing = aBriefing({ partners: ['za'], goals: ['g'] })
  const found = ['malawi', 'general', 'stressed', 'gone'].map((id) => ({ kind: 'talking-points', id }) as const)
  const offered = suggestForSection(library, briefing, 'key-messages', 'anything', today, found)
  expect(offered.map(({ id }) => id)).toEqual(['stressed', 'general', 'malawi'])
})
