import type { ChartBlock } from './charts-in'

/** Decimals of every figure on a chart: as many as the table of the same figures has. */
export function chartDigits({ series }: ChartBlock): 0 | 1 {
  const isWhole = series.every(({ values }) => values.every((value) => value === null || Number.isInteger(value)))
  return isWhole ? 0 : 1
}
