import type { Composed } from '../../shared/compose/notice'
import type { DocumentTree } from '../../shared/document/tree'
import type { IsoDate } from '../../shared/model/id'
import type { Library } from '../../shared/model/library'
import type { LibraryStore } from '../store/library-store'
import { composeDocument } from './compose-document'
import type { OpenLibrary } from './open-library'

type Kept = {
  readonly library: Library
  readonly name: string
  readonly composed: Promise<Composed<DocumentTree>>
}

/** The document that was composed last: what is exported is what was just looked at, and composing a book takes a while. */
export class LatestDocument {
  /** By its store, so that a library that was closed is not held in memory by its last document. */
  readonly #kept = new WeakMap<LibraryStore, Kept>()

  /** As `composeDocument`; composed anew when the library, the day or the document is another one. */
  of(
    opened: Pick<OpenLibrary, 'store' | 'previous'>,
    kind: 'briefings' | 'books',
    id: string,
    today: IsoDate,
  ): Promise<Composed<DocumentTree>> {
    const { store } = opened
    const library = store.read()
    const name = `${kind}/${id}/${today}`
    const kept = this.#kept.get(store)
    if (kept?.library === library && kept.name === name) return kept.composed
    const composed = composeDocument(opened, kind, id, today)
    const mine: Kept = { library, name, composed }
    this.#kept.set(store, mine)
    // A failure is not kept: what was in the way of it may be gone the next time.
    composed.catch(() => {
      if (this.#kept.get(store) === mine) this.#kept.delete(store)
    })
    return composed
  }
}
