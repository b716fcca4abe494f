import { Failed } from '../shared/ipc/failure'
import { describeFailure } from '../shared/ipc/failure-words'
import type { Command, CommandWorld } from './command'
import { backupCommand } from './commands/backup'
import { backupsCommand } from './commands/backups'
import { checkCommand } from './commands/check'
import { composeCommand } from './commands/compose'
import { exportCommand } from './commands/export'
import { findCommand } from './commands/find'
import { initCommand } from './commands/init'
import { listCommand } from './commands/list'
import { putCommand } from './commands/put'
import { renderCommand } from './commands/render'
import { restoreCommand } from './commands/restore'
import { showCommand } from './commands/show'
import { FailedAtLine } from './failed-at-line'
import { findCommandName, parseCall } from './parse-call'
import { describeCommand, describeCommands } from './usage'
import { WrongUsage } from './wrong-usage'

const commands: readonly Command[] = [
  initCommand,
  listCommand,
  findCommand,
  showCommand,
  putCommand,
  composeCommand,
  exportCommand,
  renderCommand,
  checkCommand,
  backupCommand,
  backupsCommand,
  restoreCommand,
]

/** In its own folder a library of which nothing can be read is in the way of every restore. */
const elsewhere =
  'Restore into another folder: chancery restore FILE --library OTHER (chancery backups lists the files).'

function describeError(error: unknown): string {
  if (error instanceof FailedAtLine) {
    const stored =
      error.stored === 1 ? '1 record before it is stored.' : `${error.stored} records before it are stored.`
    return `line ${error.line}: ${describeCause(error.cause)}\n${stored}`
  }
  if (error instanceof Failed) {
    const { failure } = error
    const { title, advice } = describeFailure(failure, 'en')
    if (failure.code === 'libraryDamaged') return `${title}\n${advice}\n${elsewhere}`
    return `${title}\n${failure.code === 'notFound' ? `chancery list ${failure.recordKind} shows what there is.` : advice}`
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** Why a line was refused, without saying that nothing has changed: the lines before it are stored. */
function describeCause(cause: unknown): string {
  if (cause instanceof Failed && (cause.failure.code === 'invalidRecord' || cause.failure.code === 'invalidInput')) {
    return `${describeFailure(cause.failure, 'en').title}\nCorrect this: ${cause.failure.problems.join('; ')}.`
  }
  return describeError(cause)
}

/** Runs one call of `chancery` and resolves with its exit code; every failure ends here, as words on stderr. */
export async function runCommandLine(args: readonly string[], world: CommandWorld): Promise<number> {
  const at = findCommandName(args, commands)
  const name = args[at]
  const command = commands.find((candidate) => candidate.name === name)
  if (command === undefined) return withoutCommand(args, name, world)
  try {
    const call = parseCall(command, [...args.slice(0, at), ...args.slice(at + 1)], world)
    if (call.has('help')) {
      world.out(describeCommand(command))
      return 0
    }
    return await command.run(call)
  } catch (error) {
    if (error instanceof WrongUsage) {
      world.err(`chancery ${command.name}: ${error.message}\n\n${describeCommand(command)}`)
      return 2
    }
    world.err(`chancery ${command.name}: ${describeError(error)}`)
    return 1
  }
}

function withoutCommand(args: readonly string[], name: string | undefined, world: CommandWorld): number {
  if (name === undefined && args.includes('--version')) world.out(world.version())
  else if (name === undefined && (args.includes('--help') || args.includes('-h'))) world.out(describeCommands(commands))
  else {
    const problem = name === undefined ? 'no command given' : `there is no command '${name}'`
    world.err(`chancery: ${problem}; chancery --help shows those there are`)
    return 2
  }
  return 0
}
