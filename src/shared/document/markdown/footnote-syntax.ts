import type { MarkedExtension, Token } from 'marked'
import { footnoteAt } from './footnote-definition'
import { type FootnoteDefinition, known } from './tokens'

/** Footnotes as GitHub has them, which the lexer does not know by itself. */
export const footnoteSyntax: MarkedExtension = {
  extensions: [
    {
      name: 'footnoteDefinition',
      level: 'block',
      tokenizer(source) {
        const found = footnoteAt(source)
        if (found === null) return undefined
        const { raw, label, text } = found
        const token: FootnoteDefinition = { type: 'footnoteDefinition', raw, label, tokens: [] }
        this.lexer.blockTokens(text, token.tokens)
        return token
      },
    },
    {
      name: 'footnoteReference',
      level: 'inline',
      tokenizer(source) {
        const [raw, label] = /^\[\^([^\]\s]{1,999})\]/.exec(source) ?? []
        if (raw === undefined || label === undefined) return undefined
        return { type: 'footnoteReference', raw, label }
      },
    },
  ],
}

/** What the notes of a text say, by label; of two with one label the first counts. */
export function footnotesIn(tokens: readonly Token[]): ReadonlyMap<string, readonly Token[]> {
  return collect(tokens, new Map())
}

function collect(tokens: readonly Token[], found: Map<string, readonly Token[]>): typeof found {
  for (const token of known(tokens)) {
    if (token.type === 'footnoteDefinition') {
      if (!found.has(token.label)) found.set(token.label, token.tokens)
    } else if (token.type === 'list') {
      for (const item of token.items) collect(item.tokens, found)
    } else if (token.type === 'blockquote') {
      collect(token.tokens, found)
    }
  }
  return found
}
