import { composeBook } from '../../shared/compose/compose-book'
import { composeBriefing } from '../../shared/compose/compose-briefing'
import { composeCards } from '../../shared/compose/compose-cards'
import type { Composed } from '../../shared/compose/notice'
import type { DocumentTree } from '../../shared/document/tree'
import type { ExportFormat } from '../../shared/ipc/contract'
import { Failed } from '../../shared/ipc/failure'
import type { IsoDate } from '../../shared/model/id'
import { findRecord, type Library } from '../../shared/model/library'
import type { OpenLibrary } from './open-library'

/**
 * The document tree of a briefing or a book, with what changed since the version before; fails with `notFound` when there
 * is none with this id.
 */
export async function composeDocument(
  { store, previous }: Pick<OpenLibrary, 'store' | 'previous'>,
  kind: 'briefings' | 'books',
  id: string,
  today: IsoDate,
): Promise<Composed<DocumentTree>> {
  const library = store.read()
  if (kind === 'briefings') {
    const briefing = findRecord(library, kind, id)
    if (briefing !== null) {
      return composeBriefing(library, briefing, today, { previous: await previous.of(kind, briefing) })
    }
  } else {
    const book = findRecord(library, kind, id)
    if (book !== null) return composeBook(library, book, today, { previous: await previous.of(kind, book) })
  }
  throw new Failed({ code: 'notFound', recordKind: kind, id })
}

export type CardFormat = Extract<ExportFormat, 'cards-a5' | 'cards-a6'>

/** Whether a document is asked for as cards. */
export function isForCards(format: ExportFormat): format is CardFormat {
  return format === 'cards-a5' || format === 'cards-a6'
}

/** The cards of a briefing; fails with `notFound` when there is none with this id: a book has no cards. */
export function composeCardsOf(
  library: Library,
  kind: 'briefings' | 'books',
  id: string,
  format: CardFormat,
  today: IsoDate,
): Composed<DocumentTree> {
  const briefing = kind === 'briefings' ? findRecord(library, 'briefings', id) : null
  if (briefing === null) throw new Failed({ code: 'notFound', recordKind: 'briefings', id })
  return composeCards(library, briefing, today, format === 'cards-a5' ? 'card-a5' : 'card-a6')
}
