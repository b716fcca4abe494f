import { type AnyRecord, binId, type DeletedRecord, findRecord, type RecordKind } from '../../shared/model/library'
import type { LibraryStore, StoredVersion } from '../store/library-store'

/** Reads the versions of the records of one open library, and keeps those of the record that was asked for last. */
export type RecordVersions = {
  /** Every kept state of the record, newest first, read anew. */
  readonly list: (kind: RecordKind, id: string) => Promise<readonly StoredVersion[]>
  /** One of them; null where it is not kept. Those that were listed are not read again until the record changes. */
  readonly find: (kind: RecordKind, id: string, revision: number) => Promise<StoredVersion | null>
}

type Kept = {
  readonly kind: RecordKind
  readonly id: string
  /** The record and its place in the bin as they were then: with any change of it they are others. */
  readonly record: AnyRecord | null
  readonly deleted: DeletedRecord | null
  readonly versions: Promise<readonly StoredVersion[]>
}

/** Every version shown would otherwise read all journals and snapshots through. */
export function recordVersions(store: Pick<LibraryStore, 'read' | 'versionsOf'>): RecordVersions {
  let kept: Kept | null = null

  const list = (kind: RecordKind, id: string) => {
    const versions = store.versionsOf(kind, id)
    const asked = { kind, id, ...presentOf(kind, id), versions }
    kept = asked
    versions.catch(() => {
      if (kept === asked) kept = null
    })
    return versions
  }

  const presentOf = (kind: RecordKind, id: string) => {
    const library = store.read()
    return { record: findRecord(library, kind, id), deleted: library.bin.get(binId(kind, id)) }
  }

  const known = (kind: RecordKind, id: string) => {
    if (kept?.kind !== kind || kept.id !== id) return null
    const { record, deleted } = presentOf(kind, id)
    return kept.record === record && kept.deleted === deleted ? kept.versions : null
  }

  return {
    list,
    find: async (kind, id, revision) => {
      const versions = await (known(kind, id) ?? list(kind, id))
      return versions.find((version) => version.revision === revision) ?? null
    },
  }
}
