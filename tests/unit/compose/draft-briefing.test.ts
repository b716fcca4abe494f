import { describe, expect, test } from 'vitest'
import { draftBriefing } from '../../../src/shared/compose/draft-briefing'
import type { Briefing, BriefingBlock, BriefingSectionKind } from '../../../src/shared/model/briefing'
import { briefingSectionKinds } from '../../../src/shared/model/briefing'
import { noText } from '../../../src/shared/model/language'
import type { Library } from '../../../src/shared/model/library'
import type { TalkingPoint } from '../../../src/shared/model/talking-point'
import type { Overrides } from '../../support/builders'
import {
  aBriefingRequest,
  aDossier,
  aGoal,
  aLibrary,
  anAgreement,
  aPerson,
  aSection,
  aTalkingPoint,
} from '../../support/builders'

const now = '2027-02-01T08:00:00.000Z'
const za = aDossier({
  id: 'za',
  code: 'ZA',
  name: { nl: 'Zuid-Afrika', en: 'South Africa', de: 'Südafrika', fr: 'Afrique du Sud' },
})
const mw = aDossier({ id: 'mw', code: 'MW', name: 'Malawi' })
const goal4 = aGoal({ id: 'goal-4', number: 4, title: 'Responsible licensing' })
const goal5 = aGoal({ id: 'goal-5', number: 5, title: 'Internationalisation' })

function draft(library: Library, overrides: Parameters<typeof aBriefingRequest>[0] = {}) {
  let made = 0
  const newId = () => {
    made += 1
    return `new-${made}`
  }
  const request = aBriefingRequest({ partners: ['za'], ...overrides })
  return draftBriefing(library, request, { now, newId })
}

function blocks(briefing: Briefing, kind: BriefingSectionKind): readonly BriefingBlock[] {
  return briefing.sections.find((section) => section.kind === kind)?.blocks ?? []
}

/** What the blocks of a section refer to, in order. */
function sources(briefing: Briefing, kind: BriefingSectionKind): readonly string[] {
  return blocks(briefing, kind).map(sourceOf)
}

function sourceOf(block: BriefingBlock): string {
  switch (block.kind) {
    case 'talking-point':
      return block.talkingPoint
    case 'goal':
      return block.goal
    case 'agreement':
      return block.agreement
    case 'person':
      return block.person
    case 'dossier-section':
      return `${block.dossier} ${block.section}`
    case 'text':
      return block.text.en ?? ''
  }
}

/** A point whose words are its id, so that no two say the same. */
function point(id: string, overrides: Overrides<TalkingPoint> = {}): TalkingPoint {
  return aTalkingPoint({ id, text: id, ...overrides })
}

function cleared(date: string) {
  return { clearance: { state: 'cleared', unit: null, by: null, date } } as const
}

function codes(notices: readonly { readonly code: string }[]): readonly string[] {
  return notices.map((notice) => notice.code)
}

describe('the order of a drafted note', () => {
  test('is that of diplomatic practice, with every section there', () => {
    const { value } = draft(aLibrary({ dossiers: [za] }))
    expect(value.sections.map((section) => section.kind)).toEqual([...briefingSectionKinds])
  })

  test('takes header and clearance facts from the request and the settings', () => {
    const { value } = draft(aLibrary({ dossiers: [za] }), { principal: 'The Minister-President', language: 'de' })
    expect(value).toMatchObject({
      id: 'new-1',
      title: {
        en: 'Briefing: bilateral meeting with South Africa',
        de: 'Briefing: bilaterales Gespräch mit Südafrika',
      },
      partners: ['za'],
      principal: 'The Minister-President',
      language: 'de',
      unit: 'Bilateral Affairs',
      drafter: 'Dries Tester',
      version: 1,
      originDate: '2027-02-01',
      asOf: '2027-02-01',
      createdAt: now,
      clearance: { state: 'draft' },
    })
  })

  test('names the note as asked in its own language, and after the meeting in all four otherwise', () => {
    const library = aLibrary({ dossiers: [za, mw] })
    expect(draft(library, { title: ' Water talks ' }).value.title).toEqual({ ...noText, en: 'Water talks' })
    expect(draft(library, { title: '  ' }).value.title.en).toBe('Briefing: bilateral meeting with South Africa')
    expect(draft(library, { partners: ['za', 'mw'] }).value.title.en).toBe(
      'Briefing: bilateral meeting with South Africa and Malawi',
    )
  })

  test('gives every block an id of its own', () => {
    const library = aLibrary({ dossiers: [za], 'talking-points': [point('a'), point('b')], goals: [goal4] })
    const ids = draft(library, { goals: ['goal-4'] }).value.sections.flatMap((section) =>
      section.blocks.map((block) => block.id),
    )
    expect(ids).toHaveLength(4)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('the points of a drafted note', () => {
  test('stand where their stance belongs, questions before lines to take', () => {
    const library = aLibrary({
      dossiers: [za],
      'talking-points': [
        point('line', { stance: 'line-to-take', ...cleared('2027-01-20') }),
        point('question', { stance: 'if-raised', question: 'Why?', ...cleared('2027-01-10') }),
        point('avoid', { stance: 'avoid' }),
        point('ask', { stance: 'ask' }),
        point('message'),
      ],
    })
    const { value } = draft(library)
    expect(sources(value, 'key-messages')).toEqual(['message'])
    expect(sources(value, 'to-raise')).toEqual(['ask'])
    expect(sources(value, 'if-raised')).toEqual(['question', 'line'])
    expect(sources(value, 'avoid')).toEqual(['avoid'])
  })

  test('put partner-specific ones first, then stressed goals in the order given, then the newest clearance', () => {
    const library = aLibrary({
      dossiers: [za, mw],
      goals: [goal4, goal5],
      'talking-points': [
        point('general-newest', cleared('2027-01-31')),
        point('general-goal-4', { goals: ['goal-4'], ...cleared('2026-01-01') }),
        point('specific-old', { partners: ['za'], ...cleared('2026-01-01') }),
        point('specific-new', { partners: ['mw', 'za'], ...cleared('2026-06-01') }),
        point('specific-goal-4', { partners: ['za'], goals: ['goal-4'], ...cleared('2025-01-01') }),
        point('specific-goal-5', { partners: ['za'], goals: ['goal-5'], ...cleared('2024-01-01') }),
      ],
    })
    expect(sources(draft(library, { goals: ['goal-5', 'goal-4'] }).value, 'key-messages')).toEqual([
      'specific-goal-5',
      'specific-goal-4',
      'specific-new',
      'specific-old',
      'general-goal-4',
      'general-newest',
    ])
  })

  test('leave out what belongs to another partner', () => {
    const library = aLibrary({ dossiers: [za, mw], 'talking-points': [point('malawi', { partners: ['mw'] })] })
    expect(sources(draft(library).value, 'key-messages')).toEqual([])
    expect(sources(draft(library, { partners: ['mw', 'za'] }).value, 'key-messages')).toEqual(['malawi'])
  })

  test('are valid on the day of the meeting, whatever the day of drafting', () => {
    const library = aLibrary({
      dossiers: [za],
      'talking-points': [
        point('ends-before', { validUntil: '2027-03-03' }),
        point('ends-on-the-day', { validUntil: '2027-03-04' }),
        point('begins-on-the-day', { validFrom: '2027-03-04' }),
        point('begins-after', { validFrom: '2027-03-05' }),
      ],
    })
    const { value, notices } = draft(library)
    expect(sources(value, 'key-messages')).toEqual(['begins-on-the-day', 'ends-on-the-day'])
    expect(notices).toContainEqual({ code: 'left-out-not-valid', count: 2, severity: 'info', at: null })
  })

  test('are cleared, unless asked otherwise; what was withdrawn never comes back', () => {
    const state = (name: TalkingPoint['clearance']['state']) => ({
      clearance: { state: name, unit: null, by: null, date: null },
    })
    const library = aLibrary({
      dossiers: [za],
      'talking-points': [
        point('draft', state('draft')),
        point('submitted', state('submitted')),
        point('withdrawn', state('withdrawn')),
        point('cleared', cleared('2027-01-01')),
      ],
    })
    const careful = draft(library)
    expect(sources(careful.value, 'key-messages')).toEqual(['cleared'])
    expect(careful.notices).toContainEqual({ code: 'left-out-uncleared', count: 3, severity: 'info', at: null })
    const daring = draft(library, { includeUncleared: true })
    expect(sources(daring.value, 'key-messages')).toEqual(['cleared', 'draft', 'submitted'])
    expect(codes(daring.notices).filter((code) => code === 'not-cleared')).toHaveLength(2)
    expect(daring.notices).toContainEqual({ code: 'left-out-uncleared', count: 1, severity: 'info', at: null })
  })

  test('carry six key messages at most, the best six, and say how many there were', () => {
    const points = Array.from({ length: 9 }, (_, index) => point(`message-${index}`, cleared(`2027-01-0${9 - index}`)))
    const { value, notices } = draft(aLibrary({ dossiers: [za], 'talking-points': points }))
    expect(sources(value, 'key-messages')).toEqual([0, 1, 2, 3, 4, 5].map((index) => `message-${index}`))
    expect(notices).toContainEqual({
      code: 'key-messages-chosen',
      found: 9,
      most: 6,
      severity: 'info',
      at: null,
    })
  })

  test('that say the same words stand once', () => {
    const library = aLibrary({
      dossiers: [za],
      'talking-points': [
        aTalkingPoint({ id: 'general', text: 'Water  is scarce.' }),
        aTalkingPoint({ id: 'specific', text: 'Water is scarce.', partners: ['za'] }),
      ],
    })
    expect(sources(draft(library).value, 'key-messages')).toEqual(['specific'])
  })

  test('that are not for disclosure stand under what to avoid, whatever their stance', () => {
    const library = aLibrary({
      dossiers: [za],
      'talking-points': [point('secret', { disclosure: 'not-for-disclosure' })],
    })
    const { value, notices } = draft(library)
    expect(sources(value, 'key-messages')).toEqual([])
    expect(sources(value, 'avoid')).toEqual(['secret'])
    expect(codes(notices)).not.toContain('not-for-disclosure')
  })

  test('to raise stand together by topic', () => {
    const library = aLibrary({
      dossiers: [za],
      'talking-points': [
        point('water-1', { stance: 'ask', topic: 'Water', ...cleared('2027-01-09') }),
        point('ports', { stance: 'ask', topic: 'Ports', ...cleared('2027-01-08') }),
        point('water-2', { stance: 'ask', topic: 'Water', ...cleared('2027-01-07') }),
      ],
    })
    expect(sources(draft(library).value, 'to-raise')).toEqual(['water-1', 'water-2', 'ports'])
  })
})

describe('objectives and scene setter', () => {
  test('objectives are the goals to stress, linked, each once', () => {
    const { value } = draft(aLibrary({ dossiers: [za], goals: [goal4, goal5] }), {
      goals: ['goal-5', 'goal-4', 'goal-5'],
    })
    expect(sources(value, 'objectives')).toEqual(['goal-5', 'goal-4'])
  })

  test('the scene setter states what is known, in all four languages', () => {
    const { value } = draft(aLibrary({ dossiers: [za] }), {
      meeting: { kind: 'bilateral-meeting', date: '2027-03-04', time: '09:30', place: 'Union_Buildings, Pretoria' },
      principal: 'Minister-President',
    })
    const [block] = blocks(value, 'scene-setter')
    expect(block?.kind === 'text' && block.text).toEqual({
      nl: 'Bilateraal onderhoud met Zuid-Afrika op donderdag 4 maart 2027 om 9.30\u00a0uur.\n\n- **Plaats:** Union\\_Buildings, Pretoria\n- **Bestemd voor:** Minister-President',
      en: 'Bilateral meeting with South Africa on Thursday 4 March 2027 at 09:30.\n\n- **Place:** Union\\_Buildings, Pretoria\n- **Principal:** Minister-President',
      de: 'Bilaterales Gespräch mit Südafrika am Donnerstag, dem 4. März 2027, um 9.30\u00a0Uhr.\n\n- **Ort:** Union\\_Buildings, Pretoria\n- **Bestimmt für:** Minister-President',
      fr: 'Entretien bilatéral avec l’Afrique du Sud le jeudi 4 mars 2027 à 9\u00a0h\u00a030.\n\n- **Lieu\u00a0:** Union\\_Buildings, Pretoria\n- **À l’attention de\u00a0:** Minister-President',
    })
  })

  test('says nothing of what nobody has given', () => {
    const { value, notices } = draft(aLibrary({ dossiers: [za] }))
    expect(sources(value, 'scene-setter')).toEqual(['Bilateral meeting with South Africa on Thursday 4 March 2027.'])
    expect(codes(notices)).toEqual(expect.arrayContaining(['no-principal', 'no-place', 'no-objectives']))
  })
})

describe('the background of a drafted note', () => {
  const withSections = aDossier({
    id: 'za',
    sections: [
      aSection({ id: 'sources', kind: 'sources' }),
      aSection({ id: 'attention', kind: 'attention' }),
      aSection({ id: 'politics', kind: 'politics' }),
      aSection({ id: 'unwritten', kind: 'work', text: { nl: ' ' } }),
      aSection({ id: 'positions', kind: 'multilateral-positions', text: { nl: 'Alleen Nederlands.' } }),
    ],
  })

  test('is what is written in the dossier, in reading order, in whatever language', () => {
    expect(sources(draft(aLibrary({ dossiers: [withSections] })).value, 'background')).toEqual([
      'za politics',
      'za positions',
      'za attention',
    ])
  })

  test('of a multilateral session begins with the organisation and keeps to the positions of the others', () => {
    const unesco = aDossier({
      id: 'unesco',
      kind: 'organisation',
      sections: [aSection({ id: 'bodies', kind: 'state-structure' })],
    })
    const { value } = draft(aLibrary({ dossiers: [withSections, unesco] }), {
      partners: ['za', 'unesco'],
      meeting: { kind: 'multilateral-session', date: '2027-03-04', time: null, place: null },
    })
    expect(sources(value, 'background')).toEqual(['unesco bodies', 'za positions', 'za attention'])
  })
})

describe('agreements and people of a drafted note', () => {
  const noDates = anAgreement().dates
  const agreement = (id: string, dates: Partial<typeof noDates>, overrides = {}) =>
    anAgreement({
      id,
      shortTitle: id,
      binding: 'binding',
      partners: ['za'],
      dates: { ...noDates, ...dates },
      ...overrides,
    })

  test('agreements stand in force, pending, expiring on the day of the meeting; ended and foreign ones stay out', () => {
    const library = aLibrary({
      dossiers: [za, mw],
      agreements: [
        agreement('ended', { entryIntoForce: '2010-01-01', expiry: '2020-01-01' }),
        agreement('expiring', { entryIntoForce: '2010-01-01', expiry: '2028-03-04' }),
        agreement('pending', { signed: '2026-01-01' }),
        agreement('older', { entryIntoForce: '2001-01-01' }),
        agreement('newer', { entryIntoForce: '2011-01-01', expiry: '2028-03-05' }),
        agreement('malawi', { entryIntoForce: '2011-01-01' }, { partners: ['mw'] }),
      ],
    })
    const { value, notices } = draft(library)
    expect(sources(value, 'agreements')).toEqual(['newer', 'older', 'pending', 'expiring'])
    expect(notices).toContainEqual(
      expect.objectContaining({ code: 'agreement-expires', title: 'expiring', on: '2028-03-04' }),
    )
  })

  test('people are the partner’s interlocutors in office on the day, by name', () => {
    const person = (id: string, overrides: Parameters<typeof aPerson>[0] = {}) =>
      aPerson({ id, name: id, sortName: id, partner: 'za', ...overrides })
    const library = aLibrary({
      dossiers: [za],
      people: [
        person('Zulu, A.'),
        person('Éloff, B.'),
        person('former', { validUntil: '2027-03-03' }),
        person('future', { validFrom: '2027-03-05' }),
        person('stranger', { partner: null }),
        person('own', { side: 'own' }),
      ],
    })
    expect(sources(draft(library).value, 'interlocutors')).toEqual(['Éloff, B.', 'Zulu, A.'])
  })
})

describe('the notices of a drafted note', () => {
  test('name what is missing for the partner, and invent nothing', () => {
    const { value, notices } = draft(aLibrary({ dossiers: [za], goals: [goal4] }), {
      goals: ['goal-4'],
      principal: 'P',
      meeting: { kind: 'phone-call', date: '2027-03-04', time: null, place: null },
    })
    expect(notices.map(({ at, severity, ...fact }) => fact)).toEqual([
      { code: 'no-line-on-goal', goal: 4, goalTitle: 'Responsible licensing', partner: 'South Africa' },
      { code: 'no-points', section: 'key-messages', partner: 'South Africa' },
      { code: 'no-points', section: 'to-raise', partner: 'South Africa' },
      { code: 'no-points', section: 'if-raised', partner: 'South Africa' },
      { code: 'empty-section', section: 'avoid' },
      { code: 'no-background', partner: 'South Africa' },
      { code: 'no-agreements', partner: 'South Africa' },
      { code: 'no-people', partner: 'South Africa' },
    ])
    const filled = value.sections.filter((section) => section.blocks.length > 0)
    expect(filled.map((section) => section.kind)).toEqual(['objectives', 'scene-setter'])
  })

  test('tell an uncovered goal for each partner apart', () => {
    const library = aLibrary({
      dossiers: [za, mw],
      goals: [goal4],
      'talking-points': [point('for-za', { partners: ['za'], goals: ['goal-4'] })],
    })
    const { notices } = draft(library, { partners: ['za', 'mw'], goals: ['goal-4'] })
    const missing = notices.flatMap((notice) => (notice.code === 'no-line-on-goal' ? [notice.partner] : []))
    expect(missing).toEqual(['Malawi'])
  })

  test('name a partner or goal that is not in the library', () => {
    const { value, notices } = draft(aLibrary(), { partners: ['gone'], goals: ['lost'] })
    expect(notices).toContainEqual({
      code: 'missing-record',
      recordKind: 'dossiers',
      id: 'gone',
      severity: 'error',
      at: null,
    })
    expect(notices).toContainEqual({
      code: 'missing-record',
      recordKind: 'goals',
      id: 'lost',
      severity: 'error',
      at: null,
    })
    expect(sources(value, 'objectives')).toEqual([])
  })
})

describe('the marking of a drafted note', () => {
  const limited = aLibrary({
    dossiers: [za],
    'talking-points': [point('secret', { topic: 'Ports', marking: 'limited' })],
  })

  test('is raised to the highest of its parts, and says so', () => {
    const { value, notices } = draft(limited, { marking: 'internal' })
    expect(value.marking).toBe('limited')
    expect(notices).toContainEqual({
      code: 'marking-raised',
      marking: 'LIMITED',
      title: 'Ports',
      severity: 'info',
      at: null,
    })
    expect(codes(notices)).not.toContain('marking-too-low')
  })

  test('is the asked one where that is high enough, and the library’s own where none was asked', () => {
    expect(draft(limited, { marking: 'limited' }).value.marking).toBe('limited')
    expect(codes(draft(limited, { marking: 'limited' }).notices)).not.toContain('marking-raised')
    const usual = aLibrary({ dossiers: [za], settings: { defaultMarking: 'internal' } })
    expect(draft(usual).value.marking).toBe('internal')
    expect(draft(aLibrary({ dossiers: [za] })).value.marking).toBeNull()
  })
})
