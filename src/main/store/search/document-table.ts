import { type RecordKind, recordKinds } from '../../../shared/model/library'
import type { RecordTraits } from './record-words'
import type { FoundRecord } from './search-query'

/** Stands in the place of the kind of a record that is gone. */
const gone = recordKinds.length

/**
 * The records of an index by number, with what decides whether and where they are shown. A record that has changed gets
 * a new number, and its old one belongs to nobody from then on.
 */
export class DocumentTable {
  readonly #numbers = recordKinds.map(() => new Map<string, number>())
  readonly #ids: string[] = []
  #kinds = new Uint8Array(256)
  #languages = new Uint8Array(256)
  #titleWords = new Uint8Array(256)
  #changedAt = new Float64Array(256)
  #gone = 0

  /** How many numbers have been given, those of records that are gone too. */
  get size(): number {
    return this.#ids.length
  }

  get gone(): number {
    return this.#gone
  }

  /** A new number for the record; `changedAt` is a moment in milliseconds. */
  put(kind: RecordKind, id: string, changedAt: number): number {
    this.remove(kind, id)
    const document = this.#ids.length
    if (document >= this.#kinds.length) this.#makeRoom()
    this.#ids.push(id)
    const place = recordKinds.indexOf(kind)
    this.#kinds[document] = place
    this.#changedAt[document] = changedAt
    this.#numbersOf(kind).set(id, document)
    return document
  }

  /** What is known of the record besides its words. */
  describe(document: number, { languages, titleWords }: RecordTraits): void {
    this.#languages[document] = languages
    this.#titleWords[document] = titleWords
  }

  titleWords(document: number): number {
    return this.#titleWords[document] as number
  }

  remove(kind: RecordKind, id: string): void {
    const numbers = this.#numbersOf(kind)
    const document = numbers.get(id)
    if (document === undefined) return
    numbers.delete(id)
    this.#kinds[document] = gone
    this.#gone += 1
  }

  recordAt(document: number): FoundRecord {
    const kind = recordKinds[this.#kinds[document] as number] as RecordKind
    return { kind, id: this.#ids[document] as string }
  }

  isPresent(document: number): boolean {
    return this.#kinds[document] !== gone
  }

  /** Whether `values` has another value than this one for any record that is not gone. */
  hasPresent(values: Uint8Array, none: number): boolean {
    for (let document = 0; document < this.size; document += 1) {
      if (values[document] !== none && this.#kinds[document] !== gone) return true
    }
    return false
  }

  /**
   * Lists in `admitted` the records of these kinds (none means all) and all these languages whose value is not `none`,
   * and says how many they are.
   */
  admit(
    values: Uint8Array,
    none: number,
    kinds: readonly RecordKind[],
    languages: number,
    admitted: Uint32Array,
  ): number {
    const isWanted = new Uint8Array(gone + 1)
    for (const [place, kind] of recordKinds.entries()) {
      if (kinds.length === 0 || kinds.includes(kind)) isWanted[place] = 1
    }
    const kindOf = this.#kinds
    const languagesOf = this.#languages
    const { size } = this
    let count = 0
    for (let document = 0; document < size; document += 1) {
      if (values[document] === none || isWanted[kindOf[document] as number] === 0) continue
      if (((languagesOf[document] as number) & languages) !== languages) continue
      admitted[count] = document
      count += 1
    }
    return count
  }

  /** Which of two comes first when their words fit equally well: what was changed last, then by kind and id. */
  compare(one: number, other: number): number {
    const byTime = (this.#changedAt[other] as number) - (this.#changedAt[one] as number)
    if (byTime !== 0) return byTime
    const byKind = (this.#kinds[one] as number) - (this.#kinds[other] as number)
    if (byKind !== 0) return byKind
    return (this.#ids[one] as string) < (this.#ids[other] as string) ? -1 : 1
  }

  #numbersOf(kind: RecordKind): Map<string, number> {
    return this.#numbers[recordKinds.indexOf(kind)] as Map<string, number>
  }

  #makeRoom(): void {
    const size = this.#kinds.length * 2
    this.#kinds = copied(new Uint8Array(size), this.#kinds)
    this.#languages = copied(new Uint8Array(size), this.#languages)
    this.#titleWords = copied(new Uint8Array(size), this.#titleWords)
    this.#changedAt = copied(new Float64Array(size), this.#changedAt)
  }
}

function copied<T extends Uint8Array | Float64Array>(target: T, source: T): T {
  target.set(source)
  return target
}
