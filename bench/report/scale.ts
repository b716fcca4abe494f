/** Where a value stands on an axis, and which values are named beside it. */
export type Scale = { readonly at: (value: number) => number; readonly ticks: readonly number[] }

const steps = [1, 2, 5]

/** The round numbers 1, 2 and 5 times each power of ten, from the last that is not above `low` to the first not below `high`. */
function roundNumbers(low: number, high: number): readonly number[] {
  const found: number[] = []
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power += 1) {
    for (const step of steps) found.push(Number((step * 10 ** power).toPrecision(1)))
  }
  const first = Math.max(0, found.findIndex((value) => value > low) - 1)
  const last = found.findIndex((value) => value >= high)
  return found.slice(first, last + 1)
}

/**
 * A logarithmic axis for these values between two places on the paper. It spans a factor of at least `leastSpan`, so
 * that small differences do not look large.
 */
export function logScale(values: readonly number[], from: number, to: number, leastSpan: number): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  if (leastSpan === 1) return between(low, high === low ? low * 10 : high, from, to, [...values])
  const widened = Math.max(1, Math.sqrt((leastSpan * low) / high))
  const all = roundNumbers((low / widened) * 0.85, high * widened * 1.3)
  const [first, last] = [all[0] as number, all.at(-1) as number]
  const isLong = last / first > 200
  const ticks = all.filter((value) => !isLong || Number.isInteger(Math.round(Math.log10(value) * 1e6) / 1e6))
  return between(first, last, from, to, ticks)
}

function between(low: number, high: number, from: number, to: number, ticks: readonly number[]): Scale {
  const span = Math.log(high) - Math.log(low)
  return { at: (value) => from + ((Math.log(value) - Math.log(low)) / span) * (to - from), ticks }
}
