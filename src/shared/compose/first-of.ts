/**
 * The first `count` of these in the order of `compare`, as sorting all of them would find them; equals keep their order.
 * Quick among very many, as long as few are asked for.
 */
export function firstOf<T>(items: Iterable<T>, count: number, compare: (one: T, other: T) => number): readonly T[] {
  const first: T[] = []
  for (const item of items) {
    const last = first[count - 1]
    if (last !== undefined && compare(last, item) <= 0) continue
    let [low, high] = [0, first.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (compare(first[middle] as T, item) <= 0) low = middle + 1
      else high = middle
    }
    first.splice(low, 0, item)
    if (first.length > count) first.pop()
  }
  return first
}
