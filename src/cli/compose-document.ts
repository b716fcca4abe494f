import type { ReadPicture } from '../main/export/word-job'
import type { NumberedKind } from '../main/store/previous-version'
import type { Composed } from '../shared/compose/notice'
import type { DocumentTree } from '../shared/document/tree'
import type { HouseStyle } from '../shared/model/house-style'
import type { IsoDate } from '../shared/model/id'
import type { Library, RecordOf } from '../shared/model/library'
import { findByName } from './find-by-name'

/**
 * The document of a briefing or a book, as the window shows it: with what changed since the version before, looked up in
 * the library's `folder`; null leaves the changes out. Composing reads Markdown, so it is loaded only by those who compose.
 */
export async function composeDocument(
  library: Library,
  kind: 'briefings' | 'books',
  id: string,
  today: IsoDate,
  folder: string | null = null,
): Promise<Composed<DocumentTree>> {
  if (kind === 'briefings') {
    const briefing = findByName(library, kind, id)
    const { composeBriefing } = await import('../shared/compose/compose-briefing')
    return composeBriefing(library, briefing, today, { previous: await readPrevious(library, kind, briefing, folder) })
  }
  const book = findByName(library, kind, id)
  const { composeBook } = await import('../shared/compose/compose-book')
  return composeBook(library, book, today, { previous: await readPrevious(library, kind, book, folder) })
}

async function readPrevious<K extends NumberedKind>(
  library: Library,
  kind: K,
  document: RecordOf<K>,
  folder: string | null,
): Promise<RecordOf<K> | null> {
  if (folder === null || document.version <= 1) return null
  const [{ previousVersion }, { readVersions }] = await Promise.all([
    import('../main/store/previous-version'),
    import('../main/store/read-versions'),
  ])
  return previousVersion(kind, document, await readVersions(folder, kind, document.id, library))
}

export const cardSizes = ['a5', 'a6'] as const
export type CardSize = (typeof cardSizes)[number]

/** The cards of a briefing, one topic each, as they fit in this house style. */
export async function composeCardsOf(
  library: Library,
  id: string,
  size: CardSize,
  today: IsoDate,
  style: HouseStyle,
  read: ReadPicture,
): Promise<Composed<DocumentTree>> {
  const briefing = findByName(library, 'briefings', id)
  const { cardsThatFit } = await import('../main/export/cards-that-fit')
  return cardsThatFit({ library, briefing, today, paper: `card-${size}` }, style, read)
}
