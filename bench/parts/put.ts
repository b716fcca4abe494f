import { spawn } from 'node:child_process'
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Bench, Part } from '../bench'
import { sumUp } from '../measure/samples'
import { timed } from '../measure/time'
import { projectFolder } from '../project-folder'
import { seed } from '../records/generate-library'
import { generateRecord } from '../records/generate-record'
import { atLeast, type Figure, findFigure } from '../report/result'
import { inFigures } from '../report/words'

const runs = { full: 3, short: 1 } as const

/** Writes so many generated talking points to a file, one JSON object a line. */
function writeLines(file: string, count: number): void {
  writeFileSync(file, '')
  const opened = openSync(file, 'a')
  let lines: string[] = []
  for (let place = 0, made = 0; made < count; place += 1) {
    const { kind, record } = generateRecord(seed, place)
    if (kind !== 'talking-points') continue
    made += 1
    lines.push(`${JSON.stringify(record)}\n`)
    if (lines.length < 1_000 && made < count) continue
    writeSync(opened, lines.join(''))
    lines = []
  }
  closeSync(opened)
}

/** Runs `chancery put` on the file and tells how many lines it acknowledged. */
async function put(file: string, library: string): Promise<number> {
  const input = openSync(file, 'r')
  const child = spawn(
    process.execPath,
    [join(projectFolder, 'build', 'cli', 'chancery.cjs'), 'put', 'talking-points', '--library', library],
    { stdio: [input, 'pipe', 'inherit'] },
  )
  let acknowledged = 0
  child.stdout?.setEncoding('latin1').on('data', (text: string) => {
    acknowledged += text.split('\n').length - 1
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  closeSync(input)
  if (code !== 0) throw new Error(`chancery put ended with ${code}`)
  return acknowledged
}

async function measure(bench: Bench, records: number): Promise<Figure> {
  const file = bench.scratch(`put-${records}.jsonl`)
  writeLines(file, records)
  bench.say(`Putting ${inFigures(records)} records, ${runs[bench.effort]} times`)
  const rates: number[] = []
  for (let run = 0; run < runs[bench.effort]; run += 1) {
    const folder = await bench.libraries.copy(0)
    const { ms, value: acknowledged } = await timed(() => put(file, folder))
    if (acknowledged !== records) throw new Error(`${acknowledged} of ${records} lines were acknowledged`)
    rates.push(records / (ms / 1_000))
  }
  return { what: 'bulk put', who: 'Chancery', records, unit: 'records/s', ...sumUp(rates) }
}

/** How fast many records come in through the command line, each acknowledged once it is safe on the disk. */
export const putPart: Part = {
  name: 'put',
  title: 'Bulk put by the command line',
  run: async (bench) => {
    const figures: Figure[] = []
    for (const records of bench.sizes) figures.push(await measure(bench, records))
    const largest = bench.sizes.at(-1) as number
    const { median } = findFigure(figures, 'bulk put', 'Chancery', largest)
    return {
      figures,
      verdicts: [atLeast(`records put a second, of ${inFigures(largest)}, median`, median, 5_000, 'records/s')],
      notes: ['From the start of the process to its end, into an empty library; every line is acknowledged.'],
    }
  },
}
