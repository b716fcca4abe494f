import type { Report } from './report'
import type { Figure } from './result'

export type Point = { readonly records: number; readonly value: number }

/** One line of a panel; `words` name a target. */
export type Series = {
  readonly role: 'own' | 'rival' | 'target'
  readonly words: string
  readonly points: readonly Point[]
}

export type Panel = { readonly title: string; readonly series: readonly Series[] }

type Value = 'median' | 'p95'

/** What the plot shows of a measure, and what the measure must stay below at a number of records. */
type Choice = {
  readonly title: string
  readonly what: string
  readonly value: Value
  readonly target: { readonly words: string; readonly at: (records: number, report: Report) => number | null } | null
}

const choices: readonly Choice[] = [
  { title: 'Durable save of one record, p95 in ms', what: 'durable save', value: 'p95', target: null },
  {
    title: 'Open to usable, median in ms',
    what: 'open to usable',
    value: 'median',
    target: { words: '1.5 s', at: () => 1_500 },
  },
  {
    title: 'Search, p95 of a keystroke in ms',
    what: 'search, a keystroke',
    value: 'p95',
    target: { words: '16 ms', at: () => 16 },
  },
  {
    title: 'Memory once opened, in MB',
    what: 'memory, settled',
    value: 'median',
    target: {
      words: '4 × the snapshot',
      at: (records, report) => {
        const size = pointsOf(report, 'size of the snapshot', 'Chancery', 'median')
        const snapshot = size.find((point) => point.records === records)
        return snapshot === undefined ? null : 4 * snapshot.value
      },
    },
  },
]

function pointsOf({ parts }: Report, what: string, who: Figure['who'], value: Value): readonly Point[] {
  return parts
    .flatMap(({ figures }) => figures)
    .filter((figure) => figure.what === what && figure.who === who)
    .map((figure) => ({ records: figure.records, value: figure[value] }))
}

/** The panels for which this run has figures. */
export function chosenPanels(report: Report): readonly Panel[] {
  return choices.flatMap(({ title, what, value, target }) => {
    const own = pointsOf(report, what, 'Chancery', value)
    if (own.length === 0) return []
    const rival = pointsOf(report, what, 'SQLite', value)
    const limits = own.flatMap(({ records }) => {
      const limit = target?.at(records, report) ?? null
      return limit === null ? [] : [{ records, value: limit }]
    })
    const series: Series[] = [{ role: 'own', words: '', points: own }]
    if (rival.length > 0) series.unshift({ role: 'rival', words: '', points: rival })
    if (target !== null && limits.length > 0) series.unshift({ role: 'target', words: target.words, points: limits })
    return [{ title, series }]
  })
}
