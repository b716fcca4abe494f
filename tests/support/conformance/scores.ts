import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** How many examples of a section read the same in Word as in HTML. */
export type SectionScore = {
  readonly suite: string
  readonly section: string
  readonly examples: number
  readonly chancery: number
  /** By their names. */
  readonly missedByPandoc: readonly string[]
  readonly missedWithoutTitles: readonly string[]
}

const begin = '<!-- scores of npm run conformance -->'
const end = '<!-- end of scores -->'
const project = join(import.meta.dirname, '../../..')

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`
}

function total(scores: readonly SectionScore[], count: (score: SectionScore) => number): number {
  return scores.reduce((sum, score) => sum + count(score), 0)
}

/** The lines of the README's table that say what Chancery reaches; `npm test` counts them again. */
export function chanceryScore(scores: readonly Pick<SectionScore, 'examples' | 'chancery'>[]): string {
  const examples = scores.reduce((sum, score) => sum + score.examples, 0)
  return `${scores.reduce((sum, score) => sum + score.chancery, 0)} of ${examples}`
}

function summary(scores: readonly SectionScore[], suites: readonly string[], version: string): string {
  const rows = suites.map((suite) => {
    const own = scores.filter((score) => score.suite === suite)
    const examples = total(own, (score) => score.examples)
    const met = examples - total(own, ({ missedByPandoc }) => missedByPandoc.length)
    const without = examples - total(own, ({ missedWithoutTitles }) => missedWithoutTitles.length)
    return row([suite, chanceryScore(own), `${met} of ${examples}`, `${without} of ${examples}`])
  })
  return [
    row(['examples', 'Chancery', version, 'the same, titles of links aside']),
    row(['---', '---:', '---:', '---:']),
    ...rows,
  ].join('\n')
}

function details(scores: readonly SectionScore[], version: string): string {
  const rows = scores.map(({ suite, section, examples, chancery, missedByPandoc }) => {
    const names = missedByPandoc.map((name) => name.replace(`${section} `, ''))
    return row([suite, section, examples, chancery, examples - missedByPandoc.length, names.join(', ')])
  })
  return [
    '# Markdown in Word, example by example',
    '',
    'What `npm run conformance` found; [how it is measured](decisions/0017-how-conformance-is-measured.md). The last column',
    `names the examples that read differently in the Word files of ${version}.`,
    '',
    row(['suite', 'section', 'examples', 'Chancery', 'pandoc', 'missed by pandoc']),
    row(['---', '---', '---:', '---:', '---:', '---']),
    ...rows,
    '',
  ].join('\n')
}

/** What README.md says between its marks. */
export function publishedScores(): string {
  const text = readFileSync(join(project, 'README.md'), 'utf8')
  const [from, until] = [text.indexOf(begin), text.indexOf(end)]
  if (from === -1 || until < from) throw new Error(`README.md has no ${begin} … ${end}`)
  return text.slice(from + begin.length, until)
}

/** Puts the scores between their marks in README.md, and section by section into docs/conformance.md. */
export function publishScores(scores: readonly SectionScore[], suites: readonly string[], version: string): void {
  const readme = join(project, 'README.md')
  const text = readFileSync(readme, 'utf8')
  publishedScores()
  const table = `${begin}\n\n${summary(scores, suites, version)}\n\n${end}`
  writeFileSync(readme, text.slice(0, text.indexOf(begin)) + table + text.slice(text.indexOf(end) + end.length))
  writeFileSync(join(project, 'docs', 'conformance.md'), details(scores, version))
}
