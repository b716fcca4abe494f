import { inlineText } from './plain-text'
import type { Block, HeadingLevel } from './tree'

/** One line of the contents. `position` is the heading's place among the blocks it was taken from. */
export type OutlineEntry = {
  readonly level: HeadingLevel
  readonly title: string
  readonly position: number
}

/** The headings of a document in order, down to `depth`; headings inside quotes, lists and tables are not part of it. */
export function outlineOf(blocks: readonly Block[], depth: HeadingLevel = 6): readonly OutlineEntry[] {
  return blocks.flatMap((block, position) => {
    if (block.kind !== 'heading' || block.level > depth) return []
    const title = inlineText(block.text).replace(/\s+/g, ' ').trim()
    return title === '' ? [] : [{ level: block.level, title, position }]
  })
}
