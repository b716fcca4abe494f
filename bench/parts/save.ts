import type { Bench, Part } from '../bench'
import { sumUp } from '../measure/samples'
import { atMost, type Figure, findFigure, type Verdict } from '../report/result'
import { inFigures } from '../report/words'
import type { Saved } from '../tasks/save-records'
import { type RunningTask, startTask } from '../tasks/start-task'

const what = 'durable save'

/** Rounds of a few saves; in each, every size has its turn, so that whatever else the disk has to do meets all alike. */
const effort = { full: { rounds: 80, saves: 10, warmUp: 100 }, short: { rounds: 2, saves: 5, warmUp: 2 } } as const

type Measured = { readonly records: number; readonly task: RunningTask<'save-records'>; readonly saved: Saved[] }

async function start(bench: Bench, records: number): Promise<Measured> {
  bench.say(`Opening ${inFigures(records)} records${bench.withSqlite ? ', here and in SQLite' : ''}`)
  const folder = await bench.libraries.copy(records)
  const sqlite = bench.withSqlite ? bench.scratch(`save-${records}.sqlite`) : null
  return { records, task: await startTask('save-records', { folder, records, sqlite }), saved: [] }
}

function figuresOf({ records, saved }: Measured): readonly Figure[] {
  const chancery = saved.flatMap((round) => round.chancery)
  const sqlite = saved.flatMap((round) => round.sqlite)
  const figure = { what, records, unit: 'ms' } as const
  return [
    { ...figure, who: 'Chancery', ...sumUp(chancery) },
    ...(sqlite.length === 0 ? [] : [{ ...figure, who: 'SQLite' as const, ...sumUp(sqlite) }]),
  ]
}

function verdictsOf({ sizes, withSqlite }: Bench, figures: readonly Figure[]): readonly Verdict[] {
  const smallest = sizes[0] as number
  const largest = sizes.at(-1) as number
  const own = findFigure(figures, what, 'Chancery', largest)
  const ratioTo = (other: Figure) => own.p95 / other.p95
  const verdicts: Verdict[] = []
  if (smallest < largest) {
    const ratio = ratioTo(findFigure(figures, what, 'Chancery', smallest))
    verdicts.push(atMost(`p95 of a save at ${inFigures(largest)} to that at ${inFigures(smallest)}`, ratio, 1.5, '×'))
  }
  if (withSqlite) {
    const ratio = ratioTo(findFigure(figures, what, 'SQLite', largest))
    verdicts.push(atMost(`p95 of a save at ${inFigures(largest)} to that of SQLite`, ratio, 1.5, '×'))
  }
  return verdicts
}

/** How long until a changed record is safe on the disk, and the same of a SQLite row. */
export const savePart: Part = {
  name: 'save',
  title: 'Durable save of one record',
  run: async (bench) => {
    const { rounds, saves, warmUp } = effort[bench.effort]
    const all: Measured[] = []
    try {
      for (const records of bench.sizes) all.push(await start(bench, records))
      for (const { task } of all) await task.turn({ saves: warmUp })
      bench.say(`Saving ${rounds * saves} records at each size`)
      for (let round = 0; round < rounds; round += 1) {
        // Each size comes first, second and last as often as the others.
        const first = round % all.length
        for (const { task, saved } of [...all.slice(first), ...all.slice(0, first)])
          saved.push(await task.turn({ saves }))
      }
    } finally {
      for (const { task } of all) await task.close()
    }
    const figures = all.flatMap(figuresOf)
    return {
      figures,
      verdicts: verdictsOf(bench, figures),
      notes: [
        'One save: checked, written, synced, visible. Nine of ten change a record, one makes a new one. After a hundred to warm up.',
        'SQLite: one row (id, kind, JSON) by a prepared upsert in its own transaction; WAL, synchronous=FULL.',
      ],
    }
  },
}
