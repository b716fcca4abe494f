import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { plotSvg } from './plot'
import type { Report } from './report'
import { machineLine } from './table'
import { inFigures } from './words'

const begin = '<!-- figures of npm run bench -->'
const end = '<!-- end of figures -->'

/** What README.md shows: a measure, in one column per number of records. */
const shown: readonly { readonly what: string; readonly value: 'median' | 'p95'; readonly words: string }[] = [
  { what: 'durable save', value: 'p95', words: 'durable save of one record, p95' },
  { what: 'open to usable', value: 'median', words: 'open to usable, median' },
  { what: 'memory, settled', value: 'median', words: 'memory once opened' },
  { what: 'search, a keystroke', value: 'p95', words: 'search, p95 of a keystroke' },
  { what: 'longest block of a checkpoint', value: 'median', words: 'longest block of a checkpoint, median' },
  { what: 'bulk put', value: 'median', words: 'bulk `put`, every line acknowledged' },
]

/** The figures as Markdown: a table, the targets, and on what they were measured. */
export function reportMarkdown({ at, machine, sizes, parts }: Report): string {
  const figures = parts.flatMap((part) => part.figures)
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rows = shown.flatMap(({ what, value, words }) =>
    (['Chancery', 'SQLite'] as const).flatMap((who) => {
      const found = sizes.map((records) =>
        figures.find((figure) => figure.what === what && figure.who === who && figure.records === records),
      )
      if (found.every((figure) => figure === undefined)) return []
      const cells = found.map((figure) => (figure === undefined ? '' : `${inFigures(figure[value])} ${figure.unit}`))
      return [row([who === 'Chancery' ? words : `${words}, SQLite`, ...cells])]
    }),
  )
  const verdicts = parts
    .flatMap((part) => part.verdicts)
    .map(({ claim, value, unit, bound, limit, isMet }) =>
      row([claim, `${inFigures(value)} ${unit}`, `${bound} ${inFigures(limit)} ${unit}`, isMet ? 'met' : '**missed**']),
    )
  return [
    row(['records', ...sizes.map(inFigures)]),
    row(['---', ...sizes.map(() => '---:')]),
    ...rows,
    '',
    row(['promise', 'measured', 'target', '']),
    row(['---', '---:', '---:', '---']),
    ...verdicts,
    '',
    `Measured on ${at.slice(0, 10)}: ${machineLine(machine)}.`,
  ].join('\n')
}

/** Puts the figures between their marks in README.md, and the plot into docs/bench. */
export function publishReport(report: Report, projectFolder: string): void {
  const readme = join(projectFolder, 'README.md')
  const text = readFileSync(readme, 'utf8')
  const [from, until] = [text.indexOf(begin), text.indexOf(end)]
  if (from === -1 || until < from) throw new Error(`README.md has no ${begin} … ${end}`)
  const figures = `${begin}\n\n${reportMarkdown(report)}\n\n${end}`
  writeFileSync(readme, text.slice(0, from) + figures + text.slice(until + end.length))
  mkdirSync(join(projectFolder, 'docs', 'bench'), { recursive: true })
  writeFileSync(join(projectFolder, 'docs', 'bench', 'store.svg'), plotSvg(report))
}
