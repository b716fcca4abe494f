import { twipsOfMillimetres } from '../document/measures'
import { pictureSize } from '../document/picture-size'
import { styleIds } from '../document/style-ids'
import { textWidthOf } from '../document/style-looks'
import type { DocumentTree } from '../document/tree'
import { turnedTextWidthOf } from '../document/turned-blocks'
import type { FlowContext } from './flow-context'
import { addParagraph, gathered, plain } from './flow-paragraph'
import { emptyHeight } from './flow-tables'
import { bodySpot, type Spot } from './spot'
import { stackHeight } from './stack'

/** What stands above and below the text, and what it leaves of the page. */
export function roomOfPage(
  context: FlowContext,
  tree: DocumentTree,
  pages: { first: boolean; turned: boolean; header: string | null },
): number {
  const { page, logo } = context.style
  const { marking, title, paper } = tree.properties
  const width = pages.turned ? turnedTextWidthOf(context.style) : textWidthOf(context.style)
  const spot: Spot = { ...bodySpot(width), cell: 'start' }
  const markingLine = (): void => {
    if (marking !== null) addParagraph(styleIds.marking, plain(marking.label), spot, context)
  }
  const header = gathered(context, () => {
    markingLine()
    if (pages.first) {
      const size = logo === null ? null : context.pictureSize(`attachments/${logo.picture}`, width)
      if (logo !== null && size !== null) {
        const room = {
          maxWidth: width,
          maxHeight: twipsOfMillimetres(page.margin.top),
          width: twipsOfMillimetres(logo.width),
        }
        addParagraph(styleIds.header, [], spot, context, { pieces: [{ kind: 'picture', ...pictureSize(size, room) }] })
      }
    } else if (paper === 'document') {
      const text = pages.header === null || pages.header.trim() === '' ? title : pages.header
      addParagraph(styleIds.header, plain(text), spot, context)
    }
  })
  const footer = gathered(context, () => {
    addParagraph(styleIds.footer, plain('1'), spot, context)
    markingLine()
  })
  const empty = emptyHeight(styleIds.header, context)
  const above = Math.max(
    twipsOfMillimetres(page.margin.top),
    twipsOfMillimetres(page.header) + Math.max(stackHeight(header).height, empty),
  )
  const below = Math.max(
    twipsOfMillimetres(page.margin.bottom),
    twipsOfMillimetres(page.footer) + stackHeight(footer).height,
  )
  return twipsOfMillimetres(pages.turned ? page.width : page.height) - above - below
}
