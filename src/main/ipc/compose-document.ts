import { bookInSteps } from '../../shared/compose/compose-book'
import { composeBriefing } from '../../shared/compose/compose-briefing'
import type { Composed } from '../../shared/compose/notice'
import type { DocumentTree } from '../../shared/document/tree'
import type { ExportFormat } from '../../shared/ipc/contract'
import { Failed } from '../../shared/ipc/failure'
import type { IsoDate } from '../../shared/model/id'
import { findRecord, type Library } from '../../shared/model/library'
import { cardsThatFit } from '../export/cards-that-fit'
import { chosenHouseStyle } from '../starter/chosen-house-style'
import { attachmentReader } from '../store/attachments/attachments'
import { inTurns } from './in-turns'
import type { OpenLibrary } from './open-library'

/**
 * The document tree of a briefing or a book, with what changed since the version before; fails with `notFound` when there
 * is none with this id. A book is composed in turns.
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
    if (book !== null) {
      return inTurns(bookInSteps(library, book, today, { previous: await previous.of(kind, book) }))
    }
  }
  throw new Failed({ code: 'notFound', recordKind: kind, id })
}

export type CardFormat = Extract<ExportFormat, 'cards-a5' | 'cards-a6'>

/** Whether a document is asked for as cards. */
export function isForCards(format: ExportFormat): format is CardFormat {
  return format === 'cards-a5' || format === 'cards-a6'
}

type CardsRequest = { readonly kind: 'briefings' | 'books'; readonly id: string; readonly format: CardFormat }

/**
 * The cards of a briefing in its library's house style, composed in turns; fails with `notFound` when there is none with
 * this id: a book has no cards.
 */
export async function composeCardsOf(
  { library, folder }: { readonly library: Library; readonly folder: string },
  { kind, id, format }: CardsRequest,
  today: IsoDate,
  assetsFolder: string,
): Promise<Composed<DocumentTree>> {
  const briefing = kind === 'briefings' ? findRecord(library, 'briefings', id) : null
  if (briefing === null) throw new Failed({ code: 'notFound', recordKind: 'briefings', id })
  const paper = format === 'cards-a5' ? 'card-a5' : 'card-a6'
  const { value: style } = await chosenHouseStyle(library.settings, assetsFolder)
  return cardsThatFit({ library, briefing, today, paper }, style, attachmentReader(folder), inTurns)
}
