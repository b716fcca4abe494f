import type { Turn } from './turn'

type Compare<T> = (one: T, other: T) => number

/** So many are sorted, or merged, before anybody asks whether the turn is over. */
const stretch = 256

/** Like `sort` on a copy, which keeps the order of equals, with rests in between. */
export async function sortInTurns<T>(items: readonly T[], compare: Compare<T>, turn: Turn): Promise<readonly T[]> {
  let runs: (readonly T[])[] = []
  for (let at = 0; at < items.length; at += stretch) {
    runs.push(items.slice(at, at + stretch).sort(compare))
    if (turn.isOver) await turn.rest()
  }
  while (runs.length > 1) {
    const longer: (readonly T[])[] = []
    for (let at = 0; at < runs.length; at += 2) {
      longer.push(await merge(runs[at] ?? [], runs[at + 1] ?? [], compare, turn))
    }
    runs = longer
  }
  return runs[0] ?? []
}

async function merge<T>(
  one: readonly T[],
  other: readonly T[],
  compare: Compare<T>,
  turn: Turn,
): Promise<readonly T[]> {
  const merged: T[] = []
  let [at, atOther] = [0, 0]
  while (at < one.length && atOther < other.length) {
    const isFirst = compare(one[at] as T, other[atOther] as T) <= 0
    merged.push((isFirst ? one[at++] : other[atOther++]) as T)
    if (merged.length % stretch === 0 && turn.isOver) await turn.rest()
  }
  return merged.concat(one.slice(at), other.slice(atOther))
}
