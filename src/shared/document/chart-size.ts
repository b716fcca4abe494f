import type { ChartBlock } from './charts-in'
import type { Size } from './picture-size'

/** Height of a chart as a share of its width. */
export const chartShape = 0.38

/** More columns than this leave no room for the figure of each: the axis tells them then. */
const mostLabelled = 16

/** Whether each column of a chart carries its figure. */
export function isLabelledChart({ categories, series }: ChartBlock): boolean {
  return categories.length * series.length <= mostLabelled
}

/** The size of a chart that may be this wide; null for one without any figure, which is not drawn. */
export function chartSize({ categories, series }: ChartBlock, width: number): Size | null {
  const hasFigures = series.some(({ values }) => values.some((value) => value !== null && Number.isFinite(value)))
  return categories.length > 0 && hasFigures ? { width, height: Math.round(width * chartShape) } : null
}
