/** What leads from one list to another: first rows are taken out, then others are put in. Both are in order of place. */
export type ListDifference<Row> = {
  /** Places in the former list. */
  readonly taken: readonly number[]
  /** Rows with their places in the new list. */
  readonly put: readonly { readonly at: number; readonly row: Row }[]
}

/**
 * The difference between two lists: as small as can be where both are in the order of `compare`, and right in any case.
 * Rows are the same only if they are the very same object: the price is a glance at each and a comparison where the
 * lists differ.
 */
export function listDifference<Row>(
  before: readonly Row[],
  now: readonly Row[],
  compare: (one: Row, other: Row) => number,
): ListDifference<Row> {
  const taken: number[] = []
  const put: { at: number; row: Row }[] = []
  let [from, at] = [0, 0]
  while (from < before.length || at < now.length) {
    const [former, row] = [before[from], now[at]]
    if (former === row) {
      from += 1
      at += 1
      continue
    }
    const order = former === undefined ? 1 : row === undefined ? -1 : compare(former, row)
    if (order <= 0) {
      taken.push(from)
      from += 1
    }
    if (order >= 0) {
      put.push({ at, row: row as Row })
      at += 1
    }
  }
  return { taken, put }
}

/** The list that the difference leads to. */
export function applyDifference<Row>(before: readonly Row[], { taken, put }: ListDifference<Row>): readonly Row[] {
  const left = cut(before, taken)
  const pieces: (readonly Row[])[] = []
  let from = 0
  for (const [index, { at, row }] of put.entries()) {
    // As many rows as were put before this one stand before it besides those that were left.
    const until = at - index
    pieces.push(left.slice(from, until), [row])
    from = until
  }
  return pieces.length === 0 ? left : ([] as readonly Row[]).concat(...pieces, left.slice(from))
}

function cut<Row>(rows: readonly Row[], taken: readonly number[]): readonly Row[] {
  if (taken.length === 0) return rows
  const pieces = taken.map((place, index) => rows.slice(index === 0 ? 0 : (taken[index - 1] as number) + 1, place))
  return ([] as readonly Row[]).concat(...pieces, rows.slice((taken.at(-1) as number) + 1))
}
