import type { Composed } from '../shared/compose/notice'
import type { DocumentTree } from '../shared/document/tree'
import type { IsoDate } from '../shared/model/id'
import type { Library } from '../shared/model/library'
import { findByName } from './find-by-name'

/** The document of a briefing or a book. Composing reads Markdown, so it is loaded only by those who compose. */
export async function composeDocument(
  library: Library,
  kind: 'briefings' | 'books',
  id: string,
  today: IsoDate,
): Promise<Composed<DocumentTree>> {
  if (kind === 'briefings') {
    const briefing = findByName(library, kind, id)
    const { composeBriefing } = await import('../shared/compose/compose-briefing')
    return composeBriefing(library, briefing, today)
  }
  const book = findByName(library, kind, id)
  const { composeBook } = await import('../shared/compose/compose-book')
  return composeBook(library, book, today)
}
