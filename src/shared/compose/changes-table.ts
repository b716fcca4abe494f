import type { Block, Inline } from '../document/tree'
import { documentWord, fillWords } from '../language/document-words'
import type { Language } from '../model/language'
import { heading, paragraph, plain, strong } from './localized-content'

/** One change between two versions. `title` says what changed, where the words themselves do not. */
export type Change =
  | { readonly kind: 'added' | 'removed' | 'moved' | 'revised' | 'revised-note'; readonly title: string }
  | {
      readonly kind: 'reworded' | 'changed'
      readonly title: string | null
      readonly before: readonly Inline[]
      readonly now: readonly Inline[]
    }

/** A part of the document and what changed in it. */
export type ChangedPart = { readonly title: string; readonly changes: readonly Change[] }

/** More than this in one part, and only their number is told. */
const mostChanges = 8

const columns = [
  { align: 'start', share: 24 },
  { align: 'start', share: 76 },
] as const

const labels = {
  added: 'changeAdded',
  removed: 'changeRemoved',
  moved: 'changeMoved',
  reworded: 'changeReworded',
  changed: 'changeChanged',
  revised: 'changeRevised',
  'revised-note': 'changeRevisedNote',
} as const

/** The changes since the version before as a table under its heading; nothing where nothing changed. */
export function changesTable(
  parts: readonly ChangedPart[],
  since: number,
  level: 1 | 2,
  language: Language,
): readonly Block[] {
  const changed = parts.filter(({ changes }) => changes.length > 0)
  if (changed.length === 0) return []
  const cell = (words: string) => ({ blocks: [paragraph(plain(words))] })
  return [
    heading(level, plain(fillWords(documentWord('changesSince', language), { number: since }))),
    {
      kind: 'table',
      columns,
      header: [cell(documentWord('changedPart', language)), cell(documentWord('whatChanged', language))],
      rows: changed.map(({ title, changes }) => [cell(title), { blocks: told(changes, language) }]),
      caption: null,
    },
  ]
}

function told(changes: readonly Change[], language: Language): readonly Block[] {
  const isTooMany = changes.length > mostChanges + 1
  const shown = isTooMany ? changes.slice(0, mostChanges) : changes
  const more = fillWords(documentWord('moreChanges', language), { count: changes.length - shown.length })
  return [...shown.map((change) => paragraph(lineOf(change, language))), ...(isTooMany ? [paragraph(plain(more))] : [])]
}

function lineOf(change: Change, language: Language): readonly Inline[] {
  const label = [...strong(plain(documentWord(labels[change.kind], language))), ...plain(' ')]
  if (!('before' in change)) return [...label, ...plain(change.title)]
  const before = change.title === null ? [] : plain(`${change.title} – `)
  return [...label, ...before, ...fromTo(change.before, change.now, language)]
}

/** "“old” became “new”", each quotation in its own language. */
function fromTo(before: readonly Inline[], now: readonly Inline[], language: Language): readonly Inline[] {
  return documentWord('changeFromTo', language)
    .split(/(\{old\}|\{new\})/)
    .flatMap((part) => (part === '{old}' ? before : part === '{new}' ? now : plain(part)))
}
