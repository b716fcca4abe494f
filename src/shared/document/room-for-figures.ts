/** Of the height of the columns. */
const share = 0.15

/** From zero to every value, with room for a figure over the highest column and under the lowest one. */
export function roomForFigures(values: readonly (number | null)[]): {
  readonly lowest: number
  readonly highest: number
} {
  let [least, most] = [0, 0]
  for (const value of values) {
    if (value === null || !Number.isFinite(value)) continue
    least = Math.min(least, value)
    most = Math.max(most, value)
  }
  const room = (most - least || 1) * share
  return { lowest: least < 0 ? least - room : 0, highest: most > 0 || least === 0 ? most + room : 0 }
}
