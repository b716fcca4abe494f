import { compareParts } from '../compare/compare-parts'
import { blocksText } from '../document/plain-text'
import { proseDate, proseDateRange, proseTimeRange } from '../language/dates'
import { type DocumentWord, documentWord } from '../language/document-words'
import { proseList } from '../language/lists'
import { valueName } from '../language/value-names'
import type { Book, ProgrammeItem } from '../model/book'
import type { PersonId } from '../model/id'
import { findText, type Language, type LocalizedText, textIn } from '../model/language'
import type { Library } from '../model/library'
import { findRecord } from '../model/library'
import { findMarking } from '../model/marking'
import { type BookParts, bookParts, type Tab } from './book-parts'
import { printedMarking } from './briefing-marking'
import type { Change, ChangedPart } from './changes-table'
import { type Detail, detailChanges } from './detail-changes'
import { blocksIn } from './localized-content'
import { partnerName } from './resolve-block'
import { rewording } from './rewording'

/**
 * What a reader of the version before has to know: details, programme, people, the book's own texts and its notes. A note
 * that changed since is only named: what changed in it, it says where it stands alone.
 */
export function bookChanges(library: Library, previous: Book, book: Book, { tabs }: BookParts): readonly ChangedPart[] {
  const { language } = book
  const before = { ...previous, language }
  const tabsBefore = bookParts(library, before).tabs
  const part = (title: DocumentWord, changes: readonly Change[]) => ({ title: documentWord(title, language), changes })
  const text = (name: 'objectives' | 'sceneSetter' | 'speeches' | 'logistics' | 'annexes') =>
    part(name, rewording(null, printed(before[name], language), printed(book[name], language), language))
  const people = (name: 'delegation' | 'counterparts') => part(name, peopleChanges(library, before[name], book[name]))
  return [
    part('details', detailChanges(details(library, before), details(library, book), language)),
    part('programme', programmeChanges(library, before, book)),
    people('delegation'),
    people('counterparts'),
    text('objectives'),
    text('sceneSetter'),
    part('meetings', tabChanges(previous, tabsBefore, tabs, 'meeting')),
    part('issues', tabChanges(previous, tabsBefore, tabs, 'issue')),
    text('speeches'),
    text('logistics'),
    text('annexes'),
  ]
}

function details(library: Library, book: Book): readonly Detail[] {
  const { language } = book
  const partners = book.partners.map((id) => findRecord(library, 'dossiers', id)).filter((each) => each !== null)
  const rows: readonly (readonly [DocumentWord, string | null])[] = [
    ['documentTitle', textIn(book.title, language)],
    [
      'partners',
      proseList(
        partners.map((dossier) => partnerName(dossier, language)),
        language,
      ),
    ],
    ['date', proseDateRange(book.from, book.until, language)],
    ['principal', book.principal],
    ['origin', book.unit],
    ['marking', printedMarking(findMarking(library.settings, book.marking), language)?.label ?? null],
  ]
  return rows.map(([name, value]): Detail => [documentWord(name, language), (value ?? '').trim()])
}

function programmeChanges(library: Library, previous: Book, book: Book): readonly Change[] {
  const { language } = book
  const earlier = new Map(previous.programme.map((item) => [item.id, item]))
  const present = new Map(book.programme.map((item) => [item.id, item]))
  return compareParts<ProgrammeItem>(previous.programme, book.programme, {
    label: (item) => itemLine(item, language),
    source: () => null,
    entries: () => [],
  }).flatMap(({ key, label, content }): readonly Change[] => {
    if (content.type !== 'part') return []
    if (content.presence !== 'same') return [{ kind: content.presence, title: label }]
    const [was, is] = [earlier.get(key), present.get(key)]
    if (was === undefined || is === undefined) return []
    const [before, now] = [was, is].map((item) => ({ text: wholeItem(library, item, language), language }))
    return before === undefined || now === undefined
      ? []
      : rewording(textIn(is.title, language) || null, before, now, language, 'changed')
  })
}

/** "4 March 2027, 09:00–10:00, Meeting". */
function itemLine(item: ProgrammeItem, language: Language): string {
  return listed([
    proseDate(item.date, language),
    proseTimeRange(item.from, item.until, language),
    textIn(item.title, language),
  ])
}

function wholeItem(library: Library, item: ProgrammeItem, language: Language): string {
  const names = (people: readonly PersonId[]) => people.map((id) => findRecord(library, 'people', id)?.name ?? '')
  return listed([
    itemLine(item, language),
    item.place ?? '',
    item.lead ?? '',
    ...names(item.ourParticipants),
    ...names(item.theirParticipants),
    valueName('pressStatus', item.press, language),
  ])
}

function listed(parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join(', ')
}

function peopleChanges(library: Library, before: readonly PersonId[], now: readonly PersonId[]): readonly Change[] {
  const named = (kind: 'added' | 'removed', ids: readonly PersonId[]) =>
    ids.flatMap((id): readonly Change[] => {
      const person = findRecord(library, 'people', id)
      return person === null ? [] : [{ kind, title: person.name }]
    })
  return [
    ...named(
      'added',
      now.filter((id) => !before.includes(id)),
    ),
    ...named(
      'removed',
      before.filter((id) => !now.includes(id)),
    ),
  ]
}

function tabChanges(
  { updatedAt }: Book,
  before: readonly Tab[],
  now: readonly Tab[],
  of: Tab['of'],
): readonly Change[] {
  const [was, is] = [before.filter((tab) => tab.of === of), now.filter((tab) => tab.of === of)]
  const titleOf = ({ briefing }: Tab) => textIn(briefing.title, briefing.language)
  const isIn = (tabs: readonly Tab[], { briefing }: Tab) => tabs.some((tab) => tab.briefing.id === briefing.id)
  return [
    ...is.flatMap((tab): readonly Change[] => {
      if (!isIn(was, tab)) return [{ kind: 'added', title: titleOf(tab) }]
      return tab.briefing.updatedAt > updatedAt ? [{ kind: 'revised-note', title: titleOf(tab) }] : []
    }),
    ...was.filter((tab) => !isIn(is, tab)).map((tab): Change => ({ kind: 'removed', title: titleOf(tab) })),
  ]
}

/** The words as a reader sees them, without their formatting. */
function printed(text: LocalizedText, language: Language) {
  return { text: blocksText(blocksIn(text, language, 0)), language: findText(text, language)?.language ?? language }
}
