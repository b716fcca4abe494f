import { inlineText } from '../document/plain-text'
import type { Block, DocumentTree } from '../document/tree'
import { valueName } from '../language/value-names'
import type { BriefingSection } from '../model/briefing'
import type { PartId } from '../model/id'
import type { DocumentLayout } from './document-layout'

/** How many pages a section of a note takes, in parts of a page, from its heading to its last line. */
export type PartPages = { readonly section: PartId; readonly pages: number }

/** The pages of a document, and of each of a note's sections that are printed. */
export type DocumentPages = { readonly total: number; readonly parts: readonly PartPages[] }

/** Sections have headings of this level; those within them are lower. */
const sectionLevel = 2

function isHeading(block: Block | undefined): block is Extract<Block, { kind: 'heading' }> {
  return block?.kind === 'heading' && block.level <= sectionLevel
}

/**
 * The pages of a note's parts. Sections are found by their headings, in the note's own order; one that the document
 * leaves out is not among them. A page left half empty counts where the part goes on after it.
 */
export function pagesOfParts(
  sections: readonly BriefingSection[],
  { blocks, properties }: DocumentTree,
  { pages, begins, ends }: DocumentLayout,
): DocumentPages {
  const parts: PartPages[] = []
  let from = 0
  for (const section of sections) {
    const name = valueName('briefingSection', section.kind, properties.language)
    const start = blocks.findIndex(
      (block, index) =>
        index >= from && isHeading(block) && block.level === sectionLevel && inlineText(block.text) === name,
    )
    if (start === -1) continue
    let end = start + 1
    while (end < blocks.length && !isHeading(blocks[end])) end += 1
    parts.push({ section: section.id, pages: (ends[end - 1] ?? 0) - (begins[start] ?? 0) })
    from = start + 1
  }
  return { total: pages, parts }
}
