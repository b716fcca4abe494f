/** What of a long list is in sight. All measures in pixels. */
export type RowWindow = {
  readonly count: number
  readonly rowHeight: number
  /** How far the list is scrolled down. */
  readonly scrollTop: number
  readonly viewHeight: number
}

/** Rows are added and taken away by so many at once, and as many more are drawn above and below what is in sight. */
const step = 8

/** The first row of the step the list is scrolled to: as long as it stays the same, so do the rows that are drawn. */
export function firstOfStep(scrollTop: number, rowHeight: number): number {
  return Math.floor(Math.max(0, scrollTop) / rowHeight / step) * step
}

/** The rows to draw, in order: those in sight and some around them, and `kept` ones wherever they are. */
export function rowsToDraw(
  { count, rowHeight, scrollTop, viewHeight }: RowWindow,
  kept: readonly number[],
): readonly number[] {
  const first = firstOfStep(scrollTop, rowHeight)
  const from = Math.max(0, first - step)
  const to = Math.min(count, first + Math.ceil(viewHeight / rowHeight) + 2 * step)
  const around = Array.from({ length: Math.max(0, to - from) }, (_none, index) => from + index)
  const others = kept.filter((row) => row >= 0 && row < count && (row < from || row >= to))
  return [...new Set([...around, ...others])].sort((one, other) => one - other)
}

/** How far to scroll so that the row is in sight: no further than needed. */
export function scrollTopFor(row: number, { rowHeight, scrollTop, viewHeight }: RowWindow): number {
  const top = row * rowHeight
  if (top < scrollTop) return top
  return Math.max(scrollTop, top + rowHeight - viewHeight)
}
