import { partKey } from '../model/fields/field-value'
import { commonRuns } from './common-runs'
import { inOneOrder } from './compare-items'
import type { BlockSource, ComparedEntry } from './compared'

/** How the parts of one list are told apart and compared. */
export type PartComparison<P extends object> = {
  /** Two parts with the same key are two states of one; by default those that `partKey` tells from the others. */
  readonly key?: (part: P) => string
  readonly label: (part: P) => string
  readonly source: (part: P) => BlockSource | null
  /** The entries of a part; null stands for the version that does not have it. */
  readonly entries: (before: P | null, now: P | null) => readonly ComparedEntry[]
}

/** A list of objects in two versions: which came, which went, which changed and which stand in another place. */
export function compareParts<P extends object>(
  before: unknown,
  now: unknown,
  { key: keyOf = ownKey, label, source, entries }: PartComparison<P>,
): readonly ComparedEntry[] {
  const [earlier, present] = [partsOf<P>(before), partsOf<P>(now)]
  const moved = movedKeys(earlier.map(keyOf), present.map(keyOf))
  return inOneOrder(earlier, present, keyOf).map((part): ComparedEntry => {
    const key = keyOf(part)
    const was = earlier.find((each) => keyOf(each) === key) ?? null
    const is = present.find((each) => keyOf(each) === key) ?? null
    const inner = entries(was, is)
    const presence = was === null ? 'added' : is === null ? 'removed' : 'same'
    const isMoved = moved.has(key)
    return {
      key,
      label: label(part),
      isSame: presence === 'same' && !isMoved && inner.every(({ isSame }) => isSame),
      content: { type: 'part', presence, isMoved, source: source(part), entries: inner },
    }
  })
}

function partsOf<P extends object>(value: unknown): readonly P[] {
  return Array.isArray(value) ? (value as readonly P[]) : []
}

function ownKey(part: object): string {
  return partKey(part) ?? ''
}

/** Of the keys in both lists, the fewest whose moving explains the other order. */
function movedKeys(before: readonly string[], now: readonly string[]): ReadonlySet<string> {
  const stayed = before.filter((key) => now.includes(key))
  const inNewOrder = now.filter((key) => before.includes(key))
  const numbers = new Map(stayed.map((key, index) => [key, index]))
  const runs = commonRuns(
    stayed.map((_key, index) => index),
    inNewOrder.map((key) => numbers.get(key) ?? -1),
  )
  const inPlace = new Set(runs.flatMap((run) => stayed.slice(run.before, run.before + run.length)))
  return new Set(stayed.filter((key) => !inPlace.has(key)))
}
