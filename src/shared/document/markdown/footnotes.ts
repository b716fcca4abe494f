import type { Block, Inline } from '../tree'
import { linesOfNote } from './note-lines'

/** How many notes one note may tell with it, one inside the other. */
const mostInOneNote = 100

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

/** The notes of one text, by label, as they are written there, and how often they may still be told again. */
export class Footnotes<Written> {
  readonly #written: ReadonlyMap<string, Written>
  readonly #read: (written: Written, told: Set<string>) => readonly Block[]
  readonly #lifted = new Map<string, Lifted>()
  #left = mostRepeated

  /** @param read a note's blocks; `told` are the labels told there already, its own first */
  constructor(written: ReadonlyMap<string, Written>, read: (written: Written, told: Set<string>) => readonly Block[]) {
    this.#written = written
    this.#read = read
  }

  /** The text of a note; null where there is none, or where it has been told so often that a book would be full of it. */
  lift(label: string): readonly Inline[] | null {
    const known = this.#lifted.get(label)
    if (known !== undefined) {
      if (known.weight > this.#left) return null
      this.#left -= known.weight
      return known.content
    }
    const content = this.#linesOf(label, new Set([label]))
    if (content === null) return null
    this.#lifted.set(label, { content, weight: weightOf(content) })
    return content
  }

  /** The text of a note within another one, which tells it once and adds it to `told`; null where it does not. */
  tellWithin(label: string, told: Set<string>): readonly Inline[] | null {
    if (told.has(label) || told.size === mostInOneNote) return null
    return this.#linesOf(label, told)
  }

  #linesOf(label: string, told: Set<string>): readonly Inline[] | null {
    const written = this.#written.get(label)
    if (written === undefined) return null
    told.add(label)
    return linesOfNote(this.#read(written, told))
  }
}
