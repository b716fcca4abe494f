import { alone, type Notes } from './markdown/around'
import { blocksOf, literalLines } from './markdown/blocks-of'
import { footnotesIn } from './markdown/footnote-syntax'
import { Footnotes } from './markdown/footnotes'
import { inlinesOf, literal } from './markdown/inlines-of'
import { blockTokens, inlineTokens } from './markdown/lexer'
import { blocksTooDeep, inlinesTooDeep, textTooDeep } from './markdown/nesting'
import type { Block, Inline } from './tree'

/** What is left of a text no parser can hold, such as ten thousand nested quotes: its paragraphs, as written. */
function unparsed(text: string): readonly Block[] {
  return text.split(/\n(?:[ \t]*\n)+/).flatMap((part) => literalLines(part))
}

/**
 * Markdown (CommonMark and GFM, with footnotes) as blocks. Raw HTML becomes literal text, character references are
 * decoded, nothing is fetched. Never throws: a text nested too deep for any parser comes back as plain paragraphs.
 */
export function parseMarkdown(text: string): readonly Block[] {
  if (textTooDeep(text)) return unparsed(text)
  try {
    const tokens = blockTokens(text)
    const notes: Notes = new Footnotes(footnotesIn(tokens), (note, told) =>
      blocksOf(note, { notes, told, inCell: false }),
    )
    const blocks = blocksOf(tokens, { notes, told: null, inCell: false })
    return blocksTooDeep(blocks) ? unparsed(text) : blocks
  } catch {
    return unparsed(text)
  }
}

/** One line of Markdown as running text, without block structure. Never throws. */
export function parseInline(text: string): readonly Inline[] {
  try {
    const inlines = inlinesOf(inlineTokens(text), alone)
    return inlinesTooDeep(inlines) ? literal(text) : inlines
  } catch {
    return literal(text)
  }
}
