import type { PartId } from './id'
import type { LibrarySettings, Marking } from './settings'

/** The marking with this id, or null when there is none (any more) in the settings. */
export function findMarking(settings: LibrarySettings, id: PartId | null): Marking | null {
  return id === null ? null : (settings.markings.find((marking) => marking.id === id) ?? null)
}

/** The more restrictive of two markings; the first where their rank is the same. */
export function higherMarking(one: Marking | null, other: Marking | null): Marking | null {
  if (one === null || other === null) return one ?? other
  return other.rank > one.rank ? other : one
}

/** The most restrictive marking among the parts of a document; null when none of them is marked. */
export function highestMarking(settings: LibrarySettings, parts: readonly (PartId | null)[]): Marking | null {
  return parts.reduce<Marking | null>((highest, part) => higherMarking(highest, findMarking(settings, part)), null)
}
