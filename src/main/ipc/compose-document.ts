import { composeBook } from '../../shared/compose/compose-book'
import { composeBriefing } from '../../shared/compose/compose-briefing'
import type { Composed } from '../../shared/compose/notice'
import type { DocumentTree } from '../../shared/document/tree'
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
