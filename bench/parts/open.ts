import type { Bench, Part } from '../bench'
import { sumUp } from '../measure/samples'
import { atMost, type Figure, findFigure, type Verdict } from '../report/result'
import { inFigures } from '../report/words'
import type { Opened } from '../tasks/open-library'
import { inOwnProcess } from '../tasks/start-task'

const opens = { full: 7, short: 1 } as const

function figuresOf(records: number, opened: readonly Opened[], snapshotMegabytes: number): readonly Figure[] {
  const figure = (what: string, unit: Figure['unit'], values: readonly number[]): Figure => ({
    what,
    who: 'Chancery',
    records,
    unit,
    ...sumUp(values),
  })
  return [
    figure(
      'open to usable',
      'ms',
      opened.map(({ openMs }) => openMs),
    ),
    figure(
      'process start to usable',
      'ms',
      opened.map(({ sinceStartMs }) => sinceStartMs),
    ),
    figure(
      'memory, settled',
      'MB',
      opened.map(({ settledMegabytes }) => settledMegabytes),
    ),
    figure(
      'memory, peak while opening',
      'MB',
      opened.map(({ peakMegabytes }) => peakMegabytes),
    ),
    figure(
      'memory of the process before',
      'MB',
      opened.map(({ bareMegabytes }) => bareMegabytes),
    ),
    figure('size of the snapshot', 'MB', [snapshotMegabytes]),
  ]
}

function verdictsOf({ sizes }: Bench, figures: readonly Figure[]): readonly Verdict[] {
  const largest = sizes.at(-1) as number
  const median = (what: string) => findFigure(figures, what, 'Chancery', largest).median
  const snapshot = median('size of the snapshot')
  const size = inFigures(largest)
  return [
    atMost(`open to usable at ${size}, median`, median('open to usable'), 1_500, 'ms'),
    atMost(`settled memory to snapshot at ${size}`, median('memory, settled') / snapshot, 4, '×'),
    atMost(`peak memory to snapshot at ${size}`, median('memory, peak while opening') / snapshot, 4, '×'),
  ]
}

/** How long until a library can be used, and what memory it takes; a new process for every opening. */
export const openPart: Part = {
  name: 'open',
  title: 'Open to usable, and memory',
  run: async (bench) => {
    const figures: Figure[] = []
    for (const records of bench.sizes) {
      const folder = await bench.libraries.copy(records)
      const times = opens[bench.effort]
      bench.say(`Opening ${inFigures(records)} records, ${times} times`)
      const opened: Opened[] = []
      for (let time = 0; time < times; time += 1) opened.push(await inOwnProcess('open-library', { folder }, null))
      figures.push(...figuresOf(records, opened, await bench.libraries.snapshotMegabytes(records)))
    }
    return {
      figures,
      verdicts: verdictsOf(bench, figures),
      notes: ['Memory is all that the process takes (resident), Node itself included; settled: after a collection.'],
    }
  },
}
