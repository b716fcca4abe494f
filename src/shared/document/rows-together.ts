import { blocksText, inlineText } from './plain-text'
import type { Block } from './tree'

/** A table of up to so many lines, about four centimetres, is moved to the next page rather than divided. */
const undividedAtMost = 6

/** Facts, as those of a note's header block, are read as one: more of them stay together. */
const factsUndividedAtMost = 12

/** Rows of a long table, up to so high, do not stand alone before or after the end of a page. */
const lowRow = 2

/** About the letters on one line of a table, in all its columns together: none of them is ever full. */
const lettersOfRow = 60

/** The items of a list as short as this, of a line each, stay together, and with the heading above them. */
const itemsAtMost = 3
const lettersOfItem = 75

type Rows = Extract<Block, { kind: 'table' | 'questions' | 'facts' }>

/** How many rows of this block, its header left out, stay together at its beginning and at its end. */
export function rowsTogether(block: Rows): number {
  const { length } = block.rows
  // A photo stands beside all rows of its facts.
  if (block.kind === 'facts' && block.picture !== null) return length
  const lines = cellsOf(block).reduce((sum, cells) => sum + linesOf(cells), 0)
  if (block.kind === 'facts') return lines <= factsUndividedAtMost ? length : 1
  if (lines <= undividedAtMost) return length
  return length > undividedAtMost && lines <= length * lowRow ? 2 : 1
}

/** Tells of every row of this block whether it stays on the page of the row after it. */
export function rowsStaying(block: Rows): (index: number) => boolean {
  const together = rowsTogether(block)
  const { length } = block.rows
  return (index) => index < length - 1 && (index < together - 1 || index >= length - together)
}

function cellsOf(block: Rows): readonly (readonly string[])[] {
  if (block.kind === 'table') return block.rows.map((row) => row.map(({ blocks }) => blocksText(blocks)))
  if (block.kind === 'facts') return block.rows.map(({ value }) => [inlineText(value)])
  return block.rows.map(({ question, answer }) => [inlineText(question), blocksText(answer)])
}

/** The lines a row takes, about. */
function linesOf(cells: readonly string[]): number {
  const letters = cells.reduce((sum, text) => sum + text.length, 0)
  return cells.reduce(
    (most, text) => Math.max(most, text.split('\n').length),
    Math.max(1, Math.ceil(letters / lettersOfRow)),
  )
}

type List = Extract<Block, { kind: 'list' }>

/** Whether all items of a list stay on one page: a few, of a line each. */
export function itemsStayTogether(list: List): boolean {
  return isShort(list) && list.items.every(({ blocks }) => blocksText(blocks).length <= lettersOfItem)
}

/** How many items of a list stay on the page of the next one: of a few longer ones the first does. */
export function itemsStaying(list: List): number {
  const others = list.items.length - 1
  return itemsStayTogether(list) ? others : isShort(list) ? Math.min(others, 1) : 0
}

function isShort({ items }: List): boolean {
  return (
    items.length <= itemsAtMost && items.every(({ blocks: [only, ...others] }) => isWords(only) && others.length === 0)
  )
}

function isWords(block: Block | undefined): boolean {
  return block === undefined || block.kind === 'paragraph'
}
