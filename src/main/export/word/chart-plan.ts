import { chartDigits } from '../../../shared/document/chart-digits'
import { isLabelledChart } from '../../../shared/document/chart-size'
import type { ChartBlock } from '../../../shared/document/charts-in'
import { proseFigure } from '../../../shared/language/numbers'
import type { Language } from '../../../shared/model/language'
import { xmlText } from './xml-text'

/** All that a chart shows, in the order it is written in. */
export type ChartPlan = {
  readonly title: string
  readonly categories: readonly string[]
  readonly series: readonly {
    readonly name: string
    readonly figures: readonly (number | null)[]
    /** Written on the columns; null where none is. */
    readonly labels: readonly (string | null)[]
  }[]
  /** Whether the figures stand on the columns, or an axis beside them tells them. */
  readonly isLabelled: boolean
}

/** The texts and figures of a chart, each under the number its place in the shape has. */
export type ChartFilling = { readonly texts: readonly string[]; readonly figures: readonly number[] }

/** Around the number of a text in a shape. Only shapes are searched for it, never what a user wrote. */
export const textMark = { open: '\uE000', close: '\uE001' } as const

/** Figures of a shape count from here; they are only ever looked for in what the library wrote of a shape. */
export const firstFigure = 7_000_000_000

/** What a chart shows, in a document of this language. */
export function planOf(chart: ChartBlock, language: Language): ChartPlan {
  const isLabelled = isLabelledChart(chart)
  const digits = chartDigits(chart)
  return {
    title: xmlText(chart.title).replace(/\s+/g, ' ').trim(),
    categories: chart.categories.map(xmlText),
    series: chart.series.map(({ name, values }, index) => {
      const figures = chart.categories.map((_, at) => figure(values[at]))
      return {
        name: xmlText(name).trim() === '' ? `${index + 1}` : xmlText(name),
        figures,
        // Written out as in the document's text, whatever country the reader's machine is set to.
        labels: figures.map((value) => (value === null || !isLabelled ? null : proseFigure(value, language, digits))),
      }
    }),
    isLabelled,
  }
}

function figure(value: number | null | undefined): number | null {
  return value !== null && value !== undefined && Number.isFinite(value) ? value : null
}

/** A plan taken apart: what it has in common with others of its shape, and what it alone says. */
export function shapeOf(plan: ChartPlan): { readonly shape: ChartPlan; readonly filling: ChartFilling } {
  const texts: string[] = []
  const figures: number[] = []
  const text = (value: string): string => `${textMark.open}${texts.push(value) - 1}${textMark.close}`
  const shape: ChartPlan = {
    title: plan.title === '' ? '' : text(plan.title),
    categories: plan.categories.map(text),
    series: plan.series.map((series) => ({
      name: text(series.name),
      figures: series.figures.map((value) => (value === null ? null : firstFigure + figures.push(value) - 1)),
      labels: series.labels.map((label) => (label === null ? null : text(label))),
    })),
    isLabelled: plan.isLabelled,
  }
  return { shape, filling: { texts, figures } }
}
