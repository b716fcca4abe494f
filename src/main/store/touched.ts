import { type RecordKind, recordKinds } from '../../shared/model/library'
import type { Change } from './change'

/** The kinds of records these changes touched, in the bin too; none when anything may look different, as after new settings. */
export function touchedKinds(changes: readonly Change[]): readonly RecordKind[] {
  if (changes.some(({ area }) => area === 'settings')) return []
  const kinds = new Set<string>()
  for (const change of changes) {
    if (change.area === 'records') kinds.add(change.kind)
    if (change.area === 'bin') kinds.add(change.id.slice(0, change.id.indexOf(':')))
  }
  return recordKinds.filter((kind) => kinds.has(kind))
}
