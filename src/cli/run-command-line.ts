import { Failed } from '../shared/ipc/failure'
import type { Command, CommandWorld } from './command'
import { FailedAtLine } from './failed-at-line'
import { findCommandName, parseCall } from './parse-call'
import { describeCommand, describeCommands } from './usage'
import { WrongUsage } from './wrong-usage'

/** Every command, loaded when it is called: none waits for what another one needs. */
const loaders: { readonly [name: string]: () => Promise<Command> } = {
  init: async () => (await import('./commands/init')).initCommand,
  attach: async () => (await import('./commands/attach')).attachCommand,
  list: async () => (await import('./commands/list')).listCommand,
  find: async () => (await import('./commands/find')).findCommand,
  show: async () => (await import('./commands/show')).showCommand,
  put: async () => (await import('./commands/put')).putCommand,
  compose: async () => (await import('./commands/compose')).composeCommand,
  export: async () => (await import('./commands/export')).exportCommand,
  render: async () => (await import('./commands/render')).renderCommand,
  check: async () => (await import('./commands/check')).checkCommand,
  backup: async () => (await import('./commands/backup')).backupCommand,
  backups: async () => (await import('./commands/backups')).backupsCommand,
  restore: async () => (await import('./commands/restore')).restoreCommand,
}

function allCommands(): Promise<readonly Command[]> {
  return Promise.all(Object.values(loaders).map((load) => load()))
}

/** The place of the command's name among the arguments, and the command; null where there is none of that name. */
async function findCommand(
  args: readonly string[],
): Promise<{ readonly at: number; readonly command: Command | null }> {
  const load = loaderOf(args[0])
  if (load !== null) return { at: 0, command: await load() }
  const commands = await allCommands()
  const at = findCommandName(args, commands)
  return { at, command: commands.find(({ name }) => name === args[at]) ?? null }
}

function loaderOf(name: string | undefined): (() => Promise<Command>) | null {
  return name !== undefined && Object.hasOwn(loaders, name) ? (loaders[name] ?? null) : null
}

/** In its own folder a library of which nothing can be read is in the way of every restore. */
const elsewhere =
  'Restore into another folder: chancery restore FILE --library OTHER (chancery backups lists the files).'

async function describeError(error: unknown): Promise<string> {
  if (error instanceof FailedAtLine) {
    const stored =
      error.stored === 1 ? '1 record before it is stored.' : `${error.stored} records before it are stored.`
    return `line ${error.line}: ${await describeCause(error.cause)}\n${stored}`
  }
  if (error instanceof Failed) {
    const { failure } = error
    const { describeFailure } = await import('../shared/ipc/failure-words')
    const { title, advice } = describeFailure(failure, 'en')
    if (failure.code === 'libraryDamaged') return `${title}\n${advice}\n${elsewhere}`
    return `${title}\n${failure.code === 'notFound' ? `chancery list ${failure.recordKind} shows what there is.` : advice}`
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** Why a line was refused, without saying that nothing has changed: the lines before it are stored. */
async function describeCause(cause: unknown): Promise<string> {
  if (cause instanceof Failed && (cause.failure.code === 'invalidRecord' || cause.failure.code === 'invalidInput')) {
    const { describeFailure } = await import('../shared/ipc/failure-words')
    return `${describeFailure(cause.failure, 'en').title}\nCorrect this: ${cause.failure.problems.join('; ')}.`
  }
  return describeError(cause)
}

/** Runs one call of `chancery` and resolves with its exit code; every failure ends here, as words on stderr. */
export async function runCommandLine(args: readonly string[], world: CommandWorld): Promise<number> {
  const { at, command } = await findCommand(args)
  // `chancery help render` asks what `chancery render --help` asks.
  if (args[at] === 'help') return runCommandLine([...args.slice(0, at), ...args.slice(at + 1), '--help'], world)
  if (command === null) return withoutCommand(args, args[at], world)
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
    world.err(`chancery ${command.name}: ${await describeError(error)}`)
    return 1
  }
}

async function withoutCommand(args: readonly string[], name: string | undefined, world: CommandWorld): Promise<number> {
  if (name === undefined && args.includes('--version')) world.out(world.version())
  else if (name === undefined && (args.includes('--help') || args.includes('-h'))) {
    world.out(describeCommands(await allCommands()))
  } else {
    const problem = name === undefined ? 'no command given' : `there is no command '${name}'`
    world.err(`chancery: ${problem}; chancery --help shows those there are`)
    return 2
  }
  return 0
}
