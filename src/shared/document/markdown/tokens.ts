import type { MarkedToken, Token } from 'marked'

/** What a note says, as a token of its own: `[^1]: words`. */
export type FootnoteDefinition = { type: 'footnoteDefinition'; raw: string; label: string; tokens: Token[] }
/** Where a note is referred to: `[^1]`. */
export type FootnoteReference = { type: 'footnoteReference'; raw: string; label: string }
export type KnownToken = MarkedToken | FootnoteDefinition | FootnoteReference

/** Every token our lexer can hand over; one that is missing here is a mistake, found by the compiler. */
export function known(tokens: readonly Token[]): readonly KnownToken[] {
  return tokens as readonly KnownToken[]
}

/** Compiles only where every kind of token has been given a meaning before. */
export function neverToken(token: never): never {
  throw new Error(`Markdown token without a meaning: ${JSON.stringify(token)}`)
}
