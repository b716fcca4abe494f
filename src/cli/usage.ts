import type { Command } from './command'
import { commonOptions } from './parse-call'

function aligned(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}

function describeOptions(options: Command['options']): string {
  return aligned(
    Object.entries(options).map(([name, { value, help }]) => [
      value === null ? `--${name}` : `--${name} ${value}`,
      help,
    ]),
  )
}

/** How one command is called. */
export function describeCommand(command: Command): string {
  return [
    `Usage: chancery ${command.name} ${command.synopsis}`,
    '',
    command.summary,
    '',
    'Options:',
    describeOptions({ ...command.options, ...commonOptions }),
  ].join('\n')
}

/** Every command, for `chancery --help`. */
export function describeCommands(commands: readonly Command[]): string {
  return [
    'Usage: chancery COMMAND …',
    '',
    'Briefings from a library of dossiers, agreements and talking points, without a window.',
    '',
    'Commands:',
    ...commands.map(({ name, synopsis, summary }) => `  ${name} ${synopsis}\n      ${summary}`),
    '',
    'Options of every command:',
    describeOptions({ ...commonOptions, version: { value: null, help: 'show the version of Chancery' } }),
    '',
    'Exit code: 0 done, 1 failed or something wrong was found, 2 wrong usage.',
    'chancery help COMMAND tells more about one command.',
  ].join('\n')
}
