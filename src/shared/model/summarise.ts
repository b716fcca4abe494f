import { agreementStatus } from './agreement-status'
import { firstWords } from './first-words'
import type { DossierId, IsoDate } from './id'
import type { Language, LocalizedText } from './language'
import { hasText, languages, textIn, writtenLanguages } from './language'
import type { Library, RecordKind, RecordOf } from './library'
import { findRecord } from './library'
import type { RecordSummary } from './record-summary'
import { recordTitle } from './record-title'

type Viewpoint = { readonly library: Library; readonly language: Language; readonly today: IsoDate }
type OwnPart = Omit<RecordSummary, 'kind' | 'id' | 'title' | 'sample' | 'updatedAt'>

function partnerNames({ library, language }: Viewpoint, partners: readonly DossierId[]): string {
  return partners
    .map((id) => findRecord(library, 'dossiers', id))
    .map((dossier) => (dossier === null ? '' : textIn(dossier.name, language)))
    .filter((name) => name !== '')
    .join(', ')
}

/** Languages of the first of these texts that is written in any. */
function languagesOf(...texts: readonly LocalizedText[]): readonly Language[] {
  return texts.map(writtenLanguages).find((written) => written.length > 0) ?? []
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ')
}

const nothing = { detail: '', type: null, state: null, code: null, partners: [], goals: [], date: null, marking: null }

const summaries: { readonly [K in RecordKind]: (record: RecordOf<K>, view: Viewpoint) => OwnPart } = {
  dossiers: (dossier, { language }) => ({
    ...nothing,
    detail: textIn(dossier.officialName, language) || textIn(dossier.capital, language),
    type: dossier.kind,
    code: dossier.code,
    marking: dossier.marking,
    languages:
      dossier.sections.length === 0
        ? writtenLanguages(dossier.name)
        : languages.filter((candidate) => dossier.sections.some((section) => hasText(section.text, candidate))),
  }),
  agreements: (agreement, view) => ({
    ...nothing,
    detail: partnerNames(view, agreement.partners) || (agreement.reference ?? ''),
    type: agreement.kind,
    state: agreementStatus(agreement, view.today),
    code: agreement.reference,
    partners: agreement.partners,
    goals: agreement.goals,
    date: agreement.dates.expiry,
    marking: agreement.marking,
    languages: languagesOf(agreement.summary, agreement.fullTitle, agreement.shortTitle),
  }),
  'goal-sets': (set) => ({
    ...nothing,
    detail: set.source ?? '',
    date: set.until,
    languages: writtenLanguages(set.name),
  }),
  goals: (goal, { library, language }) => ({
    ...nothing,
    detail: textIn(findRecord(library, 'goal-sets', goal.goalSet)?.name ?? goal.description, language),
    code: String(goal.number),
    languages: writtenLanguages(goal.title),
  }),
  responsibilities: (responsibility, { language }) => ({
    ...nothing,
    detail: firstWords(textIn(responsibility.description, language)),
    code: String(responsibility.number),
    languages: writtenLanguages(responsibility.name),
  }),
  'talking-points': (point, { language }) => ({
    ...nothing,
    detail: firstWords(textIn(point.text, language) || textIn(point.question, language)),
    type: point.stance,
    state: point.clearance.state,
    partners: point.partners,
    goals: point.goals,
    date: point.validUntil,
    marking: point.marking,
    languages: writtenLanguages(point.text),
  }),
  people: (person, { language }) => ({
    ...nothing,
    detail: joined(textIn(person.function, language), textIn(person.organisation, language)),
    type: person.side,
    partners: person.partner === null ? [] : [person.partner],
    date: person.validUntil,
    marking: person.marking,
    languages: languagesOf(person.cv, person.function),
  }),
  briefings: (briefing, view) => ({
    ...nothing,
    detail: joined(partnerNames(view, briefing.partners), briefing.principal ?? ''),
    type: briefing.meeting.kind,
    state: briefing.clearance.state,
    partners: briefing.partners,
    goals: briefing.goals,
    date: briefing.meeting.date,
    marking: briefing.marking,
    languages: [briefing.language],
  }),
  books: (book, view) => ({
    ...nothing,
    detail: joined(partnerNames(view, book.partners), book.principal ?? ''),
    state: book.clearance.state,
    partners: book.partners,
    date: book.from,
    marking: book.marking,
    languages: [book.language],
  }),
}

/** The record as lists, search and pickers show it, in `language` and as things stand on `today`. */
export function summarise<K extends RecordKind>(
  library: Library,
  kind: K,
  record: RecordOf<K>,
  language: Language,
  today: IsoDate,
): RecordSummary {
  return {
    kind,
    id: record.id,
    title: recordTitle(kind, record, language),
    sample: record.sample,
    updatedAt: record.updatedAt,
    ...summaries[kind](record, { library, language, today }),
  }
}
