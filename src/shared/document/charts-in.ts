import type { Block, DocumentTree } from './tree'

export type ChartBlock = Extract<Block, { kind: 'chart' }>

/** The charts of a document, wherever they stand, in order. */
export function chartsIn(tree: DocumentTree): readonly ChartBlock[] {
  return tree.blocks.flatMap(chartsOf)
}

function chartsOf(block: Block): readonly ChartBlock[] {
  if (block.kind === 'chart') return [block]
  return innerBlocks(block).flatMap(chartsOf)
}

function innerBlocks(block: Block): readonly Block[] {
  if (block.kind === 'list') return block.items.flatMap(({ blocks }) => blocks)
  if (block.kind === 'quote') return block.blocks
  if (block.kind === 'questions') return block.rows.flatMap(({ answer }) => answer)
  if (block.kind === 'table') return [block.header, ...block.rows].flat().flatMap(({ blocks }) => blocks)
  return []
}
