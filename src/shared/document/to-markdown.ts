import { blockList } from './to-markdown/blocks'
import { escaped } from './to-markdown/escaped'
import type { Notes } from './to-markdown/inlines'
import type { DocumentTree } from './tree'

function markingLine(tree: DocumentTree): string {
  return tree.properties.marking === null ? '' : `**${escaped(tree.properties.marking.label)}**`
}

/** The whole document as Markdown (GFM), its marking at the top and at the end, its footnotes last. */
export function treeToMarkdown(tree: DocumentTree): string {
  const notes: Notes = []
  const body = blockList(tree.blocks, notes, '\n\n')
  const footnotes = notes.map((note, index) => `[^${index + 1}]: ${note}`).join('\n')
  const parts = [markingLine(tree), body, footnotes, markingLine(tree)].filter((part) => part !== '')
  return `${parts.join('\n\n')}\n`
}
