import type { Bench, Part } from '../bench'
import { sumUp } from '../measure/samples'
import { atMost, type Figure, findFigure, type Verdict } from '../report/result'
import { inFigures } from '../report/words'
import type { FoundByForm, Searched } from '../tasks/search-library'
import { inOwnProcess } from '../tasks/start-task'

const effort = { full: { queries: 100, added: 500 }, short: { queries: 12, added: 5 } } as const

const keystroke = 'search, a keystroke'
const added = 'adding a record to the index'

async function measure(bench: Bench, records: number): Promise<Searched> {
  const { queries, added } = effort[bench.effort]
  const folder = await bench.libraries.copy(records)
  bench.say(`Searching ${inFigures(records)} records: ${queries} queries, typed letter by letter`)
  const sqlite = bench.withSqlite ? bench.scratch(`search-${records}.sqlite`) : null
  return inOwnProcess('search-library', { folder, records, queries, added, sqlite }, null)
}

function figuresOf(records: number, searched: Searched): readonly Figure[] {
  const figure = (what: string, who: Figure['who'], unit: Figure['unit'], values: readonly number[]): Figure => ({
    what,
    who,
    records,
    unit,
    ...sumUp(values),
  })
  const { sqlite } = searched
  return [
    figure(keystroke, 'Chancery', 'ms', searched.keystrokeMs),
    ...(sqlite === null ? [] : [figure(keystroke, 'SQLite', 'ms', sqlite.keystrokeMs)]),
    figure(added, 'Chancery', 'ms', searched.addMs),
    figure('making the index', 'Chancery', 'ms', [searched.buildMs]),
    ...(sqlite === null ? [] : [figure('making the index', 'SQLite', 'ms', [sqlite.buildMs])]),
    figure('longest block while it is made', 'Chancery', 'ms', [searched.buildBlocked.longest]),
    figure('the same, other programs left out', 'Chancery', 'ms', [searched.buildBlocked.longestAtWork]),
    figure('memory with the index, settled', 'Chancery', 'MB', [searched.settledMegabytes]),
    figure('memory with the index, peak', 'Chancery', 'MB', [searched.peakMegabytes]),
  ]
}

function verdictsOf({ sizes, withSqlite }: Bench, figures: readonly Figure[]): readonly Verdict[] {
  const largest = sizes.at(-1) as number
  const size = inFigures(largest)
  const own = findFigure(figures, keystroke, 'Chancery', largest)
  const verdicts = [atMost(`p95 of a keystroke at ${size}`, own.p95, 16, 'ms')]
  if (withSqlite) {
    const { p95 } = findFigure(figures, keystroke, 'SQLite', largest)
    verdicts.push(atMost(`p95 of a keystroke at ${size} to that of SQLite`, own.p95 / p95, 1, '×'))
  }
  const { p95 } = findFigure(figures, added, 'Chancery', largest)
  return [...verdicts, atMost(`p95 of adding a record to the index at ${size}`, p95, 5, 'ms')]
}

function foundNote(who: string, found: readonly FoundByForm[]): string {
  return `${who} found something for: ${found.map(({ form, asked, found }) => `${form} ${found} of ${asked}`).join(', ')}.`
}

/** How long each keystroke in the search field waits for its answer. */
export const searchPart: Part = {
  name: 'search',
  title: 'Search as one types',
  run: async (bench) => {
    const figures: Figure[] = []
    let last: Searched | null = null
    for (const records of bench.sizes) {
      last = await measure(bench, records)
      figures.push(...figuresOf(records, last))
    }
    return {
      figures,
      verdicts: verdictsOf(bench, figures),
      notes: [
        'One keystroke: the whole answer as the window gets it, with what its lists show of every record found.',
        'SQLite: FTS5, unicode61 without diacritics, prefix indexes of 2 and 3, the beginnings of all words, the first 50 by rank.',
        ...(last === null ? [] : [foundNote('Chancery', last.found)]),
        ...(last?.sqlite == null ? [] : [foundNote('SQLite', last.sqlite.found)]),
      ],
    }
  },
}
