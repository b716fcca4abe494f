import { describe, expect, test } from 'vitest'
import { figuresNote, type Provenance, sharedNotes, sourceNote } from '../../../src/shared/compose/source-note'
import type { Inline } from '../../../src/shared/document/tree'
import { languages } from '../../../src/shared/model/language'

/** What the footnote says; "" where there is none. */
function said(note: readonly Inline[]): string {
  return note
    .flatMap((inline) => (inline.kind === 'footnote' ? inline.content : []))
    .map((inline) => (inline.kind === 'text' ? inline.text : '?'))
    .join('')
}

describe('a fact’s footnote', () => {
  test('names source and as-of date in each language', () => {
    const fact = { source: 'Embassy', asOf: '2027-03-01' }
    expect(languages.map((language) => said(sourceNote(fact, language)))).toEqual([
      'Bron: Embassy, stand op 1 maart 2027.',
      'Source: Embassy, as of 1 March 2027.',
      'Quelle: Embassy, Stand: 1. März 2027.',
      'Source\u00a0: Embassy, situation au 1er mars 2027.',
    ])
  })

  test('says what is known, ends in one full stop, and is not there without either', () => {
    expect(said(sourceNote({ source: null, asOf: '2027-03-01' }, 'fr'))).toBe('Situation au 1er mars 2027.')
    expect(said(sourceNote({ source: ' Ministry of Trade et al. ', asOf: null }, 'en'))).toBe(
      'Source: Ministry of Trade et al.',
    )
    expect(sourceNote({ source: ' ', asOf: null }, 'en')).toEqual([])
  })
})

describe('the footnotes of neighbours', () => {
  const bank = { source: 'Bank', asOf: '2027-03-01' }
  const agency = { source: 'Agency', asOf: null }
  const shared = (...all: readonly Provenance[]) => {
    const { lead, own } = sharedNotes(all, 'en')
    return [said(lead), ...all.map((each) => said(own(each)))]
  }

  test('are one before the first where all have the same', () => {
    expect(shared(bank, { ...bank })).toEqual(['Source: Bank, as of 1 March 2027.', '', ''])
  })

  test('are one for most of them, and one for whoever differs', () => {
    expect(shared(agency, bank, { ...bank })).toEqual([
      'Source: Bank, as of 1 March 2027, unless noted otherwise.',
      'Source: Agency.',
      '',
      '',
    ])
  })

  test('are each one’s own where no two are alike, or where somebody has none', () => {
    expect(shared(bank)).toEqual(['', 'Source: Bank, as of 1 March 2027.'])
    expect(shared(bank, agency)).toEqual(['', 'Source: Bank, as of 1 March 2027.', 'Source: Agency.'])
    expect(shared(bank, bank, { source: null, asOf: null })[0]).toBe('')
    expect(shared()).toEqual([''])
  })
})

describe('the footnote of several figures', () => {
  const figure = (year: number, source: string | null, asOf: string | null) => ({ year, source, asOf })

  test('names one source of one day like that of any fact', () => {
    const figures = [figure(2025, 'Bank', '2026-05-13'), figure(2024, 'Bank', '2026-05-13')]
    expect(said(figuresNote(figures, 'en'))).toBe('Source: Bank, as of 13 May 2026.')
  })

  test('gives one source once, with the years of each of its days', () => {
    const figures = [
      figure(2025, 'Bank', '2026-05-13'),
      figure(2024, 'Bank', '2025-05-14'),
      figure(2023, 'Bank', '2025-05-14'),
    ]
    expect(said(figuresNote(figures, 'en'))).toBe(
      'Source: Bank, as of 13 May 2026 (2025) and 14 May 2025 (2024, 2023).',
    )
  })

  test('tells several sources apart by year, and leaves out years nothing is known of', () => {
    const figures = [
      figure(2025, 'Bank', '2026-05-13'),
      figure(2024, 'Agency', null),
      figure(2023, null, null),
      figure(2022, null, '2023-05-14'),
    ]
    expect(said(figuresNote(figures, 'de'))).toBe(
      'Quellen: Bank, Stand: 13. Mai 2026 (2025); Agency (2024); Stand: 14. Mai 2023 (2022).',
    )
    expect(figuresNote([figure(2023, null, null)], 'de')).toEqual([])
  })
})
