import { expect, test } from 'vitest'
import { homeOverview } from '../../../src/shared/compose/home-overview'
import { aBriefing, aDossier, aLibrary, anAgreement, aPerson, aTalkingPoint } from '../../support/builders'

const today = '2027-01-15'

function meetingOn(date: string, id: string) {
  const briefing = aBriefing({ id })
  return { ...briefing, meeting: { ...briefing.meeting, date } }
}

test('meetings from today on are listed, the next one first, at most ten', () => {
  const days = Array.from({ length: 12 }, (_each, index) => meetingOn(`2027-02-${10 + index}`, `later-${index}`))
  const briefings = [...days, meetingOn('2027-01-14', 'past'), meetingOn(today, 'today')]
  const { meetings } = homeOverview(aLibrary({ briefings }), 'en', today)
  expect(meetings).toHaveLength(10)
  expect(meetings.slice(0, 2).map(({ briefing }) => briefing.id)).toEqual(['today', 'later-0'])
})

test('a line nobody has cleared is named when its meeting is within a fortnight, and not when it is later', () => {
  const point = aTalkingPoint({
    id: 'ports',
    topic: 'Ports',
    clearance: { state: 'draft', unit: null, by: null, date: null },
  })
  const withPoint = (date: string, id: string) => {
    const note = meetingOn(date, id)
    return {
      ...note,
      sections: note.sections.map((section) =>
        section.kind === 'key-messages'
          ? {
              ...section,
              blocks: [
                {
                  kind: 'talking-point',
                  id: `${id}-block`,
                  talkingPoint: point.id,
                  wording: { nl: null, en: null, de: null, fr: null },
                } as const,
              ],
            }
          : section,
      ),
    }
  }
  const library = aLibrary({
    'talking-points': [point],
    briefings: [withPoint('2027-01-29', 'near'), withPoint('2027-01-30', 'far')],
  })
  const { uncleared } = homeOverview(library, 'en', today)
  expect(uncleared.map(({ briefing, titles }) => [briefing.id, titles])).toEqual([['near', ['Ports']]])
})

test('an agreement that ends within a year is listed by its day, one that goes on is not', () => {
  const inForce = { entryIntoForce: '2020-01-01' }
  const soon = anAgreement({ id: 'soon', asOf: today })
  const later = anAgreement({ id: 'later', asOf: today })
  const library = aLibrary({
    agreements: [
      { ...later, dates: { ...later.dates, ...inForce, expiry: '2030-01-01' } },
      { ...soon, dates: { ...soon.dates, ...inForce, expiry: '2027-06-30' } },
    ],
  })
  const { ending, aged } = homeOverview(library, 'en', today)
  expect(ending.map(({ agreement, what, on }) => [agreement.id, what, on])).toEqual([['soon', 'expires', '2027-06-30']])
  expect(aged).toEqual([])
})

test('what has expired stands before what has aged', () => {
  const library = aLibrary({
    dossiers: [aDossier({ id: 'old', asOf: '2025-01-01' }), aDossier({ id: 'fresh', asOf: today })],
    people: [aPerson({ id: 'gone', validUntil: '2026-12-31', asOf: today })],
  })
  const { aged } = homeOverview(library, 'en', today)
  expect(aged.map(({ record, isExpired }) => [record.id, isExpired])).toEqual([
    ['gone', true],
    ['old', false],
  ])
})

test('recent work is what was changed last, of any kind', () => {
  const library = aLibrary({
    dossiers: [aDossier({ id: 'first', updatedAt: '2027-01-01T10:00:00.000Z' })],
    people: [aPerson({ id: 'last', updatedAt: '2027-01-14T10:00:00.000Z' })],
  })
  expect(homeOverview(library, 'en', today).recent.map(({ id }) => id)).toEqual(['last', 'first'])
})
