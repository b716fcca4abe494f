/**
 * What a language's invented texts are made of, commonest first. `heads` and `tails` join into the long compounds of
 * Dutch and German, with a hyphen in English; the heads of French are prefixes.
 */
export type Vocabulary = {
  readonly common: readonly string[]
  readonly field: readonly string[]
  readonly heads: readonly string[]
  readonly tails: readonly string[]
  readonly joint: '' | '-'
}

/** Words written down with blanks between them. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}
