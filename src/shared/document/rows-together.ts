/** A table of up to so many rows is moved to the next page rather than divided. */
const undividedAtMost = 6

/**
 * Whether row `index` of a table's `rows` (its header left out) stays on the page of the row after it: a short table is
 * not divided, and of a long one neither the first nor the last row stands alone.
 */
export function staysWithNextRow(index: number, rows: number): boolean {
  if (index >= rows - 1) return false
  return rows <= undividedAtMost || index === 0 || index === rows - 2
}
