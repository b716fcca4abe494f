import { proseDateRange } from '../../../shared/language/dates'
import type { Book } from '../../../shared/model/book'
import type { RecordPageParts } from '../../records/record-page-parts'
import { useWords } from '../../words/use-words'
import { BookBriefings } from './book-briefings'

/** What a book adds to the page of a record: its days under the title, and its briefs at hand. */
export const bookParts: RecordPageParts<'books'> = {
  detail: (book) => <Days book={book} />,
  before: { programme: (book) => <BookBriefings book={book} /> },
}

function Days({ book }: { readonly book: Book }) {
  const { language } = useWords()
  return book.from === '' ? null : proseDateRange(book.from, book.until, language)
}
