import type { ChartBlock } from './charts-in'
import type { Size } from './picture-size'

/** Height of a chart as a share of its width. */
const shape = 0.45

/** The size of a chart that may be this wide; null for one without any figure, which is not drawn. */
export function chartSize({ categories, series }: ChartBlock, width: number): Size | null {
  const hasFigures = series.some(({ values }) => values.some((value) => value !== null && Number.isFinite(value)))
  return categories.length > 0 && hasFigures ? { width, height: Math.round(width * shape) } : null
}
