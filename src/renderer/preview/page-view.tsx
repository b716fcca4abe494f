import { makeStyles } from '@fluentui/react-components'
import { useMemo } from 'react'
import type { Block, DocumentTree } from '../../shared/document/tree'
import { drawingOf } from './block-drawings'
import { type DocumentIndex, type Footnote, footnotesIn, footnotesInSlice } from './document-index'
import { spaceBetween } from './drawing'
import { FootnoteLine } from './footnote-line'
import { heightOf, heightOfParts, type LaidPage, type Layout, sheetOf } from './lay-out'
import { furnitureOf } from './page-furniture'
import type { MeasuredBlock, Piece } from './paginate'
import { usePaper } from './paper-context'
import { Sheet, type SheetLogo } from './sheet'
import { loweredBy } from './use-logo'

const useStyles = makeStyles({
  block: { display: 'flow-root' },
  cut: { overflow: 'hidden' },
})

type PageViewProps = {
  readonly tree: DocumentTree
  readonly index: DocumentIndex
  readonly layout: Layout
  readonly page: LaidPage
  readonly number: number
  readonly scale: number
  readonly logo: SheetLogo | null
  readonly label: string
  readonly isPrinted: boolean
}

/** One page with what stands on it. */
export function PageView(props: PageViewProps) {
  const { tree, index, layout, page, number, scale, logo, label, isPrinted } = props
  const paper = usePaper()
  const furniture = useMemo(() => furnitureOf(tree.properties, paper), [tree, paper])
  const size = sheetOf(paper, page.section)
  const lowered = number === 1 ? loweredBy(logo, tree.properties.marking !== null, paper) : 0
  const { top, bottom } = size.margin
  const drawingAt = (piece: Piece) => drawingOf(tree.blocks[piece.block] as Block, paper)
  /** A page that was asked for keeps the space above its first block; what goes on from the page before has none. */
  const spaceAbove = (piece: Piece, previous: Piece | undefined): number => {
    if (piece.from > 0) return 0
    const drawing = drawingAt(piece)
    if (previous === undefined) return page.isAsked ? drawing.before : 0
    const { after, gap } = drawingAt(previous)
    return spaceBetween({ after, gap }, drawing) - after - gap
  }
  return (
    <Sheet
      label={label}
      furniture={furniture(number, layout.pages.length, page.section)}
      size={size}
      scale={scale}
      height={Math.max(size.height, heightOf(page, layout.measured) + top + bottom + lowered)}
      lowered={lowered}
      logo={number === 1 ? logo : null}
      isPrinted={isPrinted}
      notes={footnotesOn(page, tree.blocks, layout.measured).map((footnote) => (
        <FootnoteLine key={index.footnoteNumber(footnote)} footnote={footnote} index={index} />
      ))}
    >
      {page.pieces.map((piece, place) => (
        <PieceView
          key={`${piece.block}-${piece.from}`}
          piece={piece}
          block={tree.blocks[piece.block] as Block}
          measured={layout.measured[piece.block] as MeasuredBlock}
          above={spaceAbove(piece, page.pieces[place - 1])}
        />
      ))}
    </Sheet>
  )
}

type PieceViewProps = {
  readonly piece: Piece
  readonly block: Block
  readonly measured: MeasuredBlock
  readonly above: number
}

function PieceView({ piece, block, measured, above }: PieceViewProps) {
  const styles = useStyles()
  const { after, gap, divide, draw } = drawingOf(block, usePaper())
  const space = {
    paddingTop: above,
    paddingBottom: piece.until === measured.parts.length ? after + gap : 0,
  }
  const slice = isWhole(piece, measured) || divide === 'whole' ? null : piece
  if (slice === null || divide === 'parts') {
    return (
      <div className={styles.block} style={space} data-drawn={piece.block}>
        {draw({ slice, partName: null })}
      </div>
    )
  }
  return (
    <div style={space} data-drawn={piece.block}>
      <div className={styles.cut} style={{ height: heightOfParts(measured, piece.from, piece.until) }}>
        <div style={{ marginTop: -heightOfParts(measured, 0, piece.from) }}>
          {draw({ slice: null, partName: null })}
        </div>
      </div>
    </div>
  )
}

function isWhole({ from, until }: Piece, { parts }: MeasuredBlock): boolean {
  return from === 0 && until === parts.length
}

/** Only of a block that is divided are the parts of a piece its rows or items. */
function footnotesOn(
  page: LaidPage,
  blocks: readonly Block[],
  measured: readonly MeasuredBlock[],
): readonly Footnote[] {
  return page.pieces.flatMap((piece) => {
    const block = blocks[piece.block] as Block
    return isWhole(piece, measured[piece.block] as MeasuredBlock) ? footnotesIn(block) : footnotesInSlice(block, piece)
  })
}
