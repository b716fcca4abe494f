import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bench, Part } from '../bench'
import { type Book, generateBook } from '../documents/generate-book'
import { isInstalled, type ProgramRun, runProgram } from '../measure/run-program'
import { sumUp } from '../measure/samples'
import { projectFolder } from '../project-folder'
import { seed } from '../records/generate-library'
import { atMost, type Figure, findFigure, type Verdict } from '../report/result'
import { inFigures } from '../report/words'
import { inOwnProcess, startTask } from '../tasks/start-task'

/** Partners of the book, of the one ten times as long, and of a note of some six pages; how often each is measured. */
const efforts = {
  full: { partners: 100, notePartners: 2, turns: 9, longTurns: 3, inProcess: 15 },
  short: { partners: 3, notePartners: 1, turns: 1, longTurns: 1, inProcess: 2 },
} as const

const whole = 'book to Word, whole process'
const peak = 'its peak memory'
const inside = 'with contents, tree to bytes'
const first = 'the first of a process'

const commandLine = join(projectFolder, 'build', 'cli', 'chancery.cjs')

function writeBook(bench: Bench, partners: number): { readonly file: string; readonly book: Book } {
  const book = generateBook(seed, partners)
  const file = bench.scratch(`book-${partners}.md`)
  writeFileSync(file, book.markdown)
  return { file, book }
}

function renderWithChancery(bench: Bench, file: string): Promise<ProgramRun> {
  return runProgram(process.execPath, [
    commandLine,
    'render',
    file,
    '--lang',
    'nl',
    '--out-dir',
    bench.scratch('word'),
    '--force',
  ])
}

function renderWithPandoc(bench: Bench, file: string): Promise<ProgramRun> {
  return runProgram('pandoc', ['-f', 'gfm', '-t', 'docx', file, '-o', bench.scratch('pandoc.docx')])
}

function figuresOf(who: Figure['who'], partners: number, runs: readonly ProgramRun[]): readonly Figure[] {
  const memory = runs.flatMap(({ peakMegabytes }) => (peakMegabytes === null ? [] : [peakMegabytes]))
  return [
    { what: whole, who, records: partners, unit: 'ms', ...sumUp(runs.map(({ ms }) => ms)) },
    ...(memory.length === 0
      ? []
      : [{ what: peak, who, records: partners, unit: 'MB' as const, ...sumUp(memory) } satisfies Figure]),
  ]
}

/** Turn by turn, so that both have the same machine, whatever else it does meanwhile. */
async function measurePrograms(
  bench: Bench,
  partners: number,
  file: string,
  turns: number,
  hasPandoc: boolean,
): Promise<readonly Figure[]> {
  bench.say(`A book of ${inFigures(partners)} partners to Word, ${turns} times${hasPandoc ? ', pandoc by turns' : ''}`)
  const own: ProgramRun[] = []
  const pandoc: ProgramRun[] = []
  for (let turn = 0; turn < turns; turn += 1) {
    own.push(await renderWithChancery(bench, file))
    if (hasPandoc) pandoc.push(await renderWithPandoc(bench, file))
  }
  return [...figuresOf('Chancery', partners, own), ...(hasPandoc ? figuresOf('pandoc', partners, pandoc) : [])]
}

type Inside = { readonly pages: number; readonly figures: readonly Figure[]; readonly median: number }

async function measureInside(bench: Bench, partners: number, file: string, turns: number): Promise<Inside> {
  const pages = await inOwnProcess('count-pages', { file }, null)
  bench.say(`A document of ${pages} pages with contents, ${turns} times in one process`)
  const task = await startTask('write-word', { file })
  try {
    const all: number[] = []
    for (let turn = 0; turn <= turns; turn += 1) all.push((await task.turn(null)).ms)
    const [cold = 0, ...warm] = all
    const name = `${pages} pages ${inside}`
    const common = { who: 'Chancery', records: partners, unit: 'ms' } as const
    const figures: readonly Figure[] = [
      { what: name, ...common, ...sumUp(warm) },
      { what: `${pages} pages, ${first}`, ...common, ...sumUp([cold]) },
    ]
    return { pages, figures, median: sumUp(warm).median }
  } finally {
    await task.close()
  }
}

function verdictsOf(figures: readonly Figure[], partners: number, note: Inside, book: Inside): readonly Verdict[] {
  const median = (what: string, who: Figure['who'], size: number) => findFigure(figures, what, who, size).median
  const has = (what: string, who: Figure['who']) => figures.some((each) => each.what === what && each.who === who)
  const long = partners * 10
  const verdicts: Verdict[] = []
  if (has(whole, 'pandoc')) {
    const ratio = median(whole, 'Chancery', partners) / median(whole, 'pandoc', partners)
    verdicts.push(atMost(`a book of ${partners} partners to Word, to pandoc`, ratio, 0.35, '×'))
  }
  if (has(peak, 'Chancery')) {
    verdicts.push(atMost('peak memory of that', median(peak, 'Chancery', partners), 300, 'MB'))
  }
  const slower = median(whole, 'Chancery', long) / median(whole, 'Chancery', partners)
  verdicts.push(atMost('ten times the book to the book, time', slower, 11, '×'))
  if (has(peak, 'Chancery')) {
    const larger = median(peak, 'Chancery', long) / median(peak, 'Chancery', partners)
    verdicts.push(atMost('ten times the book to the book, memory', larger, 6, '×'))
  }
  verdicts.push(atMost(`a note of ${note.pages} pages with contents, tree to bytes, median`, note.median, 400, 'ms'))
  verdicts.push(atMost(`a book of ${book.pages} pages with contents, the same`, book.median, 3_000, 'ms'))
  return verdicts
}

/** How fast Word files are written, beside pandoc where this machine has it. */
export const wordPart: Part = {
  name: 'word',
  title: 'Markdown to Word',
  run: async (bench) => {
    const { partners, notePartners, turns, longTurns, inProcess } = efforts[bench.effort]
    const hasPandoc = bench.wantsRivals && (await isInstalled('pandoc'))
    if (bench.wantsRivals && !hasPandoc) bench.say('There is no pandoc on this machine: the ratio to it is left out.')
    const { file, book } = writeBook(bench, partners)
    const { file: longFile } = writeBook(bench, partners * 10)
    const { file: noteFile } = writeBook(bench, notePartners)
    const figures: Figure[] = [
      ...(await measurePrograms(bench, partners, file, turns, hasPandoc)),
      ...(await measurePrograms(bench, partners * 10, longFile, longTurns, false)),
    ]
    const noteInside = await measureInside(bench, notePartners, noteFile, inProcess)
    const bookInside = await measureInside(bench, partners, file, inProcess)
    figures.push(...noteInside.figures, ...bookInside.figures)
    const { words, tables, listItems } = book
    return {
      figures,
      verdicts: verdictsOf(figures, partners, noteInside, bookInside),
      notes: [
        `Sizes are the partners of a book; ${partners} of them: ${inFigures(words)} words, ${inFigures(tables)} tables, ${inFigures(listItems)} items of lists.`,
      ],
    }
  },
}
