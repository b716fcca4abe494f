import { type AnyRecord, type Library, type RecordKind, recordKinds } from '../../../shared/model/library'
import { BestOf } from './best-of'
import { costsOf, greatestCost, leastTextCost, noCosts } from './costs'
import { DocumentTable } from './document-table'
import { eachWord } from './each-word'
import { foldWord } from './fold-word'
import { anywhere, inLanguage, inNoLanguage } from './places'
import { PostingLists } from './posting-lists'
import { longestTitle, RecordWords } from './record-words'
import { type FoundRecord, goalsOf, longestText, mostWords, partnersOf, type SearchQuery } from './search-query'
import { type Likeness, Vocabulary } from './vocabulary'

/** Stands in `#best` for a record in which the word was not found. */
const notFound = 0xff

/** So many records that are gone are no reason yet to begin anew. */
const fewGone = 1000

/**
 * What is searched: for every word in the library the records that hold it. It follows the library record by record;
 * what has changed leaves a gap behind, which only a new index fills.
 */
export class LibraryIndex {
  readonly #vocabulary = new Vocabulary()
  readonly #reader = new RecordWords(this.#vocabulary)
  readonly #documents = new DocumentTable()
  readonly #words = new PostingLists()
  /** The records that hold a word with a certain first letter. */
  readonly #letters = new PostingLists()
  /** The records of a partner or a goal, whose numbers are given as they come. */
  readonly #groups = new PostingLists()
  readonly #groupNumbers = new Map<string, number>()
  /** What a search works with, kept for the next one: a hundred thousand of anything is not made at every keystroke. */
  #best: Uint8Array = new Uint8Array(0)
  #totals: Uint16Array = new Uint16Array(0)
  #fitting: Uint32Array = new Uint32Array(0)
  #rankCounts: Uint32Array = new Uint32Array(0)

  /** An index of all records in the library, made step by step: whoever runs it may let others work in between. */
  static *building(library: Library): Generator<void, LibraryIndex> {
    const index = new LibraryIndex()
    for (const kind of recordKinds) {
      for (const record of library.records[kind]) {
        index.put(kind, record)
        yield
      }
    }
    return index
  }

  /** The same at once. */
  static of(library: Library): LibraryIndex {
    const building = LibraryIndex.building(library)
    for (;;) {
      const step = building.next()
      if (step.done === true) return step.value
    }
  }

  /** Whether a new index is worth its while, because a quarter of this one or more is of records that are gone. */
  get isWorn(): boolean {
    const { gone, size } = this.#documents
    return gone > fewGone && gone * 4 > size
  }

  /** Takes in the record as it is now. */
  put(kind: RecordKind, record: AnyRecord): void {
    const document = this.#documents.put(kind, record.id, Date.parse(record.updatedAt))
    const traits = this.#reader.read(kind, record, (word, places) => {
      this.#words.add(word, document, places)
      this.#letters.add(this.#vocabulary.letterOf(word), document, places)
    })
    this.#documents.describe(document, traits)
    for (const partner of partnersOf(kind, record)) this.#addToGroup(`partner ${partner}`, document)
    for (const goal of goalsOf(kind, record)) this.#addToGroup(`goal ${goal}`, document)
  }

  /** Forgets the record; does nothing when it is not known. */
  remove(kind: RecordKind, id: string): void {
    this.#documents.remove(kind, id)
  }

  /**
   * The records that fit, best first: those with the words in their titles, and those at the beginning of them first of
   * all, then the shorter title, then what was changed last. A word that is found nowhere is taken for a misspelt one.
   */
  find(query: SearchQuery): readonly FoundRecord[] {
    const words = typedWords(query.text)
    if (words.length === 0 || query.most <= 0) return []
    const count = this.#score(query, words)
    return this.#pickBest(query.most, count, words.length).map((document) => this.#documents.recordAt(document))
  }

  #addToGroup(name: string, document: number): void {
    const group = this.#groupNumbers.get(name) ?? this.#groupNumbers.size
    this.#groupNumbers.set(name, group)
    this.#groups.add(group, document, inNoLanguage)
  }

  /** Leaves in `#fitting` the records that fit, in `#totals` what each of them pays, and says how many they are. */
  #score({ kinds, partner, goal, writtenIn }: SearchQuery, words: readonly string[]): number {
    this.#makeRoom()
    const language = writtenIn === null ? 0 : inLanguage[writtenIn]
    const wanted = language === 0 ? anywhere : language | inNoLanguage
    const lookUps = [
      ...(partner === null ? [] : [() => this.#lookUpGroup(`partner ${partner}`)]),
      ...(goal === null ? [] : [() => this.#lookUpGroup(`goal ${goal}`)]),
      ...words.map((word) => () => this.#lookUp(word, wanted)),
    ]
    let count = -1
    for (const lookUp of lookUps) {
      this.#best.fill(notFound, 0, this.#documents.size)
      lookUp()
      count = count < 0 ? this.#admitFound(kinds, language) : this.#keepFound(count)
      if (count === 0) break
    }
    return count
  }

  #makeRoom(): void {
    const { size } = this.#documents
    if (this.#best.length >= size) return
    const room = size + (size >>> 2)
    this.#best = new Uint8Array(room)
    this.#totals = new Uint16Array(room)
    this.#fitting = new Uint32Array(room)
  }

  /** Leaves in `#best` what the word costs every record that holds it; where none does, the words meant by it. */
  #lookUp(word: string, wanted: number): void {
    const lower = (found: number, likeness: Likeness) => this.#words.lower(found, wanted, costsOf[likeness], this.#best)
    if (word.length === 1) {
      // So many words have the same first letter that going through their own lists would take longest of all.
      const letter = this.#vocabulary.findLetter(word)
      if (letter !== null) this.#letters.lower(letter, wanted, costsOf.begins, this.#best)
      const same = this.#vocabulary.find(word)
      if (same !== null) lower(same, 'same')
      return
    }
    this.#vocabulary.eachHolding(word, lower)
    if (this.#documents.hasPresent(this.#best, notFound)) return
    const isPresent = (found: number) => this.#words.some(found, (document) => this.#documents.isPresent(document))
    this.#vocabulary.eachMeant(word, isPresent, lower)
  }

  #lookUpGroup(name: string): void {
    const group = this.#groupNumbers.get(name)
    if (group !== undefined) this.#groups.lower(group, anywhere, noCosts, this.#best)
  }

  /** Takes as fitting the records of these kinds and this language in which the first word was found. */
  #admitFound(kinds: readonly RecordKind[], language: number): number {
    const count = this.#documents.admit(this.#best, notFound, kinds, language, this.#fitting)
    for (let at = 0; at < count; at += 1) {
      const document = this.#fitting[at] as number
      this.#totals[document] = this.#best[document] as number
    }
    return count
  }

  /** Adds what one more word costs to the fitting records, of which there were so many, and drops those without it. */
  #keepFound(before: number): number {
    const fitting = this.#fitting
    const totals = this.#totals
    const best = this.#best
    let count = 0
    for (let at = 0; at < before; at += 1) {
      const document = fitting[at] as number
      const cost = best[document] as number
      if (cost === notFound) continue
      totals[document] = (totals[document] as number) + cost
      fitting[count] = document
      count += 1
    }
    return count
  }

  #pickBest(most: number, count: number, words: number): readonly number[] {
    const documents = this.#documents
    const totals = this.#totals
    const fitting = this.#fitting
    const rankOf = (document: number) => {
      const total = totals[document] as number
      return total * (longestTitle + 1) + (total < leastTextCost ? documents.titleWords(document) : 0)
    }
    const ranks = (words * greatestCost + 1) * (longestTitle + 1)
    if (this.#rankCounts.length < ranks) this.#rankCounts = new Uint32Array(ranks)
    const counts = this.#rankCounts.fill(0, 0, ranks)
    for (let at = 0; at < count; at += 1) {
      const rank = rankOf(fitting[at] as number)
      counts[rank] = (counts[rank] as number) + 1
    }
    let last = 0
    let better = 0
    while (last < ranks && better + (counts[last] as number) < most) {
      better += counts[last] as number
      last += 1
    }
    const compare = (one: number, other: number) => documents.compare(one, other)
    const sure: number[] = []
    const undecided = new BestOf(most - better, compare)
    // From the newest on: then nearly all of many equals are older than the best so far and are passed over at once.
    for (let at = count - 1; at >= 0; at -= 1) {
      const document = fitting[at] as number
      const rank = rankOf(document)
      if (rank < last) sure.push(document)
      else if (rank === last) undecided.add(document)
    }
    sure.sort((one, other) => rankOf(one) - rankOf(other) || compare(one, other))
    return [...sure, ...undecided.inOrder()]
  }
}

/** The distinct words of what was typed, the longest first: it leaves the fewest records to look at. */
function typedWords(typed: string): readonly string[] {
  const text = typed.slice(0, longestText)
  const words = new Set<string>()
  eachWord(text, (start, end) => {
    const word = foldWord(text.slice(start, end))
    if (word !== '' && words.size < mostWords) words.add(word)
  })
  return [...words].sort((one, other) => other.length - one.length)
}
