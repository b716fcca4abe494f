import { spaceAboveNotes } from '../document/measures'
import { styleOnPaper } from '../document/paper-style'
import { styleIds } from '../document/style-ids'
import { textWidthOf } from '../document/style-looks'
import type { DocumentTree } from '../document/tree'
import { turnedBlocks, turnedTextWidthOf } from '../document/turned-blocks'
import type { HouseStyle } from '../model/house-style'
import type { SizeOfPicture } from './document-layout'
import type { Flow } from './flow'
import { addBlock } from './flow-blocks'
import { newFlowContext } from './flow-context'
import { gathered } from './flow-paragraph'
import { dropLastGap } from './flow-tables'
import { roomOfPage } from './page-room'
import { bodySpot } from './spot'
import type { TemplateMeasures } from './template-measures'

/** The document as paragraphs and tables of known height, in the order of the pages they fill. */
export function flowOfDocument(
  tree: DocumentTree,
  houseStyle: HouseStyle,
  sizeOf: SizeOfPicture,
  template: TemplateMeasures | null = null,
): Flow {
  const style = styleOnPaper(houseStyle, tree.properties.paper)
  const context = newFlowContext(tree, style, sizeOf, template)
  const turnedPositions = turnedBlocks(tree.blocks, style)
  const room = (first: boolean, turned: boolean, header: string | null) =>
    roomOfPage(context, tree, { first, turned, header })
  let section: { readonly turned: boolean; readonly header: string | null } = { turned: false, header: null }
  let asked: string | null | undefined
  let firstHeight = room(true, turnedPositions.has(0), null)
  let height = room(false, turnedPositions.has(0), null)
  for (const [position, block] of tree.blocks.entries()) {
    context.block = position
    if (block.kind === 'section-break') {
      asked = block.header
      continue
    }
    const turned = turnedPositions.has(position)
    const begins = asked !== undefined || turned !== section.turned
    if (begins) context.pageBreak = false
    const next = { turned, header: asked === undefined ? section.header : asked }
    const width = turned ? turnedTextWidthOf(style) : textWidthOf(style)
    const added = gathered(context, () => addBlock(block, bodySpot(width), context))
    if (added.length === 0) continue
    if (begins) {
      const sectionHeight = room(false, turned, next.header)
      if (context.items.length > 0) {
        dropLastGap(context)
        context.items.push({ kind: 'section', height: sectionHeight })
      } else {
        firstHeight = room(true, turned, next.header)
        height = sectionHeight
      }
    }
    section = next
    asked = undefined
    for (const item of added) context.items.push(item)
  }
  // Below the last footnote there is no space.
  const noteSpace = spaceAboveNotes - context.looks.paragraph(styleIds.footnoteText).after
  return { items: context.items, blocks: tree.blocks.length, firstHeight, height, noteSpace }
}
