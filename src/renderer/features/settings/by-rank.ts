import type { Marking } from '../../../shared/model/settings'

/** The most open marking first. */
export function byRank(markings: readonly Marking[]): readonly Marking[] {
  return [...markings].sort((one, other) => one.rank - other.rank)
}
