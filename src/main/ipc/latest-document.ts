import type { Composed } from '../../shared/compose/notice'
import type { DocumentTree } from '../../shared/document/tree'
import type { IsoDate } from '../../shared/model/id'
import type { Library } from '../../shared/model/library'
import { composeDocument } from './compose-document'
import type { OpenLibrary } from './open-library'

type Kept = {
  readonly library: Library
  readonly name: string
  readonly composed: Promise<Composed<DocumentTree>>
}

/** The document that was composed last: what is exported is what was just looked at, and composing a book takes a while. */
export class LatestDocument {
  #kept: Kept | null = null

  /** As `composeDocument`; composed anew when the library, the day or the document is another one. */
  of(
    opened: Pick<OpenLibrary, 'store' | 'previous'>,
    kind: 'briefings' | 'books',
    id: string,
    today: IsoDate,
  ): Promise<Composed<DocumentTree>> {
    const library = opened.store.read()
    const name = `${kind}/${id}/${today}`
    if (this.#kept?.library === library && this.#kept.name === name) return this.#kept.composed
    const composed = composeDocument(opened, kind, id, today)
    this.#kept = { library, name, composed }
    // A failure is not kept: what was in the way of it may be gone the next time.
    composed.catch(() => {
      this.#kept = null
    })
    return composed
  }
}
