import { expect, test } from 'vitest'
import { chartSize } from '../../../src/shared/document/chart-size'
import type { ChartBlock } from '../../../src/shared/document/charts-in'

const chart: ChartBlock = {
  kind: 'chart',
  title: 'Trade',
  alt: '',
  categories: ['2024', '2025'],
  series: [{ name: 'Exports', values: [1, 2] }],
}

test('a chart as wide as the text of an A4 page is some six centimetres high, so that its table fits under it', () => {
  const height = chartSize(chart, 9071)?.height ?? 0
  expect((height / 1440) * 2.54).toBeGreaterThan(5.8)
  expect((height / 1440) * 2.54).toBeLessThan(6.4)
})
