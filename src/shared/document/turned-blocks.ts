import type { HouseStyle } from '../model/house-style'
import { columnNeeds, columnWidths, leastWidth } from './column-widths'
import { twipsOfMillimetres, twipsOfPoints } from './measures'
import { textWidthOf } from './style-looks'
import type { Block } from './tree'

type TableBlock = Extract<Block, { kind: 'table' }>

/** Fewer columns than this are given longer lines rather than a page of their own. */
const fewestForWords = 5

/** From this many columns on, cells that would become tall columns of single words ask for a wider page. */
const fewestForLines = 7
const mostLines = 6

/** Half an em: what a letter of running text takes, on average. */
const letterWidth = 0.5

function isCramped(table: TableBlock, width: number, em: number): boolean {
  if (table.columns.length < fewestForWords) return false
  const needs = columnNeeds(table)
  const least = needs.reduce((sum, need) => sum + leastWidth(need, em), 0)
  if (least > width) return true
  if (table.columns.length < fewestForLines) return false
  const widths = columnWidths(table, width, em, needs)
  return needs.some(({ letters }, column) => (letters * letterWidth * em) / (widths[column] ?? width) > mostLines)
}

/** Headings and the like that would be left behind at the foot of the page before. */
function leadsTo(block: Block | undefined): boolean {
  return block?.kind === 'heading' || (block?.kind === 'paragraph' && block.role === 'topic-line')
}

function isCaption(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.role === 'caption'
}

/**
 * The positions of the blocks that stand on a turned page: tables that need more width than the upright sheet has, with
 * the headings in front of them and the caption under them. None where the sheet lies already.
 */
export function turnedBlocks(blocks: readonly Block[], style: HouseStyle): ReadonlySet<number> {
  const { width, height } = style.page
  const turned = new Set<number>()
  if (width >= height) return turned
  const textWidth = textWidthOf(style)
  const em = twipsOfPoints(style.sizes.table)
  for (const [position, block] of blocks.entries()) {
    if (block.kind !== 'table' || !isCramped(block, textWidth, em)) continue
    turned.add(position)
    for (let before = position - 1; leadsTo(blocks[before]); before -= 1) turned.add(before)
    if (isCaption(blocks[position + 1])) turned.add(position + 1)
  }
  return turned
}

/** The width of the text on a turned page, in twips: the sheet's height between its side margins. */
export function turnedTextWidthOf({ page }: HouseStyle): number {
  const { left, right } = page.margin
  return twipsOfMillimetres(page.height) - twipsOfMillimetres(left) - twipsOfMillimetres(right)
}
