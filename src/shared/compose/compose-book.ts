import type { Block, DocumentTree, Inline } from '../document/tree'
import { proseDate, proseDateRange } from '../language/dates'
import { type DocumentWord, documentWord, fillWords } from '../language/document-words'
import { proseList } from '../language/lists'
import type { Book } from '../model/book'
import type { Briefing } from '../model/briefing'
import type { BriefingId, IsoDate, PersonId } from '../model/id'
import { type Language, type LocalizedText, sameInAll, textIn } from '../model/language'
import type { Library } from '../model/library'
import { findRecord } from '../model/library'
import { higherMarking } from '../model/marking'
import type { Person } from '../model/person'
import { type BookParts, bookParts } from './book-parts'
import { checkBook } from './check-book'
import { composeAgreements } from './compose-agreements'
import { briefingBlocks, printedMarking, proseClearance } from './compose-briefing'
import { composeDossier } from './compose-dossier'
import { composePerson } from './compose-person'
import { composeProgramme } from './compose-programme'
import { factsOf } from './facts'
import { blocksIn, deeper, heading, nameIn, paragraph, plain } from './localized-content'
import type { Composed } from './notice'
import { partnerName } from './resolve-block'

/**
 * A visit's book: cover, contents, programme, delegation, overall brief, one tab per meeting in programme order, one per
 * issue, dossiers, agreements, biographies, speeches, logistics, annexes, clearance. Its notes are printed in the book's
 * language. Parts without content are left out; what is missing becomes a notice.
 */
export function composeBook(library: Library, book: Book, today: IsoDate): Composed<DocumentTree> {
  const parts = bookParts(library, book)
  const title = textIn(book.title, book.language)
  const marking = parts.markings.reduce((highest, part) => higherMarking(highest, part.marking), parts.ownMarking)
  return {
    value: {
      properties: {
        title,
        subject: documentWord('bookKind', book.language),
        author: book.drafter,
        language: book.language,
        marking: printedMarking(marking, book.language),
        version: book.version,
        asOf: book.asOf,
        paper: 'document',
        draft: book.clearance.state !== 'cleared',
      },
      blocks: [
        cover(library, book, printedMarking(marking, book.language)?.label ?? null),
        ...contents(book, parts),
        ...chapters(library, book, parts).flatMap((chapter): readonly Block[] =>
          chapter.blocks.length === 0
            ? []
            : [
                { kind: 'page-break' },
                heading(1, plain(documentWord(chapter.title, book.language))),
                ...chapter.blocks,
              ],
        ),
      ],
    },
    notices: checkBook(library, book, parts, today),
  }
}

function cover(library: Library, book: Book, marking: string | null): Block {
  const { language } = book
  const partners = book.partners.map((id) => findRecord(library, 'dossiers', id)).filter((dossier) => dossier !== null)
  const names = proseList(
    partners.map((dossier) => partnerName(dossier, language)),
    language,
  )
  const labelled = (name: DocumentWord, value: string | null) =>
    value === null || value.trim() === ''
      ? ''
      : fillWords(documentWord('coverLine', language), { label: documentWord(name, language), value: value.trim() })
  const lines = [
    names,
    proseDateRange(book.from, book.until, language),
    labelled('principal', book.principal),
    labelled('origin', book.unit),
    labelled('marking', marking),
    book.copyNumber === null ? '' : fillWords(documentWord('copyNumber', language), { number: book.copyNumber }),
    fillWords(documentWord('versionNumber', language), { number: book.version }),
    labelled('asOf', proseDate(book.asOf, language)),
  ]
  const title = textIn(book.title, language) || documentWord('bookKind', language)
  const subtitle = title === documentWord('bookKind', language) ? null : documentWord('bookKind', language)
  return { kind: 'cover', title, subtitle, lines: lines.filter((line) => line !== '') }
}

/** The contents, and a numbered list of the briefs with who drafted each. */
function contents({ language }: Book, { tabs }: BookParts): readonly Block[] {
  const list: Block = {
    kind: 'list',
    ordered: true,
    start: 1,
    loose: false,
    items: tabs.map(({ briefing }) => ({ checked: null, blocks: [paragraph(briefLine(briefing, language))] })),
  }
  return [
    { kind: 'page-break' },
    { kind: 'contents', title: documentWord('contents', language), depth: 2 },
    ...(tabs.length === 0 ? [] : [paragraph(plain(documentWord('briefs', language)), 'topic-line'), list]),
  ]
}

function briefLine(briefing: Briefing, language: Language): readonly Inline[] {
  const drafter = briefing.drafter?.trim() ?? ''
  const title = textIn(briefing.title, language)
  return plain(drafter === '' ? title : `${title} (${drafter})`)
}

type Chapter = { readonly title: DocumentWord; readonly blocks: readonly Block[] }

function chapters(library: Library, book: Book, parts: BookParts): readonly Chapter[] {
  const { language } = book
  const numbers = new Map<BriefingId, number>(parts.tabs.map(({ briefing, number }) => [briefing.id, number]))
  const text = (words: LocalizedText) => blocksIn(words, language, 1)
  return [
    { title: 'programme', blocks: composeProgramme(library, book, numbers) },
    {
      title: 'delegationAndCounterparts',
      blocks: [
        ...peopleTable(library, book, 'delegation', book.delegation),
        ...peopleTable(library, book, 'counterparts', book.counterparts),
      ],
    },
    {
      title: 'overallBrief',
      blocks: [
        ...underHeading(book, 'objectives', book.objectives),
        ...underHeading(book, 'sceneSetter', book.sceneSetter),
      ],
    },
    { title: 'meetings', blocks: tabBlocks(library, book, parts, 'meeting') },
    { title: 'issues', blocks: tabBlocks(library, book, parts, 'issue') },
    {
      title: 'dossierExtract',
      blocks: parts.dossiers.flatMap((dossier) => composeDossier(library, dossier, language)),
    },
    {
      title: 'agreements',
      blocks: composeAgreements(
        parts.agreements.map((agreement) => ({ agreement, text: agreement.summary })),
        book.from,
        language,
        2,
      ),
    },
    {
      title: 'biographies',
      blocks: parts.biographies.flatMap((person) => composePerson(person, person.cv, language, 2)),
    },
    { title: 'speeches', blocks: text(book.speeches) },
    { title: 'logistics', blocks: text(book.logistics) },
    { title: 'annexes', blocks: text(book.annexes) },
    {
      title: 'clearanceBlock',
      blocks: [
        factsOf(
          [
            ['drafter', book.drafter],
            ['unit', book.unit],
            ['clearance', proseClearance(book.clearance, language)],
            ['asOf', proseDate(book.asOf, language)],
          ],
          language,
        ),
      ],
    },
  ]
}

function underHeading({ language }: Book, name: DocumentWord, words: LocalizedText): readonly Block[] {
  const blocks = blocksIn(words, language, 2)
  return blocks.length === 0 ? [] : [heading(2, plain(documentWord(name, language))), ...blocks]
}

/** Each note on pages of its own, one level deeper than it stands alone, its number before its title. */
function tabBlocks(library: Library, book: Book, { tabs }: BookParts, of: 'meeting' | 'issue'): readonly Block[] {
  return tabs
    .filter((tab) => tab.of === of)
    .flatMap(({ briefing, number }, index): readonly Block[] => {
      const tab = fillWords(documentWord('tab', book.language), { number })
      const numbered = { ...briefing, title: sameInAll(`${tab} – ${textIn(briefing.title, briefing.language)}`) }
      const blocks = deeper(briefingBlocks(library, numbered), 1)
      return index === 0 ? blocks : [{ kind: 'page-break' }, ...blocks]
    })
}

const peopleColumns = [
  { align: 'start', share: 30 },
  { align: 'start', share: 40 },
  { align: 'start', share: 30 },
] as const

function peopleTable(
  library: Library,
  { language }: Book,
  title: 'delegation' | 'counterparts',
  ids: readonly PersonId[],
): readonly Block[] {
  const people = ids.map((id) => findRecord(library, 'people', id)).filter((person) => person !== null)
  if (people.length === 0) return []
  const third = title === 'delegation' ? 'phone' : 'formOfAddress'
  const cell = (inlines: readonly Inline[]) => ({ blocks: [paragraph(inlines)] })
  const thirdOf = (person: Person) =>
    third === 'phone' ? plain(person.phone ?? '') : nameIn(person.formOfAddress, language)
  return [
    heading(2, plain(documentWord(title, language))),
    {
      kind: 'table',
      columns: peopleColumns,
      header: (['personName', 'function', third] as const).map((name) => cell(plain(documentWord(name, language)))),
      rows: people.map((person) => [
        cell(plain(person.name)),
        {
          blocks: [nameIn(person.function, language), nameIn(person.organisation, language)]
            .filter((inlines) => inlines.length > 0)
            .map((inlines) => paragraph(inlines)),
        },
        cell(thirdOf(person)),
      ]),
      caption: null,
    },
  ]
}
