import type { Inline } from '../document/tree'
import { proseDate } from '../language/dates'
import { documentWord, fillWords } from '../language/document-words'
import { capitalised, proseList } from '../language/lists'
import type { IsoDate } from '../model/id'
import type { Language } from '../model/language'
import { plain } from './localized-content'

/** What makes a fact trustworthy. */
export type Provenance = { readonly source: string | null; readonly asOf: IsoDate | null }

/** A footnote with the source and the as-of date, as far as they are known: "Source: Embassy, as of 3 March 2027." */
export function sourceNote(fact: Provenance, language: Language): readonly Inline[] {
  return footnote(provenance(fact, language))
}

function provenance({ source, asOf }: Provenance, language: Language): readonly string[] {
  const from = source?.trim() ?? ''
  const named = from === '' ? [] : [fillWords(documentWord('source', language), { source: from })]
  return [...named, ...onDays(asOf === null ? [] : [proseDate(asOf, language)], language)]
}

/** The footnotes of neighbours: one before the first, and those of whoever differs from it. */
export type SharedNotes = {
  readonly lead: readonly Inline[]
  readonly own: (fact: Provenance) => readonly Inline[]
}

/**
 * What most of several neighbours have in common is said once before them; those that differ say so themselves. Each
 * speaks for itself where no two are alike, or where one of them has neither source nor date and would seem to have.
 */
export function sharedNotes(all: readonly Provenance[], language: Language): SharedNotes {
  const keyOf = (fact: Provenance) => provenance(fact, language).join(', ')
  const alike = groups(all, keyOf)
  const [usual, members] = alike.reduce((most, each) => (each[1].length > most[1].length ? each : most), ['', []])
  if (members.length < 2 || alike.some(([key]) => key === '')) {
    return { lead: [], own: (fact) => sourceNote(fact, language) }
  }
  const exception = alike.length > 1 ? [documentWord('unlessNoted', language)] : []
  return {
    lead: footnote([usual, ...exception]),
    own: (fact) => (keyOf(fact) === usual ? [] : sourceNote(fact, language)),
  }
}

/**
 * One footnote for figures of several years, each source once with its days: "Source: Bank, as of 13 May 2026 (2025) and
 * 14 May 2025 (2024)." The years are left out where everything comes from one source and one day.
 */
export function figuresNote(
  figures: readonly (Provenance & { readonly year: number })[],
  language: Language,
): readonly Inline[] {
  const known = figures.filter((each) => provenance(each, language).length > 0)
  const alike = groups(figures, (each) => provenance(each, language).join(', '))
  const [first] = figures
  if (first !== undefined && alike.length === 1) return sourceNote(first, language)
  const bySource = groups(known, ({ source }) => source?.trim() ?? '')
  const named = bySource.map(([source, ofSource]) => {
    const days = groups(ofSource, ({ asOf }) => asOf ?? '').map(([day, years]) => {
      const listed = years.map(({ year }) => year).join(', ')
      return day === '' ? '' : `${proseDate(day, language)} (${listed})`
    })
    const dated = onDays(
      days.filter((day) => day !== ''),
      language,
    )
    const undated = ofSource.filter(({ asOf }) => asOf === null).map(({ year }) => year)
    const from = source === '' || undated.length === 0 ? source : `${source} (${undated.join(', ')})`
    return [from, ...dated].filter((part) => part !== '').join(', ')
  })
  const sources = bySource.filter(([source]) => source !== '').length
  const words = named.join('; ')
  const opening = documentWord(sources === 1 ? 'source' : 'sources', language)
  return footnote([sources === 0 ? words : fillWords(opening, { source: words })])
}

function onDays(days: readonly string[], language: Language): readonly string[] {
  return days.length === 0 ? [] : [fillWords(documentWord('asOfDay', language), { date: proseList(days, language) })]
}

/** Members with the same key together, in the order of the first of them. */
function groups<T>(all: readonly T[], keyOf: (each: T) => string): readonly (readonly [string, readonly T[]])[] {
  const found = new Map<string, T[]>()
  for (const each of all) found.set(keyOf(each), [...(found.get(keyOf(each)) ?? []), each])
  return [...found]
}

function footnote(parts: readonly string[]): readonly Inline[] {
  const words = parts.filter((part) => part !== '').join(', ')
  if (words === '') return []
  const sentence = /[.!?…]$/.test(words) ? words : `${words}.`
  return [{ kind: 'footnote', content: plain(capitalised(sentence)) }]
}
