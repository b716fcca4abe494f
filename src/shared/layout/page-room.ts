import { twipsOfMillimetres } from '../document/measures'
import { pictureSize } from '../document/picture-size'
import { styleIds } from '../document/style-ids'
import { textWidthOf } from '../document/style-looks'
import type { DocumentTree } from '../document/tree'
import { turnedTextWidthOf } from '../document/turned-blocks'
import { attachmentSource } from '../model/attachments'
import type { FlowContext } from './flow-context'
import { addParagraph, gathered, plain } from './flow-paragraph'
import { emptyHeight } from './flow-tables'
import { bodySpot, type Spot } from './spot'
import { stackHeight } from './stack'

/** Twips for text on a page, however much stands above and below it: a few lines. */
export const leastRoom = twipsOfMillimetres(20)

type Pages = { readonly first: boolean; readonly turned: boolean; readonly header: string | null }

/** How high the lines above and below the text of these pages are, in twips. */
export function furnitureHeights(
  context: FlowContext,
  tree: DocumentTree,
  pages: Pages,
): { readonly above: number; readonly below: number } {
  const { page, logo } = context.style
  const { marking, title, paper, version, asOf } = tree.properties
  const width = pages.turned ? turnedTextWidthOf(context.style) : textWidthOf(context.style)
  const spot: Spot = { ...bodySpot(width), cell: 'start' }
  const kind = pages.first ? 'first' : 'default'
  const theirs = { header: context.template?.furniture.header[kind], footer: context.template?.furniture.footer[kind] }
  const markingLine = (): void => {
    if (marking !== null) addParagraph(styleIds.marking, plain(marking.label), spot, context)
  }
  const addTheirs = (place: 'header' | 'footer'): void => {
    for (const { style, text, picture } of theirs[place]?.lines ?? []) {
      const setup = picture === null ? {} : { pieces: [{ kind: 'picture' as const, ...picture }] }
      addParagraph(style, plain(text), spot, context, setup)
    }
  }
  const logoLine = (): void => {
    const size = logo === null ? null : context.pictureSize(attachmentSource(logo.picture), width)
    if (logo === null || size === null) return
    const room = {
      maxWidth: width,
      maxHeight: twipsOfMillimetres(page.margin.top),
      width: twipsOfMillimetres(logo.width),
    }
    addParagraph(styleIds.header, [], spot, context, { pieces: [{ kind: 'picture', ...pictureSize(size, room) }] })
  }
  const header = gathered(context, () => {
    markingLine()
    addTheirs('header')
    if (pages.first) {
      if (theirs.header?.showsPicture !== true) logoLine()
    } else if (paper === 'document' && !(theirs.header?.repeatsTitle === true && pages.header === null)) {
      const text = pages.header === null || pages.header.trim() === '' ? title : pages.header
      addParagraph(styleIds.header, plain(text), spot, context)
    }
  })
  const footer = gathered(context, () => {
    const isSpared = theirs.footer?.countsPages === true && version === null && asOf === null
    if (!isSpared) addParagraph(styleIds.footer, plain('1'), spot, context)
    addTheirs('footer')
    markingLine()
  })
  const empty = emptyHeight(styleIds.header, context)
  return { above: Math.max(stackHeight(header).height, empty), below: stackHeight(footer).height }
}

/** What stands above and below the text leaves so much of the page; never less than a few lines. */
export function roomOfPage(context: FlowContext, tree: DocumentTree, pages: Pages): number {
  const { page } = context.style
  const heights = furnitureHeights(context, tree, pages)
  const above = Math.max(twipsOfMillimetres(page.margin.top), twipsOfMillimetres(page.header) + heights.above)
  const below = Math.max(twipsOfMillimetres(page.margin.bottom), twipsOfMillimetres(page.footer) + heights.below)
  return Math.max(twipsOfMillimetres(pages.turned ? page.width : page.height) - above - below, leastRoom)
}
