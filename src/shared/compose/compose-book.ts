import type { Block, DocumentTree } from '../document/tree'
import { documentWord, fillWords } from '../language/document-words'
import type { Book } from '../model/book'
import type { IsoDate } from '../model/id'
import { textIn } from '../model/language'
import type { Library } from '../model/library'
import { higherMarking } from '../model/marking'
import { bindDates } from './bind-dates'
import { bookChanges } from './book-changes'
import { bookChapters } from './book-chapters'
import { bookContents } from './book-contents'
import { bookCover } from './book-cover'
import { type BookParts, bookParts } from './book-parts'
import { printedMarking } from './briefing-marking'
import { changesTable } from './changes-table'
import { chapterBlocks } from './chapter-blocks'
import { checkBook } from './check-book'
import type { Earlier } from './compose-briefing'
import type { Composed } from './notice'
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
  const printed = chapterBlocks(yield* bookChapters(library, book, parts), book.language)
  yield
  const all = [
    bookCover(library, book, printedMarking(marking, book.language)?.label ?? null),
    ...bookContents(library, book, parts),
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

/** Behind the contents: whoever has read the version before begins here. */
function changes(library: Library, book: Book, parts: BookParts, previous: Book | null): readonly Block[] {
  if (previous === null) return []
  const { language } = book
  const blocks = changesTable(bookChanges(library, previous, book, parts), previous.version, 1, language)
  const header = fillWords(documentWord('changesSince', language), { number: previous.version })
  return blocks.length === 0 ? [] : [{ kind: 'section-break', header }, ...blocks]
}
