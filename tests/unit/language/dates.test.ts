import { describe, expect, test } from 'vitest'
import {
  proseDate,
  proseDateRange,
  proseDay,
  proseTime,
  proseTimeRange,
  shortDate,
} from '../../../src/shared/language/dates'
import { languages } from '../../../src/shared/model/language'

const inAll = (say: (language: (typeof languages)[number]) => string) => languages.map(say)

describe('dates in prose', () => {
  test('are written out in all four languages', () => {
    expect(inAll((language) => proseDate('2026-03-04', language))).toEqual([
      '4 maart 2026',
      '4 March 2026',
      '4. März 2026',
      '4 mars 2026',
    ])
  })

  test('call the first of a month “1er” in French only', () => {
    expect(inAll((language) => proseDate('2026-03-01', language))).toEqual([
      '1 maart 2026',
      '1 March 2026',
      '1. März 2026',
      '1er mars 2026',
    ])
  })

  test('carry their weekday where a programme needs it', () => {
    expect(inAll((language) => proseDay('2027-03-04', language))).toEqual([
      'donderdag 4 maart 2027',
      'Thursday 4 March 2027',
      'Donnerstag, 4. März 2027',
      'jeudi 4 mars 2027',
    ])
  })

  test('name a month never by its number, in any month of the year', () => {
    for (let month = 1; month <= 12; month += 1) {
      const day = `2026-${String(month).padStart(2, '0')}-28`
      for (const language of languages) expect(proseDate(day, language)).toMatch(/^28\.? \p{L}+ 2026$/u)
    }
  })

  test('that are no dates stay as they are', () => {
    expect(proseDate('2026-02-30', 'en')).toBe('2026-02-30')
    expect(proseDay('spring', 'fr')).toBe('spring')
  })

  test('span days, months and years', () => {
    expect(inAll((language) => proseDateRange('2027-03-01', '2027-03-05', language))).toEqual([
      '1–5 maart 2027',
      '1–5 March 2027',
      '1.–5. März 2027',
      'du 1er au 5 mars 2027',
    ])
    expect(proseDateRange('2027-02-28', '2027-03-03', 'de')).toBe('28. Februar – 3. März 2027')
    expect(proseDateRange('2027-02-28', '2027-03-03', 'fr')).toBe('du 28 février au 3 mars 2027')
    expect(proseDateRange('2026-12-30', '2027-01-02', 'en')).toBe('30 December 2026 – 2 January 2027')
    expect(proseDateRange('2027-03-04', '2027-03-04', 'fr')).toBe('4 mars 2027')
  })
})

describe('times in prose', () => {
  test('follow each language’s habit', () => {
    expect(inAll((language) => proseTime('09:30', language))).toEqual([
      '9.30\u00a0uur',
      '09:30',
      '9.30\u00a0Uhr',
      '9\u00a0h\u00a030',
    ])
    expect(inAll((language) => proseTime('14:00', language))).toEqual([
      '14\u00a0uur',
      '14:00',
      '14\u00a0Uhr',
      '14\u00a0h',
    ])
  })

  test('span hours, and live with a missing end', () => {
    expect(inAll((language) => proseTimeRange('09:30', '11:00', language))).toEqual([
      '9.30–11\u00a0uur',
      '09:30–11:00',
      '9.30–11\u00a0Uhr',
      '9\u00a0h\u00a030–11\u00a0h',
    ])
    expect(proseTimeRange(null, '11:00', 'en')).toBe('11:00')
    expect(proseTimeRange(null, null, 'en')).toBe('')
    expect(proseTime('noon', 'nl')).toBe('noon')
  })
})

describe('short dates', () => {
  test('fit a column of a table in all four languages', () => {
    expect(inAll((language) => shortDate('2026-12-01', language))).toEqual([
      '1 dec 2026',
      '1 Dec 2026',
      '1. Dez. 2026',
      '1er déc. 2026',
    ])
  })

  test('leave what is no day as it is', () => {
    expect(shortDate('2026-02-30', 'en')).toBe('2026-02-30')
  })
})
