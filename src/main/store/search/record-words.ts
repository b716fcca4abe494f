import { languages } from '../../../shared/model/language'
import type { AnyRecord, RecordKind } from '../../../shared/model/library'
import { eachText } from '../../../shared/model/record-texts'
import { recordTitle } from '../../../shared/model/record-title'
import { eachWord } from './each-word'
import { foldWord } from './fold-word'
import { inLanguage, inNoLanguage, inTitle, kindOfPlace, opensTitle } from './places'
import type { Vocabulary } from './vocabulary'
import { WrittenWords } from './written-words'

/** Stands for a word of which nothing is left without accents. */
const noWord = -1

/** Longer titles all count as this long. */
export const longestTitle = 15

/** What is known of a record besides its words: in which languages it has texts, and the words of its shortest title. */
export type RecordTraits = { readonly languages: number; readonly titleWords: number }

/** Reads the words of one record after the other: each word once, with all the places where the record has it. */
export class RecordWords {
  readonly #vocabulary: Vocabulary
  readonly #asWritten = new WrittenWords((written) => this.#learn(written))
  /** Places of every word in the record that is being read; 0 for all words but those it has. */
  #places: Uint8Array = new Uint8Array(1024)
  readonly #words: number[] = []

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  /** Reads the record and tells of each of its words. */
  read(kind: RecordKind, record: AnyRecord, visit: (word: number, places: number) => void): RecordTraits {
    const titleWords = this.#noteTitles(kind, record)
    let writtenIn = 0
    eachText(record, (text, language) => {
      const place = language === null ? inNoLanguage : inLanguage[language]
      writtenIn |= place
      this.#note(text, place, place)
    })
    for (const word of this.#words) {
      const places = this.#places[word] as number
      visit(word, (places & ~kindOfPlace) === 0 ? places | inNoLanguage : places)
      this.#places[word] = 0
    }
    this.#words.length = 0
    return { languages: writtenIn, titleWords }
  }

  #noteTitles(kind: RecordKind, record: AnyRecord): number {
    const titles = new Set(languages.map((language) => recordTitle(kind, record as never, language)))
    titles.delete('')
    let fewest = longestTitle
    for (const title of titles) fewest = Math.min(fewest, this.#note(title, inTitle | opensTitle, inTitle))
    return fewest
  }

  /** Notes where the text's first word stands, and where its other words do; says how many it has. */
  #note(text: string, first: number, others: number): number {
    let count = 0
    eachWord(text, (start, end) => {
      const word = this.#asWritten.numberOf(text, start, end)
      if (word === noWord) return
      const before = this.#places[word] as number
      if (before === 0) this.#words.push(word)
      this.#places[word] = before | (count === 0 ? first : others)
      count += 1
    })
    return count
  }

  #learn(written: string): number {
    const word = foldWord(written)
    if (word === '') return noWord
    const number = this.#vocabulary.numberOf(word)
    if (number >= this.#places.length) {
      const more = new Uint8Array(this.#places.length * 2)
      more.set(this.#places)
      this.#places = more
    }
    return number
  }
}
