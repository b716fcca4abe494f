import { type Library, type RecordKind, recordKinds, recordsOf } from '../../src/shared/model/library'
import { referencesOf } from '../../src/shared/model/references'

/** The other records that point at this one, kind by kind, found by looking at every record there is. */
export function findUses(
  library: Library,
  kind: RecordKind,
  id: string,
): readonly { readonly kind: RecordKind; readonly id: string }[] {
  return recordKinds.flatMap((userKind) =>
    recordsOf(library, userKind)
      .filter((record) => !(userKind === kind && record.id === id))
      .filter((record) => referencesOf(userKind, record).some((found) => found.kind === kind && found.id === id))
      .map((record) => ({ kind: userKind, id: record.id })),
  )
}
