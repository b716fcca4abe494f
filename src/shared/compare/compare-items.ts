import type { PlainField } from '../model/fields/field'
import type { ComparedEntry, ComparedItem } from './compared'

/** Several values in two versions, as they stand now, those that went where they stood. */
export function compareItems(
  field: PlainField,
  before: unknown,
  now: unknown,
  { key, label }: { readonly key: string; readonly label: string },
): readonly ComparedEntry[] {
  const [earlier, present] = [listOf(before), listOf(now)]
  if (earlier.length === 0 && present.length === 0) return []
  const isReordered = inBoth(earlier, present).join('\n') !== inBoth(present, earlier).join('\n')
  const items = inOneOrder(earlier, present, (value) => value).map(
    (value): ComparedItem => ({
      kind: !present.includes(value) ? 'removed' : earlier.includes(value) ? 'same' : 'added',
      value,
    }),
  )
  const isSame = !isReordered && items.every(({ kind }) => kind === 'same')
  return [{ key, label, isSame, content: { type: 'items', field, items, isReordered } }]
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : []
}

function inBoth(values: readonly string[], others: readonly string[]): readonly string[] {
  return values.filter((value) => others.includes(value))
}

/** Members of both lists: those of the present one in their order, each that went behind the one it stood behind. */
export function inOneOrder<T>(
  earlier: readonly T[],
  present: readonly T[],
  keyOf: (member: T) => string,
): readonly T[] {
  const order = [...present]
  let place = 0
  for (const member of earlier) {
    const at = order.findIndex((each) => keyOf(each) === keyOf(member))
    if (at < 0) order.splice(place, 0, member)
    place = (at < 0 ? place : at) + 1
  }
  return order
}
