import { type Language, writtenLanguages } from '../../src/shared/model/language'
import type { RecordKind } from '../../src/shared/model/library'
import { type GeneratedRecord, generateRecord } from './generate-record'
import { lexicons } from './lexicon'
import { type Random, seededRandom } from './random'

/** What somebody types into the search field, letter by letter, and the filters that are set meanwhile. */
export type TypedQuery = {
  readonly form: QueryForm
  readonly text: string
  readonly kinds: readonly RecordKind[]
  readonly partner: string | null
  readonly goal: string | null
  readonly writtenIn: Language | null
}

const forms = ['one word', 'two words', 'typing slip', 'part of a compound', 'name', 'title'] as const
export type QueryForm = (typeof forms)[number]

type Source = {
  readonly generated: GeneratedRecord
  readonly language: Language
  readonly title: string
  readonly words: readonly string[]
  readonly name: string | null
}

/** Queries come from these first records, which every measured library holds. */
const sourceRecords = 1_000

function drawSource(seed: number, records: number, random: Random): Source {
  const generated = generateRecord(seed, random.below(Math.min(sourceRecords, records)))
  const { kind, record } = generated
  const [text, title] = kind === 'agreements' ? [record.fullTitle, record.shortTitle] : [record.text, record.topic]
  const language = random.pick(writtenLanguages(text))
  const words = (text[language] ?? '').match(/[\p{L}-]{4,}/gu) ?? []
  const name = kind === 'agreements' ? record.signedBy : record.clearance.by
  return { generated, language, title: title[language] ?? '', words, name }
}

/** The word with one letter left out, doubled, swapped with the next or put in the place of another. */
function misspelt(word: string, random: Random): string {
  const at = random.between(2, word.length - 2)
  const [before, letter, next, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)]
  return random.pick([
    `${before}${next}${after}`,
    `${before}${letter}${letter}${next}${after}`,
    `${before}${next}${letter}${after}`,
    `${before}e${next}${after}`,
  ])
}

const writers: { readonly [F in QueryForm]: (source: Source, random: Random) => string | null } = {
  'one word': ({ words }, random) => (words.length === 0 ? null : random.pick(words)),
  'two words': ({ words }, random) => (words.length < 2 ? null : `${random.pick(words)} ${random.pick(words)}`),
  'typing slip': ({ words }, random) => {
    const long = words.filter((word) => word.length >= 7)
    return long.length === 0 ? null : misspelt(random.pick(long), random)
  },
  'part of a compound': ({ words, language }) => {
    const { tails } = lexicons[language].vocabulary
    for (const word of words) {
      const tail = tails.find((part) => part.length >= 5 && word.length > part.length + 3 && word.endsWith(part))
      if (tail !== undefined) return tail
    }
    return null
  },
  name: ({ name }, random) => (name === null ? null : random.isTrue(0.5) ? name : (name.split(' ').at(-1) ?? null)),
  title: ({ title }) => title,
}

type Filters = Pick<TypedQuery, 'kinds' | 'partner' | 'goal' | 'writtenIn'>
const noFilters: Filters = { kinds: [], partner: null, goal: null, writtenIn: null }

/** Filters that the record passes. */
function drawFilters({ generated: { kind, record }, language }: Source, random: Random): Filters {
  return random.pick<Filters>([
    { ...noFilters, kinds: [kind] },
    { ...noFilters, partner: record.partners[0] ?? null },
    { ...noFilters, goal: record.goals[0] ?? null },
    { ...noFilters, writtenIn: language },
  ])
}

/**
 * So many queries for a library of generated records, every form as often as the others and a third of them filtered.
 * Each is made from a record of the library; for libraries of a thousand records and more they are the same.
 */
export function inventQueries(seed: number, records: number, count: number): readonly TypedQuery[] {
  const random = seededRandom(seed, 0x5ea2c4)
  const queries: TypedQuery[] = []
  while (queries.length < count) {
    const form = forms[queries.length % forms.length] as QueryForm
    const source = drawSource(seed, records, random)
    const text = writers[form](source, random)
    if (text === null) continue
    const filters = queries.length % 3 === 2 ? drawFilters(source, random) : noFilters
    queries.push({ form, text: text.toLowerCase(), ...filters })
  }
  return queries
}

/** What stands in the search field after each letter. */
export function keystrokes(text: string): readonly string[] {
  const letters = [...text]
  return letters.map((_, at) => letters.slice(0, at + 1).join(''))
}
