import type { Token } from 'marked'
import type { Footnotes } from './footnotes'

export type Notes = Footnotes<readonly Token[]>

/** What a token stands in. */
export type Around = {
  /** Null where the text has no notes. */
  readonly notes: Notes | null
  /** Inside a note, which cannot have notes of its own: the labels it has told, its own first. Null in the text. */
  readonly told: Set<string> | null
  /** A table's cell is one line: only there, a line break is written in HTML. */
  readonly inCell: boolean
}

/** Running text by itself. */
export const alone: Around = { notes: null, told: null, inCell: false }
