import { outlineOf } from '../document/outline'
import { highestPicture, pictureSize } from '../document/picture-size'
import { styleIds } from '../document/style-ids'
import { textWidthOf } from '../document/style-looks'
import { type TableWidths, tableWidths } from '../document/table-widths'
import type { BlockKind, DocumentTree } from '../document/tree'
import type { HouseStyle } from '../model/house-style'
import type { Piece } from './break-lines'
import type { SizeOfPicture } from './document-layout'
import type { FlowItem } from './flow'
import { newLetters } from './letters'
import { looksOf } from './looks'
import { type PieceContext, piecesOf } from './pieces'
import { spacedLines } from './spaced-lines'
import type { TemplateMeasures } from './template-measures'

/** What the flow of one document needs to know, and how far it is. */
export type FlowContext = PieceContext & {
  readonly style: HouseStyle
  /** The organisation's own template; null without one. */
  readonly template: TemplateMeasures | null
  readonly outline: ReturnType<typeof outlineOf>
  readonly tableWidths: TableWidths
  readonly items: FlowItem[]
  block: number
  pageBreak: boolean
  notes: number
  /** The paragraph added last, by its place among the items. */
  framed: { readonly style: string; readonly left: number; readonly at: number } | null
  /** What stands right before; a quotation after another one is kept apart from it. */
  previous: BlockKind | null
}

/** The context a document’s flow begins with. */
export function newFlowContext(
  tree: DocumentTree,
  style: HouseStyle,
  sizeOf: SizeOfPicture,
  template: TemplateMeasures | null,
): FlowContext {
  const { properties, blocks } = tree
  const looks = looksOf(style, properties, template)
  const lettersOf = newLetters()
  const maxHeight = highestPicture(style)
  const context: FlowContext = {
    style,
    template,
    looks,
    lettersOf,
    outline: outlineOf(blocks),
    tableWidths: tableWidths(blocks),
    imageLabel: style.labels[properties.language].image,
    pictureSize: (source, maxWidth) => {
      const own = sizeOf(source)
      return own === null ? null : pictureSize(own, { maxWidth, maxHeight })
    },
    noteHeight: (content) => {
      const look = looks.paragraph(styleIds.footnoteText)
      const width = textWidthOf(style)
      const number: Piece = { kind: 'text', text: '9 ', letters: lettersOf({ ...look.text, raised: true }) }
      const pieces = [number, ...piecesOf(content, look.text, width, context, true)]
      const lines = spacedLines(pieces, look, { left: 0, first: 0, end: width }, lettersOf)
      return lines.reduce((sum, line) => sum + line.height, 0) + look.after
    },
    noteNumber: () => {
      context.notes += 1
      return context.notes
    },
    items: [],
    block: 0,
    pageBreak: false,
    notes: 0,
    framed: null,
    previous: null,
  }
  return context
}
