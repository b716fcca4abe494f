import type { IsoDate, IsoDateTime } from '../shared/model/id'

/** What a command may do to the world; tests of a command bring their own. */
export type CommandWorld = {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly out: (line: string) => void
  readonly err: (line: string) => void
  readonly env: { readonly [name: string]: string | undefined }
  /** Shipped data: starter, sample, house styles. */
  readonly assetsFolder: string
  readonly now: () => IsoDateTime
  /** Today where the user is. */
  readonly today: () => IsoDate
  readonly newId: () => string
  /** Of the product, such as 0.1.0. */
  readonly version: () => string
}

/** An option as `--help` shows it: `value` names what follows it; null for a switch. */
export type OptionSpec = {
  readonly value: string | null
  readonly help: string
  readonly multiple?: boolean
}

/** The arguments of one call, parsed: every option is one the command knows. */
export type Call = {
  readonly positionals: readonly string[]
  /** The option's value; null when it was not given. */
  readonly option: (name: string) => string | null
  readonly options: (name: string) => readonly string[]
  readonly has: (name: string) => boolean
  readonly world: CommandWorld
}

export type Command = {
  readonly name: string
  /** What follows the name, such as "KIND ID". */
  readonly synopsis: string
  readonly summary: string
  readonly options: { readonly [name: string]: OptionSpec }
  /** Resolves with the exit code: 0, or 1 when it found something wrong. Fails with `Failed` or `WrongUsage`. */
  readonly run: (call: Call) => Promise<number>
}
