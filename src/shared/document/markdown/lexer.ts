import { Lexer, Marked, type MarkedExtension, type Token } from 'marked'
import { costOfText, filledCells, isUnderlined, mostCostOf, mostFilledCells } from './costly-text'
import { shieldTabs } from './fenced-tabs'
import { footnoteSyntax } from './footnote-syntax'

/** The lexer looks through all the rest of a text for what underlines a heading: only where something does. */
const underlinedOnly: MarkedExtension = {
  tokenizer: { lheading: (source) => (isUnderlined(source) ? false : undefined) },
}

/** A table that would be filled up with too many cells stays as it is written. */
const boundedTables: MarkedExtension = {
  tokenizer: {
    table(source) {
      return this.lexer instanceof BoundedLexer && !this.lexer.mayFillUp(filledCells(source)) ? undefined : false
    },
  },
}

const plainReader = new Marked({ gfm: true }).use(underlinedOnly, boundedTables)

const footnoteReader = new Marked({ gfm: true }).use(underlinedOnly, boundedTables, footnoteSyntax)

/** The notes' own syntax costs time on every bracket, so only texts that have notes pay for it. */
function readerFor(text: string): Marked {
  return text.includes('[^') ? footnoteReader : plainReader
}

/** Reads running text as it is written where its signs would keep the lexer busy for minutes. */
class BoundedLexer extends Lexer {
  #left: number
  #cellsLeft = mostFilledCells

  constructor(reader: Marked, length: number) {
    super(reader.defaults)
    this.#left = mostCostOf(length)
  }

  mayFillUp(cells: number): boolean {
    if (cells > this.#cellsLeft) return false
    this.#cellsLeft -= cells
    return true
  }

  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    const cost = costOfText(source)
    if (cost > this.#left) {
      tokens.push({ type: 'html', raw: source, text: source, block: false, pre: false })
      return tokens
    }
    this.#left -= cost
    return super.inlineTokens(source, tokens)
  }
}

/** A text's blocks, their inlines within them, in a time that grows with its length whatever stands in it. */
export function blockTokens(text: string): readonly Token[] {
  return new BoundedLexer(readerFor(text), text.length).lex(shieldTabs(text))
}

/** One line's inlines, the same way. */
export function inlineTokens(text: string): readonly Token[] {
  return new BoundedLexer(plainReader, text.length).inlineTokens(text)
}
