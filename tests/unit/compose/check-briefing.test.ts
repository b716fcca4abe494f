import { describe, expect, test } from 'vitest'
import { checkBriefing } from '../../../src/shared/compose/check-briefing'
import type { Briefing, BriefingBlock, BriefingSection, BriefingSectionKind } from '../../../src/shared/model/briefing'
import type { Library } from '../../../src/shared/model/library'
import {
  agreementBlock,
  freeText,
  inSection,
  personBlock,
  pointBlock,
  sectionBlock,
} from '../../support/briefing-builders'
import {
  aBriefing,
  aDossier,
  aGoal,
  aLibrary,
  anAgreement,
  aPerson,
  aSection,
  aTalkingPoint,
  type Overrides,
} from '../../support/builders'

const today = '2027-02-01'
const za = aDossier({ id: 'za', name: 'South Africa' })

function note(sections: readonly BriefingSection[], overrides: Overrides<Briefing> = {}): Briefing {
  return aBriefing({ partners: ['za'], ...overrides, sections } as Overrides<Briefing>)
}

/** Notices of one block, which is alone in its section. */
function about(library: Library, kind: BriefingSectionKind, block: BriefingBlock, overrides: Overrides<Briefing> = {}) {
  return checkBriefing(library, note([inSection(kind, block)], overrides), today)
    .filter(({ at }) => at?.block === block.id)
    .map(({ at, ...notice }) => notice)
}

describe('the check of a point', () => {
  const checked = (
    overrides: Overrides<ReturnType<typeof aTalkingPoint>>,
    kind: BriefingSectionKind = 'key-messages',
  ) => {
    const point = aTalkingPoint({ id: 'p', topic: 'Ports', ...overrides })
    return about(aLibrary({ dossiers: [za], 'talking-points': [point] }), kind, pointBlock('p'))
  }

  test('finds nothing in a cleared and valid point for this partner', () => {
    expect(checked({ partners: ['za'] })).toEqual([])
  })

  test('warns of what nobody has cleared, and stops at what was withdrawn', () => {
    const clearance = { unit: null, by: null, date: null }
    expect(checked({ clearance: { state: 'submitted', ...clearance } })).toEqual([
      { code: 'not-cleared', title: 'Ports', severity: 'warning' },
    ])
    expect(checked({ clearance: { state: 'withdrawn', ...clearance } })).toEqual([
      { code: 'not-cleared', title: 'Ports', severity: 'error' },
    ])
  })

  test('counts validity on the day of the meeting', () => {
    expect(checked({ validUntil: '2027-03-03' })).toEqual([
      { code: 'expired', title: 'Ports', on: '2027-03-03', severity: 'error' },
    ])
    expect(checked({ validFrom: '2027-03-05' })).toEqual([
      { code: 'not-yet-valid', title: 'Ports', on: '2027-03-05', severity: 'error' },
    ])
    expect(checked({ validFrom: '2027-03-04', validUntil: '2027-03-04' })).toEqual([])
  })

  test('finds what must not be disclosed among what is said, and only there', () => {
    expect(checked({ disclosure: 'not-for-disclosure' }, 'to-raise')).toEqual([
      { code: 'not-for-disclosure', title: 'Ports', severity: 'error' },
    ])
    expect(checked({ disclosure: 'not-for-disclosure' }, 'avoid')).toEqual([])
  })

  test('finds what was written for someone else', () => {
    expect(checked({ partners: ['mw'] })).toEqual([{ code: 'other-partner', title: 'Ports', severity: 'warning' }])
  })

  test('finds a text that is written nowhere', () => {
    expect(checked({ text: {} })).toEqual([
      { code: 'missing-language', title: 'Ports', wanted: 'en', used: null, severity: 'warning' },
    ])
  })
})

describe('the check of facts', () => {
  test('finds a part of a dossier older than a year', () => {
    const dossier = aDossier({
      id: 'za',
      name: 'South Africa',
      sections: [aSection({ id: 'old', asOf: '2026-01-31' }), aSection({ id: 'new', asOf: '2026-02-01' })],
    })
    const library = aLibrary({ dossiers: [dossier] })
    expect(about(library, 'background', sectionBlock('za', 'old'))).toEqual([
      { code: 'aged', title: 'South Africa: Politics', asOf: '2026-01-31', severity: 'warning' },
    ])
    expect(about(library, 'background', sectionBlock('za', 'new'))).toEqual([])
  })

  test('finds a person who no longer holds the function on that day', () => {
    const person = aPerson({ id: 'p', name: 'Ann Former', partner: 'za', validUntil: '2027-03-01' })
    expect(about(aLibrary({ dossiers: [za], people: [person] }), 'interlocutors', personBlock('p'))).toEqual([
      { code: 'expired', title: 'Ann Former', on: '2027-03-01', severity: 'error' },
    ])
  })

  test('tells when an agreement ends', () => {
    const agreement = anAgreement({
      id: 'a',
      partners: ['za'],
      dates: { ...anAgreement().dates, entryIntoForce: '2020-01-01', expiry: '2027-12-31' },
    })
    expect(about(aLibrary({ dossiers: [za], agreements: [agreement] }), 'agreements', agreementBlock('a'))).toEqual([
      { code: 'agreement-expires', title: 'Culture treaty', on: '2027-12-31', severity: 'info' },
    ])
  })
})

describe('the check of the note as a whole', () => {
  test('asks for a principal, a place and a drafter; a phone call needs no place', () => {
    const meeting = { kind: 'bilateral-meeting', date: '2027-03-04', time: null, place: ' ' } as const
    const bare = { principal: '', drafter: null, meeting }
    const library = aLibrary({ dossiers: [za] })
    const codes = (overrides: Overrides<Briefing>) =>
      checkBriefing(library, note([], overrides), today).map((notice) => notice.code)
    expect(codes(bare)).toEqual(['no-principal', 'no-place', 'no-drafter'])
    expect(codes({ ...bare, meeting: { ...meeting, kind: 'phone-call' } })).toEqual(['no-principal', 'no-drafter'])
  })

  test('does not call an uncleared line cover for a goal', () => {
    const goals = [aGoal({ id: 'g', number: 4, title: 'Licensing' })]
    const covering = aTalkingPoint({ id: 'p', goals: ['g'] })
    const briefing = note([inSection('key-messages', pointBlock('p'))], { goals: ['g'] })
    const codes = (point: typeof covering) =>
      checkBriefing(aLibrary({ dossiers: [za], goals, 'talking-points': [point] }), briefing, today).map(
        (notice) => notice.code,
      )
    expect(codes(covering)).not.toContain('no-line-on-goal')
    const draft = { ...covering, clearance: { ...covering.clearance, state: 'draft' as const } }
    expect(codes(draft)).toContain('no-line-on-goal')
  })

  test('takes the officer’s own words in a section for its content', () => {
    const briefing = note([
      inSection('key-messages', freeText('We are friends.')),
      inSection('background', freeText('Long ago.')),
    ])
    const codes = checkBriefing(aLibrary({ dossiers: [za] }), briefing, today).map((notice) => notice.code)
    expect(codes).not.toContain('no-points')
    expect(codes).not.toContain('no-background')
  })

  test('counts more than six key messages', () => {
    const briefing = note([
      inSection('key-messages', ...Array.from({ length: 7 }, (_, index) => freeText(`Point ${index}`))),
    ])
    expect(checkBriefing(aLibrary({ dossiers: [za] }), briefing, today)).toContainEqual({
      code: 'too-many-key-messages',
      found: 7,
      most: 6,
      severity: 'warning',
      at: { section: 'key-messages', block: null },
    })
  })

  test('says nothing of annexes and a readout that are not there yet', () => {
    const briefing = note([inSection('annexes'), inSection('readout')])
    expect(checkBriefing(aLibrary({ dossiers: [za] }), briefing, today)).toEqual([])
  })
})
