import type { RecordOf } from '../../shared/model/library'
import type { StoredVersion } from './library-store'
import { parseRecord } from './schema/parse-record'

/** Records that are sent out in numbered versions. */
export type NumberedKind = 'briefings' | 'books'

/**
 * The last state a document had under an earlier version number: what its readers have in hand. Null where none of its
 * kept states has one, or where that state was stored by a schema that is no longer read.
 */
export function previousVersion<K extends NumberedKind>(
  kind: K,
  document: RecordOf<K>,
  versions: readonly Pick<StoredVersion, 'revision' | 'record'>[],
): RecordOf<K> | null {
  const earlier = versions
    .map(({ revision, record }) => ({ revision, record: record as RecordOf<NumberedKind> }))
    .filter(({ revision, record }) => revision < document.revision && record.version < document.version)
    .reduce<RecordOf<NumberedKind> | null>(
      (last, { revision, record }) => (last === null || revision > last.revision ? record : last),
      null,
    )
  if (earlier === null) return null
  try {
    return parseRecord(kind, earlier)
  } catch {
    return null
  }
}
