import { describe, expect, test } from 'vitest'
import { describeNotice } from '../../../src/shared/compose/describe-notice'
import { makeNotice } from '../../../src/shared/compose/make-notice'
import type { NoticeFact } from '../../../src/shared/compose/notice'
import { proseDate } from '../../../src/shared/language/dates'
import { languages } from '../../../src/shared/model/language'

const facts: { readonly [C in NoticeFact['code']]: Extract<NoticeFact, { code: C }> } = {
  'no-points': { code: 'no-points', section: 'key-messages', partner: 'Malawi' },
  'no-line-on-goal': { code: 'no-line-on-goal', goal: 4, goalTitle: 'Licensing', partner: 'Malawi' },
  'key-messages-chosen': { code: 'key-messages-chosen', found: 14, most: 6 },
  'too-many-key-messages': { code: 'too-many-key-messages', found: 9, most: 6 },
  'left-out-uncleared': { code: 'left-out-uncleared', count: 3 },
  'left-out-not-valid': { code: 'left-out-not-valid', count: 2 },
  'not-cleared': { code: 'not-cleared', title: 'Ports' },
  expired: { code: 'expired', title: 'Ports', on: '2026-12-31' },
  'not-yet-valid': { code: 'not-yet-valid', title: 'Ports', on: '2028-01-01' },
  'not-for-disclosure': { code: 'not-for-disclosure', title: 'Ports' },
  'other-partner': { code: 'other-partner', title: 'Ports' },
  'missing-language': { code: 'missing-language', title: 'Ports', wanted: 'de', used: 'nl' },
  'missing-record': { code: 'missing-record', recordKind: 'people', id: 'person-7' },
  'no-agreements': { code: 'no-agreements', partner: 'Malawi' },
  'agreement-expires': { code: 'agreement-expires', title: 'Water', on: '2027-12-31' },
  'no-people': { code: 'no-people', partner: 'Malawi' },
  'no-background': { code: 'no-background', partner: 'Malawi' },
  'no-objectives': { code: 'no-objectives' },
  'no-scene-setter': { code: 'no-scene-setter' },
  'no-principal': { code: 'no-principal' },
  'no-place': { code: 'no-place' },
  'no-drafter': { code: 'no-drafter' },
  'marking-too-low': { code: 'marking-too-low', marking: 'OPEN', needed: 'LIMITED', title: 'Ports' },
  'marking-raised': { code: 'marking-raised', marking: 'LIMITED', title: 'Ports' },
  'points-over-one-page': { code: 'points-over-one-page', pages: 3, most: 1 },
  'background-too-long': { code: 'background-too-long', pages: 4, most: 2 },
  aged: { code: 'aged', title: 'Politics', asOf: '2025-01-31' },
  'empty-section': { code: 'empty-section', section: 'avoid' },
  'no-programme': { code: 'no-programme' },
  'no-briefing-for-item': { code: 'no-briefing-for-item', title: 'Lunch' },
  'draft-for-note': { code: 'draft-for-note', title: 'Lunch' },
  'missing-picture': { code: 'missing-picture', source: 'attachments/0a1b.png', alt: 'Photo of Thandi Example' },
  'card-too-full': { code: 'card-too-full', title: 'Ports' },
  'house-style-gone': { code: 'house-style-gone', id: 'lost' },
  'template-not-used': { code: 'template-not-used', name: 'Ministry' },
}

describe.each(Object.values(facts))('the notice $code', (fact) => {
  test('reads as one line of its own in each language', () => {
    const told = languages.map((language) => describeNotice(fact, language))
    expect(new Set(told).size).toBe(languages.length)
    for (const line of told) {
      expect(line).not.toMatch(/\n|undefined|null|\{|\}/)
      expect(line).not.toMatch(/\.$/)
    }
  })

  test.each(languages)('names what it is about in %s', (language) => {
    const line = describeNotice(fact, language)
    const { code, ...rest } = fact
    for (const [name, value] of Object.entries(rest)) {
      // A house style that is gone has no name any more, and its id says nothing to anybody.
      if (['wanted', 'used', 'recordKind', 'section'].includes(name) || value === 'lost') continue
      const isDay = name === 'on' || name === 'asOf'
      expect(line).toContain(isDay ? proseDate(String(value), language) : String(value))
    }
  })
})

test('a goal without a cleared line is named by its number and its partner', () => {
  expect(describeNotice(facts['no-line-on-goal'], 'en')).toBe('No cleared line on goal 4 (Licensing) for Malawi')
})

test('a picture nobody has described is named by its source', () => {
  expect(describeNotice({ ...facts['missing-picture'], alt: '' }, 'de')).toBe(
    'Das Bild attachments/0a1b.png fehlt oder ist nicht lesbar',
  )
})

test('one point left out is told in the singular', () => {
  expect(describeNotice({ code: 'left-out-uncleared', count: 1 }, 'en')).toBe(
    'One talking point that is not cleared was left out',
  )
})

test('a text that exists nowhere is told apart from one that stands in another language', () => {
  expect(describeNotice({ ...facts['missing-language'], used: null }, 'fr')).toBe(
    '« Ports » n’a encore de texte dans aucune langue',
  )
  expect(describeNotice(facts['missing-language'], 'fr')).toBe(
    '« Ports » n’existe pas en allemand ; le texte figure en néerlandais',
  )
})

test('a missing marking is not called too low', () => {
  expect(describeNotice({ ...facts['marking-too-low'], marking: '' }, 'en')).toBe(
    'No marking, but “Ports” needs LIMITED',
  )
})

test('a notice is as grave as its kind, unless its place makes it graver', () => {
  expect(makeNotice(facts.expired)).toEqual({ ...facts.expired, severity: 'error', at: null })
  const at = { section: 'section-1', block: 'block-1' }
  expect(makeNotice(facts['not-cleared'], at, 'error')).toEqual({ ...facts['not-cleared'], severity: 'error', at })
})
