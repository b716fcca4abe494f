import { foldText } from '../../../shared/model/fold-text'

/** What is longer is no word, but some code that nobody types to its end. */
const longestWord = 64

/** A word as the index keeps it and as it is looked for: without capitals and accents. "" when nothing is left of it. */
export function foldWord(word: string): string {
  return foldText(word).slice(0, longestWord)
}
