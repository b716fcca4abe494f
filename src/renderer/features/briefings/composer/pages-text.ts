const fractions: readonly (readonly [number, string])[] = [
  [0, ''],
  [1 / 4, '¼'],
  [1 / 3, '⅓'],
  [1 / 2, '½'],
  [2 / 3, '⅔'],
  [3 / 4, '¾'],
  [1, ''],
]

/** A share of pages as it is said: "⅓", "½", "1", "2½"; never nothing for what takes some room. */
export function pagesText(pages: number): string {
  const known = Math.max(pages, 1 / 4)
  const whole = Math.floor(known)
  const rest = known - whole
  const [value, sign] = fractions.reduce((best, each) =>
    Math.abs(each[0] - rest) < Math.abs(best[0] - rest) ? each : best,
  )
  const full = whole + (value === 1 ? 1 : 0)
  return full === 0 ? sign : `${full}${sign}`
}
