/** A word with its apostrophes, a line's end, a run of blanks, or any one other character. */
const token = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*|\r?\n|[^\S\r\n]+|[\s\S]/gu

/** The text in words, blanks and signs; joined they are the text again. */
export function splitWords(text: string): readonly string[] {
  return text.match(token) ?? []
}
