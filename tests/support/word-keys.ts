import { words } from '../../src/shared/words/words'
import { readImports } from './read-imports'
import type { FoundTexts } from './read-texts'

/** A table of words in one language, nested by subject. */
type Table = { readonly [key: string]: string | Table }

/** One file of words: its name, the area its keys begin with in the window, and its table in each language. */
export type WordFile = {
  readonly file: string
  readonly area: string | null
  readonly languages: Readonly<Record<string, Table>>
}

/** Every file of the window's words. */
export function wordFiles(): readonly WordFile[] {
  const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../src/shared/words/*.ts', { eager: true })
  return Object.entries(modules).flatMap(([path, module]) =>
    Object.values(module)
      .filter(isWordFile)
      .map((languages) => ({
        file: path.replace(/^.*\/words\/|\.ts$/g, ''),
        area: Object.entries(words).find(([, table]) => (table as unknown) === languages)?.[0] ?? null,
        languages,
      })),
  )
}

function isWordFile(value: unknown): value is Readonly<Record<string, Table>> {
  return typeof value === 'object' && value !== null && 'en' in value && 'nl' in value
}

/** The paths and texts of a table: 'names.save' and 'Save now'. */
export function entriesOf(table: Table, prefix = ''): readonly (readonly [path: string, text: string])[] {
  return Object.entries(table).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as const] : entriesOf(value, `${prefix}${key}.`),
  )
}

/**
 * The words nobody asks for. A word is asked for by its path ('home.nextMeetings', also with places in it), or by its
 * name or its group's name in a file that takes the table itself.
 */
export function unusedWords(
  files: readonly WordFile[],
  sources: readonly { readonly path: string; readonly text: string; readonly found: FoundTexts }[],
): readonly string[] {
  const askers = sources.filter(({ path }) => !path.startsWith('shared/words/'))
  const strings = new Set(askers.flatMap(({ found }) => found.strings))
  const patterns = askers.flatMap(({ found }) => found.patterns)
  return files.flatMap(({ file, area, languages }) => {
    const takers = askers.filter(({ path, text }) => takesTable(path, text, file))
    const paths = new Set(entriesOf(languages.en ?? {}).map(([path]) => path.replace(/_(one|other)$/, '')))
    return [...paths]
      .filter((path) => {
        const key = `${area}.${path}`
        const isAskedFor = area !== null && (strings.has(key) || patterns.some((pattern) => pattern.test(key)))
        return !isAskedFor && !takers.some(({ found }) => path.split('.').some((part) => found.names.has(part)))
      })
      .map((path) => `${file}: ${path}`)
  })
}

function takesTable(path: string, text: string, file: string): boolean {
  if (!text.includes(`/words/${file}'`)) return false
  return readImports(path, text).some(({ specifier }) => specifier.endsWith(`/words/${file}`))
}
