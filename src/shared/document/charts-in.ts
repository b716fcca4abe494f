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
  switch (block.kind) {
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks)
    case 'quote':
      return block.blocks
    case 'questions':
      return block.rows.flatMap(({ answer }) => answer)
    case 'table':
      return [block.header, ...block.rows].flat().flatMap(({ blocks }) => blocks)
    case 'heading':
    case 'paragraph':
    case 'code':
    case 'facts':
    case 'cover':
    case 'contents':
    case 'rule':
    case 'chart':
    case 'page-break':
    case 'section-break':
      return []
    default:
      return block satisfies never
  }
}
