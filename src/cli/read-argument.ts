import { Failed } from '../shared/ipc/failure'
import { type Language, languages } from '../shared/model/language'
import { type RecordKind, recordKinds } from '../shared/model/library'
import type { Call } from './command'
import { WrongUsage } from './wrong-usage'

const singular: { readonly [K in RecordKind]: string } = {
  dossiers: 'dossier',
  agreements: 'agreement',
  'goal-sets': 'goal-set',
  goals: 'goal',
  responsibilities: 'responsibility',
  'talking-points': 'talking-point',
  people: 'person',
  briefings: 'briefing',
  books: 'book',
}

/** Exactly these positional arguments, by name; one too few, empty or too many is wrong usage. */
export function readPositionals<N extends string>(call: Call, ...names: readonly N[]): { readonly [K in N]: string } {
  const missing = names.find((_, index) => (call.positionals[index] ?? '').trim() === '')
  if (missing !== undefined) throw new WrongUsage(`${missing} is missing`)
  const extra = call.positionals[names.length]
  if (extra !== undefined) throw new WrongUsage(`Unexpected argument '${extra}'`)
  return Object.fromEntries(names.map((name, index) => [name, call.positionals[index]])) as {
    readonly [K in N]: string
  }
}

/** "talking-points" or "talking-point" as a kind of record. */
export function readKind(name: string, kinds: readonly RecordKind[] = recordKinds): RecordKind {
  const found = kinds.find((kind) => kind === name || singular[kind] === name)
  if (found === undefined) throw new WrongUsage(`Unknown kind '${name}': one of ${kinds.join(', ')}`)
  return found
}

/** The value of an option that must be there. Fails with `WrongUsage`. */
export function readRequired(call: Call, name: string): string {
  const value = call.option(name)
  if (value === null || value.trim() === '') throw new WrongUsage(`--${name} is missing`)
  return value
}

/** The language of `--lang`, or `otherwise`. Fails with `unknownLanguage`. */
export function readLanguage(call: Call, otherwise: Language): Language {
  return readLanguageOption(call, 'lang') ?? otherwise
}

/** The language an option names; null when it was not given. Fails with `unknownLanguage`. */
export function readLanguageOption(call: Call, name: string): Language | null {
  const code = call.option(name)
  if (code === null) return null
  const found = languages.find((language) => language === code.toLowerCase())
  if (found === undefined) throw new Failed({ code: 'unknownLanguage', language: code })
  return found
}

/** The library's folder, from `--library` or the environment. */
export function readLibraryFolder({ option, world }: Call): string {
  const folder = option('library') ?? world.env.CHANCERY_LIBRARY ?? ''
  if (folder === '') throw new WrongUsage('No library: give --library DIR or set CHANCERY_LIBRARY')
  return folder
}
