import type { Block, Inline } from '../document/tree'
import { type DocumentWord, documentWord } from '../language/document-words'
import type { Language } from '../model/language'
import { plain } from './localized-content'

/** Rows of label and value; what is not known has no row. */
export function factsOf(
  rows: readonly (readonly [DocumentWord, string | null])[],
  language: Language,
): Extract<Block, { kind: 'facts' }> {
  return {
    kind: 'facts',
    caption: null,
    picture: null,
    rows: rows.flatMap(([name, value]): readonly { label: string; value: readonly Inline[] }[] =>
      value === null || value.trim() === ''
        ? []
        : [{ label: documentWord(name, language), value: plain(value.trim()) }],
    ),
  }
}
