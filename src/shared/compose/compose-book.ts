import { blocksText, inlineText } from '../document/plain-text'
import type { Block, DocumentTree, Inline } from '../document/tree'
import { proseDate, proseDateRange } from '../language/dates'
import { type DocumentWord, documentWord, fillWords } from '../language/document-words'
import { proseList } from '../language/lists'
import type { Book } from '../model/book'
import type { Briefing } from '../model/briefing'
import type { BriefingId, IsoDate, PersonId } from '../model/id'
import { type Language, type LocalizedText, textIn } from '../model/language'
import type { Library } from '../model/library'
import { findRecord } from '../model/library'
import { higherMarking } from '../model/marking'
import type { Person } from '../model/person'
import { bindDates } from './bind-dates'
import { bookChanges } from './book-changes'
import { type BookParts, bookParts } from './book-parts'
import { printedMarking } from './briefing-marking'
import { changesTable } from './changes-table'
import { checkBook } from './check-book'
import { composeAgreements } from './compose-agreements'
import { briefingBlocks, briefingTitle, type Earlier, proseClearance } from './compose-briefing'
import { composeDossier } from './compose-dossier'
import { composePeople } from './compose-person'
import { composeProgramme } from './compose-programme'
import { factsOf } from './facts'
import { blocksIn, deeper, heading, nameIn, paragraph, plain } from './localized-content'
import type { Composed } from './notice'
import { partnerName } from './resolve-block'
import { atOnce, type Steps } from './steps'

/**
 * A visit's book: cover, contents, what changed since the version before, programme, delegation, overall brief, one tab
 * per meeting in programme order, one per issue, dossiers, agreements, biographies, speeches, logistics, annexes,
 * clearance; each chapter, tab and dossier a section with its title at the top of its pages, save for short chapters at
 * the end, which share one. Its notes are printed in the book's language. Parts without content are left out; what is missing becomes a notice.
 *
 * A book is a draft until it is cleared and all its notes are: a page that nobody has cleared must not leave under a
 * clearance that was given to the pages around it. The check names the notes that hold it back.
 */
export function composeBook(
  library: Library,
  book: Book,
  today: IsoDate,
  earlier: Earlier<Book> = {},
): Composed<DocumentTree> {
  return atOnce(bookInSteps(library, book, today, earlier))
}

/** So many blocks are a step. */
const stretch = 256

/** The same in steps, of which each takes one note or one dossier: a book of hundreds of pages takes a while. */
export function* bookInSteps(
  library: Library,
  book: Book,
  today: IsoDate,
  { previous = null }: Earlier<Book> = {},
): Steps<Composed<DocumentTree>> {
  const parts = bookParts(library, book)
  const marking = parts.markings.reduce((highest, part) => higherMarking(highest, part.marking), parts.ownMarking)
  const isCleared = [book, ...parts.tabs.map(({ briefing }) => briefing)].every(
    ({ clearance }) => clearance.state === 'cleared',
  )
  yield
  const toldOfChanges = changes(library, book, parts, previous)
  yield
  const printed = chapterBlocks(yield* chapters(library, book, parts), book.language)
  yield
  const all = [
    cover(library, book, printedMarking(marking, book.language)?.label ?? null),
    ...contents(library, book, parts),
    ...toldOfChanges,
    ...printed,
  ]
  const blocks: Block[] = []
  while (blocks.length < all.length) {
    blocks.push(...bindDates(all.slice(blocks.length, blocks.length + stretch)))
    yield
  }
  return {
    value: {
      properties: {
        title: textIn(book.title, book.language) || documentWord('bookKind', book.language),
        subject: documentWord('bookKind', book.language),
        author: book.drafter,
        language: book.language,
        marking: printedMarking(marking, book.language),
        version: book.version,
        asOf: book.asOf,
        paper: 'document',
        draft: !isCleared,
      },
      blocks,
    },
    notices: yield* checkBook(library, book, parts, today),
  }
}

/** A part of a chapter on pages of its own, and what stands at their top. */
type Section = { readonly header: string; readonly blocks: readonly Block[] }
type Chapter = { readonly title: DocumentWord; readonly sections: readonly Section[] }

/** The chapters behind the records' own, each of which may be a few lines only. */
const closing: readonly DocumentWord[] = ['speeches', 'logistics', 'annexes', 'clearanceBlock']

/** Lines of a page that short chapters at the book's end may fill together. */
const sharedLines = 36

/** Letters of body text on a line, and lines that a heading or a gap takes. */
const line = { letters: 80, heading: 3 }

/** About how many lines a chapter takes; what may be long is never called short. */
function linesOf({ sections }: Chapter): number {
  return sections
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, block) => {
      const isText = ['paragraph', 'list', 'heading', 'facts', 'quote'].includes(block.kind)
      if (!isText) return sum + sharedLines
      const text = blocksText([block]).split('\n')
      const space = block.kind === 'heading' ? line.heading : 1
      return sum + space + text.reduce((lines, words) => lines + Math.ceil(words.length / line.letters), 0)
    }, line.heading)
}

/** Each chapter on pages of its own, save for short ones at the end, which share a page under the book's title. */
function chapterBlocks(chapters: readonly Chapter[], language: Language): readonly Block[] {
  const printed = chapters.filter(({ sections }) => sections.some(({ blocks }) => blocks.length > 0))
  let taken = sharedLines
  return printed.flatMap((chapter, index): readonly Block[] => {
    const title = heading(1, plain(documentWord(chapter.title, language)))
    const isClosing = closing.includes(chapter.title)
    const lines = linesOf(chapter)
    const follows = isClosing && taken + lines <= sharedLines
    taken = !isClosing ? sharedLines : follows ? taken + lines : lines
    const next = printed[index + 1]
    const isShared = follows || (isClosing && next !== undefined && taken + linesOf(next) <= sharedLines)
    return chapter.sections
      .filter(({ blocks }) => blocks.length > 0)
      .flatMap(({ header, blocks }, section): readonly Block[] => [
        ...(follows ? [] : [{ kind: 'section-break' as const, header: isShared ? null : header }]),
        ...(section === 0 ? [title] : []),
        ...blocks,
      ])
  })
}

/** Behind the contents: whoever has read the version before begins here. */
function changes(library: Library, book: Book, parts: BookParts, previous: Book | null): readonly Block[] {
  if (previous === null) return []
  const { language } = book
  const blocks = changesTable(bookChanges(library, previous, book, parts), previous.version, 1, language)
  const header = fillWords(documentWord('changesSince', language), { number: previous.version })
  return blocks.length === 0 ? [] : [{ kind: 'section-break', header }, ...blocks]
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
function contents(library: Library, { language }: Book, { tabs }: BookParts): readonly Block[] {
  const list: Block = {
    kind: 'list',
    ordered: true,
    start: 1,
    loose: false,
    items: tabs.map(({ briefing }) => ({ checked: null, blocks: [paragraph(briefLine(library, briefing))] })),
  }
  return [
    { kind: 'page-break' },
    { kind: 'contents', title: documentWord('contents', language), depth: 2 },
    ...(tabs.length === 0 ? [] : [paragraph(plain(documentWord('briefs', language)), 'topic-line'), list]),
  ]
}

function briefLine(library: Library, briefing: Briefing): readonly Inline[] {
  const drafter = briefing.drafter?.trim() ?? ''
  return [...briefingTitle(library, briefing), ...plain(drafter === '' ? '' : ` (${drafter})`)]
}

function* chapters(library: Library, book: Book, parts: BookParts): Steps<readonly Chapter[]> {
  const { language } = book
  const numbers = new Map<BriefingId, number>(parts.tabs.map(({ briefing, number }) => [briefing.id, number]))
  const whole = (title: DocumentWord, blocks: readonly Block[]): Chapter => ({
    title,
    sections: [{ header: documentWord(title, language), blocks }],
  })
  const text = (words: LocalizedText) => blocksIn(words, language, 1)
  const meetings = yield* tabSections(library, book, parts, 'meeting')
  const issues = yield* tabSections(library, book, parts, 'issue')
  const dossiers: Section[] = []
  for (const dossier of parts.dossiers) {
    dossiers.push({ header: partnerName(dossier, language), blocks: composeDossier(library, dossier, language) })
    yield
  }
  const agreements = composeAgreements(
    parts.agreements.map((agreement) => ({ agreement, text: agreement.summary })),
    book.from,
    language,
    2,
  )
  yield
  const people = composePeople(
    parts.biographies.map((person) => ({ person, cv: person.cv })),
    language,
    2,
  )
  yield
  return [
    whole('programme', composeProgramme(library, book, numbers)),
    whole('delegationAndCounterparts', [
      ...peopleTable(library, book, 'delegation', book.delegation),
      ...peopleTable(library, book, 'counterparts', book.counterparts),
    ]),
    whole('overallBrief', [
      ...underHeading(book, 'objectives', book.objectives),
      ...underHeading(book, 'sceneSetter', book.sceneSetter),
    ]),
    { title: 'meetings', sections: meetings },
    { title: 'issues', sections: issues },
    { title: 'dossierExtract', sections: dossiers },
    whole('agreements', agreements),
    whole('biographies', people),
    whole('speeches', text(book.speeches)),
    whole('logistics', text(book.logistics)),
    whole('annexes', text(book.annexes)),
    whole('clearanceBlock', [
      factsOf(
        [
          ['drafter', book.drafter],
          ['unit', book.unit],
          ['clearance', proseClearance(book.clearance, language)],
          ['asOf', proseDate(book.asOf, language)],
        ],
        language,
      ),
    ]),
  ]
}

function underHeading({ language }: Book, name: DocumentWord, words: LocalizedText): readonly Block[] {
  const blocks = blocksIn(words, language, 2)
  return blocks.length === 0 ? [] : [heading(2, plain(documentWord(name, language))), ...blocks]
}

/** Each note on pages of its own, one level deeper than it stands alone, its number before its title. */
function* tabSections(
  library: Library,
  book: Book,
  { tabs }: BookParts,
  kind: 'meeting' | 'issue',
): Steps<readonly Section[]> {
  const sections: Section[] = []
  for (const { of, briefing, number } of tabs) {
    if (of !== kind) continue
    const before = `${fillWords(documentWord('tab', book.language), { number })} – `
    const title = [...plain(before), ...briefingTitle(library, briefing)]
    sections.push({ header: inlineText(title), blocks: deeper(briefingBlocks(library, briefing, title), 1) })
    yield
  }
  return sections
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
