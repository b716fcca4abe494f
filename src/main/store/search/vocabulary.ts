import SearchableMap from 'minisearch/SearchableMap'
import { distanceToBeginning } from './distance-to-beginning'

/** How a known word holds the one that was typed, best first. */
export type Likeness = 'same' | 'begins' | 'holds' | 'one-slip' | 'two-slips'

type WordVisit = (word: number, likeness: Likeness) => void

/** Shorter pieces are looked for at the beginning of words alone: inside they would be found nearly everywhere. */
const shortestPart = 3
const hasDigit = /\p{N}/u

/** So many words in a text of their own: a new word then costs a short text, not one of all words. */
const wordsPerShelf = 4096
/** So many of the words most like a misspelt one are looked for inside others too. */
const mostCorrections = 3

/** Words one under the other, each between two line ends, and where each begins. */
type Shelf = { readonly text: string; readonly starts: Uint32Array }

/** How many slips of the pen a word of this length may hold: none in short ones, which would become any other. */
function mostSlips(word: string): number {
  if (word.length < 4 || hasDigit.test(word)) return 0
  return word.length < 8 ? 1 : 2
}

function shelve(words: readonly string[]): Shelf {
  const starts = new Uint32Array(words.length + 1)
  let at = 1
  for (const [index, word] of words.entries()) {
    starts[index] = at
    at += word.length + 1
  }
  starts[words.length] = at
  return { text: `\n${words.join('\n')}\n`, starts }
}

/**
 * The distinct words of a library, numbered from 0 in the order in which they came. MiniSearch's tree knows each by its
 * letters and finds those that were meant by a misspelt one; beginnings and parts are read off the words' own text.
 */
export class Vocabulary {
  readonly #numbers = new SearchableMap<number>()
  readonly #shelves: Shelf[] = []
  /** The words that fill no shelf yet, and the shelf they make until there is one more. */
  #newest: string[] = []
  #newestShelf: Shelf | null = null
  #size = 0
  /** Every first letter by its own number, and for each word the number of its first letter. */
  readonly #letters = new Map<string, number>()
  #letterOf: Uint16Array = new Uint16Array(1024)

  /** The number of this folded word, a new one if it was not known. */
  numberOf(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const number = this.#size
    // Cut out of a text, a word would keep the whole text in memory; written anew, it keeps itself alone.
    const own = Buffer.from(word).toString()
    this.#numbers.set(own, number)
    this.#size += 1
    this.#noteLetter(number, own.charAt(0))
    this.#newest.push(own)
    this.#newestShelf = null
    if (this.#newest.length === wordsPerShelf) {
      this.#shelves.push(shelve(this.#newest))
      this.#newest = []
    }
    return number
  }

  /** The folded word's number; null when it is not known. */
  find(word: string): number | null {
    return this.#numbers.get(word) ?? null
  }

  /** The number of the word's first letter. */
  letterOf(word: number): number {
    return this.#letterOf[word] as number
  }

  /** The number of this first letter; null when no word begins with it. */
  findLetter(letter: string): number | null {
    return this.#letters.get(letter) ?? null
  }

  /** Tells of the words that are this one, begin with it, or, from three letters on, hold it anywhere. */
  eachHolding(typed: string, visit: WordVisit): void {
    const isPart = typed.length >= shortestPart
    this.#eachMatch(isPart ? typed : `\n${typed}`, isPart ? 0 : 1, (word, shelf, index, at) => {
      const start = shelf.starts[index] as number
      const next = shelf.starts[index + 1] as number
      visit(word, at > start ? 'holds' : start + typed.length === next - 1 ? 'same' : 'begins')
    })
  }

  /**
   * Tells of the words that were meant when `typed` has a slip of the pen in it, or two in a long word: those like it,
   * those that begin like it and have the same first letter, and those that hold one of the words like it. Of these it
   * takes only what `isPresent`, so that words that have left the library do not take the place of others.
   */
  eachMeant(typed: string, isPresent: (word: number) => boolean, visit: WordVisit): void {
    const most = mostSlips(typed)
    if (most === 0) return
    const likenessOf = (distance: number) => (distance < 2 ? 'one-slip' : 'two-slips')
    const like = [...this.#numbers.fuzzyGet(typed, most)]
      .map(([word, [number, distance]]) => ({ word, number, distance }))
      .filter(({ number }) => isPresent(number))
      .sort((one, other) => one.distance - other.distance || (one.word < other.word ? -1 : 1))
    for (const { number, distance } of like) visit(number, likenessOf(distance))
    for (const { word, distance } of like.slice(0, mostCorrections)) {
      if (word.length > shortestPart) this.eachHolding(word, (holder) => visit(holder, likenessOf(distance)))
    }
    this.#eachMatch(`\n${typed.charAt(0)}`, 1, (word, shelf, index) => {
      const start = shelf.starts[index] as number
      const end = (shelf.starts[index + 1] as number) - 1
      const distance = distanceToBeginning(typed, shelf.text, start, end, most)
      if (distance <= most) visit(word, likenessOf(distance))
    })
  }

  #noteLetter(word: number, letter: string): void {
    if (word >= this.#letterOf.length) {
      const more = new Uint16Array(this.#letterOf.length * 2)
      more.set(this.#letterOf)
      this.#letterOf = more
    }
    const number = this.#letters.get(letter) ?? this.#letters.size
    this.#letters.set(letter, number)
    this.#letterOf[word] = number
  }

  /** Tells of every word with `needle` in its line, once, and where `skipped` letters behind its first place are. */
  #eachMatch(
    needle: string,
    skipped: number,
    visit: (word: number, shelf: Shelf, index: number, at: number) => void,
  ): void {
    this.#newestShelf ??= shelve(this.#newest)
    for (let place = 0; place <= this.#shelves.length; place += 1) {
      const shelf = this.#shelves[place] ?? this.#newestShelf
      const { text, starts } = shelf
      let index = 0
      let found = text.indexOf(needle)
      while (found >= 0 && found + skipped < text.length) {
        const at = found + skipped
        while ((starts[index + 1] as number) <= at) index += 1
        visit(place * wordsPerShelf + index, shelf, index, at)
        found = text.indexOf(needle, (starts[index + 1] as number) - 1)
      }
    }
  }
}
