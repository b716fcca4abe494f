import type { Agreement } from '../model/agreement'
import { agreementStage } from '../model/agreement-status'
import type { Book } from '../model/book'
import type { Briefing } from '../model/briefing'
import type { Dossier } from '../model/dossier'
import type { PartId, PersonId } from '../model/id'
import { textIn } from '../model/language'
import type { Library } from '../model/library'
import { findRecord, recordsOf } from '../model/library'
import { findMarking } from '../model/marking'
import type { Person } from '../model/person'
import { agreementTitle } from '../model/record-title'
import type { Marking } from '../model/settings'
import { briefingMarking } from './briefing-marking'
import { inProgrammeOrder } from './compose-programme'
import { orderAgreements } from './order-agreements'
import { partnerName } from './resolve-block'

/** A note in the book, already in the book's language. Each note has one tab, where it is first needed. */
export type Tab = { readonly number: number; readonly of: 'meeting' | 'issue'; readonly briefing: Briefing }

/** What a book takes from the library, each record once and only where it is there. */
export type BookParts = {
  readonly tabs: readonly Tab[]
  readonly dossiers: readonly Dossier[]
  readonly agreements: readonly Agreement[]
  readonly biographies: readonly Person[]
  readonly ownMarking: Marking | null
  /** The marking of each marked part, and what the part is called. */
  readonly markings: readonly { readonly marking: Marking; readonly title: string }[]
}

/** Everything the book binds, in its order; what the library no longer has is left out. */
export function bookParts(library: Library, book: Book): BookParts {
  const tabs = tabsOf(library, book)
  const partners = book.partners.map((id) => findRecord(library, 'dossiers', id)).filter((dossier) => dossier !== null)
  const dossiers = book.includeDossiers ? [...new Set(partners)] : []
  const agreements = book.includeAgreements ? agreementsOf(library, book) : []
  const biographies = book.includeBiographies ? biographiesOf(library, book) : []
  const named = (id: PartId | null, title: string) => ({ marking: findMarking(library.settings, id), title })
  const markings = [
    ...tabs.map(({ briefing }) => ({
      marking: briefingMarking(library, briefing),
      title: textIn(briefing.title, book.language),
    })),
    ...dossiers.flatMap((dossier) => [
      named(dossier.marking, partnerName(dossier, book.language)),
      ...dossier.sections.map((section) => named(section.marking, partnerName(dossier, book.language))),
    ]),
    ...agreements.map((agreement) => named(agreement.marking, agreementTitle(agreement, book.language))),
    ...biographies.map((person) => named(person.marking, person.name)),
  ].flatMap(({ marking, title }) => (marking === null ? [] : [{ marking, title }]))
  const ownMarking = findMarking(library.settings, book.marking)
  return { tabs, dossiers, agreements, biographies, ownMarking, markings }
}

function tabsOf(library: Library, book: Book): readonly Tab[] {
  const meetings = inProgrammeOrder(book.programme).map((item) => ({ id: item.briefing, of: 'meeting' }) as const)
  const issues = book.issueBriefings.map((id) => ({ id, of: 'issue' }) as const)
  const seen = new Set<string>()
  const tabs: Tab[] = []
  for (const { id, of } of [...meetings, ...issues]) {
    const briefing = id === null || seen.has(id) ? null : findRecord(library, 'briefings', id)
    if (briefing === null) continue
    seen.add(briefing.id)
    tabs.push({ number: tabs.length + 1, of, briefing: { ...briefing, language: book.language } })
  }
  return tabs
}

function agreementsOf(library: Library, book: Book): readonly Agreement[] {
  const agreements = recordsOf(library, 'agreements')
    .filter((agreement) => agreement.partners.some((partner) => book.partners.includes(partner)))
    .filter((agreement) => agreementStage(agreement, book.from) !== 'ended')
  return orderAgreements(agreements, book.from, book.language)
}

/** Counterparts, and whoever else sits across the table during the programme; in the order of the programme. */
function biographiesOf(library: Library, book: Book): readonly Person[] {
  const ids: readonly PersonId[] = [
    ...book.counterparts,
    ...inProgrammeOrder(book.programme).flatMap((item) => item.theirParticipants),
  ]
  return [...new Set(ids)]
    .map((id) => findRecord(library, 'people', id))
    .filter((person) => person !== null)
    .filter(
      ({ cv, pronunciation, photo }) => textIn(cv, book.language) !== '' || pronunciation !== null || photo !== null,
    )
}
