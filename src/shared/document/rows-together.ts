import type { Block } from './tree'

/** A table of up to so many rows is moved to the next page rather than divided. */
const undividedAtMost = 6

/** Facts, as those of a note's header block, are short rows: more of them fit together. */
const factsUndividedAtMost = 12

/** The items of a list as short as this stay together, and with the heading above them. */
const itemsAtMost = 3

type Rows = Extract<Block, { kind: 'table' | 'questions' | 'facts' }>

/** How many rows of this block, its header left out, stay together at its beginning and at its end. */
export function rowsTogether(block: Rows): number {
  const { length } = block.rows
  // A photo stands beside all rows of its facts.
  if (block.kind === 'facts') return block.picture !== null || length <= factsUndividedAtMost ? length : 1
  return length <= undividedAtMost ? length : 2
}

/** Whether row `index` stays on the page of the row after it. */
export function staysWithNextRow(block: Rows, index: number): boolean {
  const together = rowsTogether(block)
  const { length } = block.rows
  return index < length - 1 && (index < together - 1 || index >= length - together)
}

/** Whether all items of a list stay on one page: a few of one paragraph each. */
export function itemsStayTogether({ items }: Extract<Block, { kind: 'list' }>): boolean {
  return (
    items.length <= itemsAtMost && items.every(({ blocks: [only, ...others] }) => isWords(only) && others.length === 0)
  )
}

function isWords(block: Block | undefined): boolean {
  return block === undefined || block.kind === 'paragraph'
}
