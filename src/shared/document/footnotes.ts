import { linesOfNote } from './note-lines'
import type { Block, Inline } from './tree'

/** How many notes one note may tell with it, one inside the other. */
export const mostInOneNote = 100

/** Letters that notes referred to again may add to a document: every reference is a note with a text of its own. */
const mostRepeated = 5_000_000

/** What a mark or an inline itself weighs, beside its letters. */
const weightOfOne = 50

function weightOf(inlines: readonly Inline[]): number {
  let weight = 0
  for (const inline of inlines) {
    weight += weightOfOne
    if ('content' in inline) weight += weightOf(inline.content)
    else if ('text' in inline) weight += inline.text.length
  }
  return weight
}

type Lifted = { readonly content: readonly Inline[]; readonly weight: number }

/** What the notes of one text say, by label, as they are written there, and how often they may still say it again. */
export class Footnotes<Written> {
  readonly #tokens: ReadonlyMap<string, Written>
  readonly #lifted = new Map<string, Lifted>()
  #left = mostRepeated

  constructor(tokens: ReadonlyMap<string, Written>) {
    this.#tokens = tokens
  }

  tokensOf(label: string): Written | null {
    return this.#tokens.get(label) ?? null
  }

  /** The text of a note; null where there is none, or where it has been told so often that a book would be full of it. */
  lift(label: string, read: (tokens: Written) => readonly Block[]): readonly Inline[] | null {
    const known = this.#lifted.get(label)
    if (known !== undefined) {
      if (known.weight > this.#left) return null
      this.#left -= known.weight
      return known.content
    }
    const tokens = this.tokensOf(label)
    if (tokens === null) return null
    const content = linesOfNote(read(tokens))
    this.#lifted.set(label, { content, weight: weightOf(content) })
    return content
  }
}
