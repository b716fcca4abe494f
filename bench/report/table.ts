import type { Machine } from './machine'
import type { Report } from './report'
import type { Figure, PartResult } from './result'
import { inFigures, verdictLine } from './words'

/** Columns side by side, the first to the left and the rest to the right, with a line under the heading. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)))
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')
  const [heading = [], ...rest] = rows
  const rule = '─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2))
  return [line(heading), rule, ...rest.map(line)].join('\n')
}

function figureRow({ what, who, records, unit, count, median, p95, highest }: Figure): readonly string[] {
  const name = who === 'Chancery' ? what : `${what}, ${who}`
  return [name, inFigures(records), inFigures(median), inFigures(p95), inFigures(highest), unit, String(count)]
}

function partText({ title, figures, verdicts, notes }: PartResult): string {
  const heading = ['', 'size', 'median', 'p95', 'highest', '', 'n']
  return [`── ${title} ──`, columns([heading, ...figures.map(figureRow)]), ...notes, ...verdicts.map(verdictLine)].join(
    '\n',
  )
}

/** More than this, and other programs take their share of the figures. */
const quietLoad = 1

/** The machine in one line, and whether it had other things to do. */
export function machineLine({ processor, cores, memoryGb, system, node, load }: Machine): string {
  const machine = `${processor}, ${cores} cores, ${memoryGb} GB of memory, ${system}, Node ${node.replace(/^v/, '')}`
  return load > quietLoad ? `${machine}, other programs at work (load ${load.toFixed(1)})` : machine
}

/** The whole report for a terminal. */
export function reportText({ machine, parts }: Report): string {
  return `${[machineLine(machine), ...parts.map(partText)].join('\n\n')}\n`
}
