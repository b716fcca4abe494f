import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { Call, Command, CommandWorld, OptionSpec } from './command'
import { WrongUsage } from './wrong-usage'

/** Options of every command. */
export const commonOptions: { readonly [name: string]: OptionSpec } = {
  library: { value: 'DIR', help: 'the folder of the library (else the environment variable CHANCERY_LIBRARY)' },
  json: { value: null, help: 'output for machines' },
  help: { value: null, help: 'show how the command is called' },
}

function configOf(options: Command['options']): NonNullable<ParseArgsConfig['options']> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { value, multiple }]) => [
      name,
      {
        type: value === null ? 'boolean' : 'string',
        multiple: multiple === true,
        ...(name === 'help' && { short: 'h' }),
      },
    ]),
  )
}

/** Where in the arguments the command's name stands: options may come before it. -1 when there is none. */
export function findCommandName(args: readonly string[], commands: readonly Command[]): number {
  const all = Object.assign({}, commonOptions, ...commands.map(({ options }) => options))
  const { tokens } = parseArgs({
    args: [...args],
    options: configOf(all),
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  return tokens.find(({ kind }) => kind === 'positional')?.index ?? -1
}

/** Reads a command's arguments. Fails with `WrongUsage` for an option it does not know or one without its value. */
export function parseCall(command: Command, args: readonly string[], world: CommandWorld): Call {
  const values = readValues({ ...commonOptions, ...command.options }, args)
  const all = (name: string) => {
    const value = values.values[name]
    return (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string')
  }
  return {
    positionals: values.positionals,
    option: (name) => all(name).at(-1) ?? null,
    options: all,
    has: (name) => values.values[name] === true,
    world,
  }
}

function readValues(options: Command['options'], args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: configOf(options), allowPositionals: true, strict: true })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new WrongUsage(message.split('. ')[0] ?? message)
  }
}
