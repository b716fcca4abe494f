const fewest = 1024

/**
 * A number for every word as it is written, with its capitals and accents, so that the same word is folded only once.
 * A table of letters instead of a Map: a library has millions of words, and none of them is cut out of its text.
 */
export class WrittenWords {
  readonly #numberOfNew: (word: string) => number
  /** For each place of the table the entry there, counted from 1; 0 where there is none. */
  #table = new Uint32Array(fewest * 2)
  #hashes: Uint32Array = new Uint32Array(fewest)
  #numbers: Int32Array = new Int32Array(fewest)
  /** Where an entry's letters end; they begin where those of the one before end. */
  #ends: Uint32Array = new Uint32Array(fewest)
  #letters: Uint16Array = new Uint16Array(fewest * 8)
  #size = 0
  #used = 0

  /** `numberOfNew` is asked once for each word. */
  constructor(numberOfNew: (word: string) => number) {
    this.#numberOfNew = numberOfNew
  }

  /** The number of the word from `start` to `end` of the text. */
  numberOf(text: string, start: number, end: number): number {
    let hash = 0
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
    hash = (hash ^ (hash >>> 15)) >>> 0
    const last = this.#table.length - 1
    let place = hash & last
    for (;;) {
      const entry = this.#table[place] as number
      if (entry === 0) return this.#learn(text, start, end, hash, place)
      if (this.#hashes[entry] === hash && this.#isEntry(entry, text, start, end)) return this.#numbers[entry] as number
      place = (place + 1) & last
    }
  }

  #isEntry(entry: number, text: string, start: number, end: number): boolean {
    let from = this.#ends[entry - 1] as number
    if ((this.#ends[entry] as number) - from !== end - start) return false
    for (let at = start; at < end; at += 1, from += 1) if (this.#letters[from] !== text.charCodeAt(at)) return false
    return true
  }

  #learn(text: string, start: number, end: number, hash: number, place: number): number {
    const number = this.#numberOfNew(text.slice(start, end))
    this.#size += 1
    const entry = this.#size
    if (entry >= this.#numbers.length) this.#makeRoom()
    while (this.#used + end - start > this.#letters.length) {
      this.#letters = copied(new Uint16Array(this.#letters.length * 2), this.#letters)
    }
    for (let at = start; at < end; at += 1) this.#letters[this.#used++] = text.charCodeAt(at)
    this.#hashes[entry] = hash
    this.#numbers[entry] = number
    this.#ends[entry] = this.#used
    this.#table[place] = entry
    if (entry * 2 > this.#table.length) this.#widen()
    return number
  }

  #makeRoom(): void {
    const size = this.#numbers.length * 2
    this.#hashes = copied(new Uint32Array(size), this.#hashes)
    this.#numbers = copied(new Int32Array(size), this.#numbers)
    this.#ends = copied(new Uint32Array(size), this.#ends)
  }

  #widen(): void {
    const table = new Uint32Array(this.#table.length * 2)
    const last = table.length - 1
    for (let entry = 1; entry <= this.#size; entry += 1) {
      let place = (this.#hashes[entry] as number) & last
      while (table[place] !== 0) place = (place + 1) & last
      table[place] = entry
    }
    this.#table = table
  }
}

function copied<T extends Uint16Array | Int32Array | Uint32Array>(target: T, source: T): T {
  target.set(source)
  return target
}
