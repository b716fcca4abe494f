import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { plotSvg } from './plot'
import type { Report } from './report'
import { machineLine } from './table'
import { inFigures } from './words'

/** Between which lines of README.md the figures stand: those of the store, and those of the Word files. */
const marks = {
  store: { begin: '<!-- figures of npm run bench -->', end: '<!-- end of figures -->' },
  word: { begin: '<!-- figures of Word files -->', end: '<!-- end of figures of Word files -->' },
} as const

/** What README.md shows: a measure, in one column per number of records. */
const shown: readonly { readonly what: string; readonly value: 'median' | 'p95'; readonly words: string }[] = [
  { what: 'durable save', value: 'p95', words: 'durable save of one record, p95' },
  { what: 'open to usable', value: 'median', words: 'open to usable, median' },
  { what: 'memory, settled', value: 'median', words: 'memory once opened' },
  { what: 'search, a keystroke', value: 'p95', words: 'search, p95 of a keystroke' },
  { what: 'longest block of a checkpoint', value: 'median', words: 'longest block of a checkpoint, median' },
  { what: 'bulk put', value: 'median', words: 'bulk `put`, every line acknowledged' },
]

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function verdictTable(parts: Report['parts']): readonly string[] {
  const verdicts = parts
    .flatMap((part) => part.verdicts)
    .map(({ claim, value, unit, bound, limit, isMet }) =>
      row([claim, `${inFigures(value)} ${unit}`, `${bound} ${inFigures(limit)} ${unit}`, isMet ? 'met' : '**missed**']),
    )
  return [row(['promise', 'measured', 'target', '']), row(['---', '---:', '---:', '---']), ...verdicts]
}

function measuredOn({ at, machine }: Report): string {
  return `Measured on ${at.slice(0, 10)}: ${machineLine(machine)}.`
}

/** The figures of the Word files as Markdown: one column per program, the targets, and on what they were measured. */
export function wordMarkdown(report: Report): string {
  const parts = report.parts.filter(isWord)
  const figures = parts.flatMap((part) => part.figures)
  const programs = (['Chancery', 'pandoc'] as const).filter((who) => figures.some((figure) => figure.who === who))
  const names = [...new Set(figures.map(({ what, records }) => `${what}\n${records}`))]
  const rows = names.map((name) => {
    const [what = '', records = ''] = name.split('\n')
    const cells = programs.map((who) => {
      const found = figures.find((one) => one.what === what && one.who === who && one.records === Number(records))
      return found === undefined ? '' : `${inFigures(found.median)} ${found.unit}`
    })
    return row([what, inFigures(Number(records)), ...cells])
  })
  return [
    row(['median', 'partners', ...programs]),
    row(['---', '---:', ...programs.map(() => '---:')]),
    ...rows,
    '',
    ...verdictTable(parts),
    '',
    ...parts.flatMap(({ notes }) => notes),
    measuredOn(report),
  ].join('\n')
}

function isWord({ name }: Report['parts'][number]): boolean {
  return name === 'word'
}

/** The figures of the store as Markdown: a table, the targets, and on what they were measured. */
export function reportMarkdown(report: Report): string {
  const { sizes } = report
  const parts = report.parts.filter((part) => !isWord(part))
  const figures = parts.flatMap((part) => part.figures)
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
  return [
    row(['records', ...sizes.map(inFigures)]),
    row(['---', ...sizes.map(() => '---:')]),
    ...rows,
    '',
    ...verdictTable(parts),
    '',
    measuredOn(report),
  ].join('\n')
}

/** Puts the figures between their marks in README.md, and the plot of the store into docs/bench. */
export function publishReport(report: Report, projectFolder: string): void {
  const readme = join(projectFolder, 'README.md')
  let text = readFileSync(readme, 'utf8')
  if (report.parts.some(isWord)) text = withFigures(text, marks.word, wordMarkdown(report))
  if (!report.parts.every(isWord)) {
    text = withFigures(text, marks.store, reportMarkdown(report))
    mkdirSync(join(projectFolder, 'docs', 'bench'), { recursive: true })
    writeFileSync(join(projectFolder, 'docs', 'bench', 'store.svg'), plotSvg(report))
  }
  writeFileSync(readme, text)
}

function withFigures(text: string, { begin, end }: (typeof marks)[keyof typeof marks], figures: string): string {
  const [from, until] = [text.indexOf(begin), text.indexOf(end)]
  if (from === -1 || until < from) throw new Error(`README.md has no ${begin} … ${end}`)
  return `${text.slice(0, from)}${begin}\n\n${figures}\n\n${text.slice(until)}`
}
