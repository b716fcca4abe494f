import { composeBook } from '../../shared/compose/compose-book'
import { composeBriefing } from '../../shared/compose/compose-briefing'
import type { Composed } from '../../shared/compose/notice'
import type { DocumentTree } from '../../shared/document/tree'
import type { ExportFormat } from '../../shared/ipc/contract'
import { Failed } from '../../shared/ipc/failure'
import type { IsoDate } from '../../shared/model/id'
import { findRecord, type Library } from '../../shared/model/library'

/** The document tree of a briefing or a book; fails with `notFound` when there is none with this id. */
export function composeDocument(
  library: Library,
  kind: 'briefings' | 'books',
  id: string,
  today: IsoDate,
): Composed<DocumentTree> {
  if (kind === 'briefings') {
    const briefing = findRecord(library, kind, id)
    if (briefing !== null) return composeBriefing(library, briefing, today)
  } else {
    const book = findRecord(library, kind, id)
    if (book !== null) return composeBook(library, book, today)
  }
  throw new Failed({ code: 'notFound', recordKind: kind, id })
}

/** What is exported in this format: the document itself, or the cards of a briefing. */
export function composeExported(
  library: Library,
  kind: 'briefings' | 'books',
  id: string,
  format: ExportFormat,
  today: IsoDate,
): Composed<DocumentTree> {
  if (format !== 'cards-a5' && format !== 'cards-a6') return composeDocument(library, kind, id, today)
  const briefing = kind === 'briefings' ? findRecord(library, 'briefings', id) : null
  if (briefing !== null) return composeBriefing(library, briefing, today)
  throw new Failed({ code: 'notFound', recordKind: 'briefings', id })
}
