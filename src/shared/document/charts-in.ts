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
    case 'facts':
    case 'code':
    case 'cover':
    case 'contents':
    case 'chart':
    case 'section-break':
    case 'rule':
    case 'page-break':
      return []
    default:
      return nothingLeft(block)
  }
}

/** A kind that was added to the tree and not here does not compile. */
function nothingLeft(kind: never): never {
  throw new Error(`Not a part of a document: ${JSON.stringify(kind)}`)
}
