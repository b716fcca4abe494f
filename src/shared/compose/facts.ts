import type { Block, Inline } from '../document/tree'
import { type DocumentWord, documentWord } from '../language/document-words'
import type { Language } from '../model/language'
import { plain } from './localized-content'

export type FactsBlock = Extract<Block, { kind: 'facts' }>

/** What a label stands before: words without formatting, running text, or nothing. */
export type FactRow = readonly [label: DocumentWord, value: string | readonly Inline[] | null]

/** Rows of label and value; what is not known has no row. */
export function factsOf(rows: readonly FactRow[], language: Language): FactsBlock {
  return {
    kind: 'facts',
    caption: null,
    picture: null,
    rows: rows
      .map(([name, value]) => ({
        label: documentWord(name, language),
        value: value === null || typeof value === 'string' ? plain((value ?? '').trim()) : value,
      }))
      .filter(({ value }) => value.length > 0),
  }
}
