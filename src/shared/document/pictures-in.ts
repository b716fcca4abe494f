import type { Block, DocumentTree, Inline, Picture } from './tree'

/** The sources of all pictures a document shows, in the order of their first appearance. */
export function picturesIn(tree: DocumentTree): readonly string[] {
  return [...altTexts(tree).keys()]
}

/** What each picture of a document shows, in words, by its source; "" where nobody has said. */
export function altTexts(tree: DocumentTree): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  visitBlocks(tree.blocks, ({ source, alt }) => found.set(source, found.get(source) || alt))
  return found
}

type Visit = (picture: Picture) => void

function visitBlocks(blocks: readonly Block[], visit: Visit): void {
  for (const block of blocks) visitBlock(block, visit)
}

function visitBlock(block: Block, visit: Visit): void {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      visitInlines(block.text, visit)
      return
    case 'list':
      for (const item of block.items) visitBlocks(item.blocks, visit)
      return
    case 'quote':
      visitBlocks(block.blocks, visit)
      return
    case 'table':
      for (const cell of [block.header, ...block.rows].flat()) visitBlocks(cell.blocks, visit)
      return
    case 'facts':
      if (block.picture !== null) visit(block.picture)
      for (const { value } of block.rows) visitInlines(value, visit)
      return
    case 'questions':
      for (const { question, answer } of block.rows) {
        visitInlines(question, visit)
        visitBlocks(answer, visit)
      }
      return
    case 'code':
    case 'cover':
    case 'contents':
    case 'chart':
    case 'section-break':
    case 'rule':
    case 'page-break':
      return
    default:
      nothingLeft(block)
  }
}

function visitInlines(inlines: readonly Inline[], visit: Visit): void {
  for (const inline of inlines) visitInline(inline, visit)
}

function visitInline(inline: Inline, visit: Visit): void {
  switch (inline.kind) {
    case 'image':
      visit(inline)
      return
    case 'strong':
    case 'emphasis':
    case 'strike':
    case 'link':
    case 'foreign':
    case 'aside':
    case 'footnote':
      visitInlines(inline.content, visit)
      return
    case 'text':
    case 'code':
    case 'break':
      return
    default:
      nothingLeft(inline)
  }
}

/** A kind that was added to the tree and not here does not compile. */
function nothingLeft(kind: never): never {
  throw new Error(`Not a part of a document: ${JSON.stringify(kind)}`)
}
