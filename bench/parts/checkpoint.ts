import type { Bench, Part } from '../bench'
import { sumUp } from '../measure/samples'
import { atMost, type Figure, findFigure } from '../report/result'
import { inFigures } from '../report/words'
import type { Checkpointed } from '../tasks/checkpoint-library'
import { startTask } from '../tasks/start-task'

const checkpoints = { full: 9, short: 1 } as const

async function measure(bench: Bench, records: number): Promise<readonly Checkpointed[]> {
  const times = checkpoints[bench.effort]
  bench.say(`Writing ${times} snapshots of ${inFigures(records)} records`)
  const task = await startTask('checkpoint-library', { folder: await bench.libraries.copy(records) })
  try {
    const all: Checkpointed[] = []
    for (let time = 0; time < times; time += 1) all.push(await task.turn(null))
    return all
  } finally {
    await task.close()
  }
}

/** Whether the window can work on while a snapshot is written. */
export const checkpointPart: Part = {
  name: 'checkpoint',
  title: 'A checkpoint while the window works',
  run: async (bench) => {
    const figures: Figure[] = []
    for (const records of bench.sizes) {
      const all = await measure(bench, records)
      const figure = (what: string, value: (one: Checkpointed) => number): Figure => ({
        what,
        who: 'Chancery',
        records,
        unit: 'ms',
        ...sumUp(all.map(value)),
      })
      figures.push(
        figure('longest block of a checkpoint', ({ blocked }) => blocked.longest),
        figure('the same, other programs left out', ({ blocked }) => blocked.longestAtWork),
        figure('the same, doing nothing', ({ idle }) => idle.longest),
        figure('duration of a checkpoint', ({ checkpointMs }) => checkpointMs),
        figure('save during a checkpoint', ({ saveMs }) => saveMs),
      )
    }
    const largest = bench.sizes.at(-1) as number
    const { highest } = findFigure(figures, 'longest block of a checkpoint', 'Chancery', largest)
    return {
      figures,
      verdicts: [atMost(`longest block of a checkpoint at ${inFigures(largest)}, worst of all`, highest, 16, 'ms')],
      notes: [
        'The longest time between two turns of the event loop, collections of memory and other programs included.',
      ],
    }
  },
}
