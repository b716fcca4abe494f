import type { RecordOf } from '../../shared/model/library'
import type { LibraryStore } from '../store/library-store'
import { type NumberedKind, previousVersion } from '../store/previous-version'

/** Knows what the documents of one open library were like in the version before. */
export type PreviousVersions = {
  /**
   * The last state of the version before; null for a first version, and where no state of it is kept or can be read. A
   * document is worth showing also without its changes, so that it never fails.
   */
  readonly of: <K extends NumberedKind>(kind: K, document: RecordOf<K>) => Promise<RecordOf<K> | null>
}

type Known = { readonly version: number; readonly found: Promise<RecordOf<NumberedKind> | null> }

/** Documents whose previous version is remembered, those asked for last. */
const mostKnown = 20

/**
 * Looks a document's previous version up in the files once, and again only after its version number was changed: a note
 * that is being written is composed with every pause of the keyboard, and its history may be long.
 */
export function previousVersions(store: Pick<LibraryStore, 'versionsOf' | 'subscribe'>): PreviousVersions {
  const known = new Map<string, Known>()
  const keyOf = (kind: string, id: string) => `${kind} ${id}`

  store.subscribe(({ changes }) => {
    if (changes === null) known.clear()
    for (const change of changes ?? []) {
      if (change.area !== 'records') continue
      const key = keyOf(change.kind, change.id)
      const version = change.value !== null && 'version' in change.value ? change.value.version : null
      if (known.get(key)?.version !== version) known.delete(key)
    }
  })

  const lookUp = async <K extends NumberedKind>(kind: K, document: RecordOf<K>) => {
    try {
      return previousVersion(kind, document, await store.versionsOf(kind, document.id))
    } catch {
      return null
    }
  }

  return {
    of: async <K extends NumberedKind>(kind: K, document: RecordOf<K>) => {
      if (document.version <= 1) return null
      const key = keyOf(kind, document.id)
      const kept = known.get(key)
      if (kept?.version === document.version) return (await kept.found) as RecordOf<K> | null
      const found = lookUp(kind, document)
      known.set(key, { version: document.version, found })
      const [oldest] = known.keys()
      if (known.size > mostKnown && oldest !== undefined) known.delete(oldest)
      return found
    },
  }
}
