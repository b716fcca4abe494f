import type { Block, Inline } from '../tree'

/** Deeper than any page can show, and not yet too deep for what reads the blocks after us. */
const deepest = 100

/** A list item this far in takes the lexer seconds, and is below `deepest` in any case. */
const farIn = new RegExp(`^[ \\t]{${4 * deepest},}(?:[-*+]|\\d{1,9}[.)])[ \\t]`, 'm')

/** A line of this many signs of quotations and list items takes the lexer just as long; a rule has one sign only. */
const manySigns = new RegExp(
  `^(?![ \\t]*(?:(?:-[ \\t]*)+|(?:\\*[ \\t]*)+)$)[ \\t]*(?:(?:>|(?:[-*+]|\\d{1,9}[.)])[ \\t])[ \\t]*){${2 * deepest}}`,
  'm',
)

/** Whether a text is nested so deep that reading it would take the lexer seconds, told without reading it. */
export function textTooDeep(text: string): boolean {
  return farIn.test(text) || manySigns.test(text)
}

// Loops, because every block and word of a book passes here: functions called for each would take a tenth of the time.
function depthOfInlines(inlines: readonly Inline[]): number {
  let most = 0
  for (const inline of inlines) {
    if ('content' in inline) most = Math.max(most, 1 + depthOfInlines(inline.content))
  }
  return most
}

function depthOf(blocks: readonly Block[]): number {
  let most = 0
  for (const block of blocks) most = Math.max(most, depthOfBlock(block))
  return most
}

function depthOfBlock(block: Block): number {
  let most = 0
  switch (block.kind) {
    case 'list':
      for (const { blocks } of block.items) most = Math.max(most, depthOf(blocks))
      return 1 + most
    case 'quote':
      return 1 + depthOf(block.blocks)
    case 'paragraph':
    case 'heading':
      return depthOfInlines(block.text)
    case 'table':
      for (const { blocks } of block.header) most = Math.max(most, 1 + depthOf(blocks))
      for (const row of block.rows) for (const { blocks } of row) most = Math.max(most, 1 + depthOf(blocks))
      return most
    default:
      return 0
  }
}

/** Whether blocks are nested deeper than what reads them can go. */
export function blocksTooDeep(blocks: readonly Block[]): boolean {
  return depthOf(blocks) > deepest
}

/** Whether running text is nested deeper than what reads it can go. */
export function inlinesTooDeep(inlines: readonly Inline[]): boolean {
  return depthOfInlines(inlines) > deepest
}
