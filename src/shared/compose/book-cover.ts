import type { Block } from '../document/tree'
import { proseDate, proseDateRange } from '../language/dates'
import { type DocumentWord, documentWord, fillWords } from '../language/document-words'
import { capitalised, proseList } from '../language/lists'
import type { Book } from '../model/book'
import { textIn } from '../model/language'
import type { Library } from '../model/library'
import { findRecord } from '../model/library'
import { partnerName } from './resolve-block'

/** The first page: whom the book is for, where and when, who wrote it, its marking and its number. */
export function bookCover(library: Library, book: Book, marking: string | null): Block {
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
    capitalised(proseDateRange(book.from, book.until, language)),
    labelled('principal', book.principal),
    labelled('origin', book.unit),
    labelled('marking', marking),
    book.copyNumber === null ? '' : fillWords(documentWord('copyNumber', language), { number: book.copyNumber }),
    fillWords(documentWord('versionNumber', language), { number: book.version }),
    capitalised(fillWords(documentWord('asOfDay', language), { date: proseDate(book.asOf, language) })),
  ]
  const title = textIn(book.title, language) || documentWord('bookKind', language)
  const subtitle = title === documentWord('bookKind', language) ? null : documentWord('bookKind', language)
  return { kind: 'cover', title, subtitle, lines: lines.filter((line) => line !== '') }
}
