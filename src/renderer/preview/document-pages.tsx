import { makeStyles } from '@fluentui/react-components'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Block, DocumentTree } from '../../shared/document/tree'
import { drawingOf } from './block-drawings'
import { DocumentContext } from './document-context'
import { type DocumentIndex, type Footnote, footnotesInSlice, indexDocument } from './document-index'
import { InlineText } from './inline-view'
import { measureDocument } from './measure'
import type { PageFurniture } from './page-furniture'
import { type MeasuredBlock, type Page, type Piece, paginate } from './paginate'
import { bodyType, houseStyle, paper, paperFont, textHeight, textWidth, typeSize } from './paper'
import { ink } from './paper-colours'
import { Sheet } from './sheet'

const useStyles = makeStyles({
  measured: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: `${textWidth}px`,
    visibility: 'hidden',
    pointerEvents: 'none',
    fontFamily: paperFont,
    fontSize: bodyType.fontSize,
    lineHeight: bodyType.lineHeight,
    textAlign: 'left',
    overflowWrap: 'break-word',
  },
  clipped: { height: 0, overflow: 'hidden', position: 'relative' },
  block: { display: 'flow-root' },
  cut: { overflow: 'hidden' },
  pages: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '16px' },
  note: { display: 'flex', gap: '6px', ...typeSize(houseStyle.sizes.small + 0.5), paddingBottom: '2.7px' },
  noteNumber: { color: ink.quiet },
})

/** A document laid out on pages: the measured blocks, and which parts of them stand on which page. */
export type Layout = { readonly measured: readonly MeasuredBlock[]; readonly pages: readonly Page[] }

type DocumentPagesProps = {
  readonly tree: DocumentTree
  readonly scale: number
  readonly furniture: (page: number, pages: number) => PageFurniture
  readonly pageLabel: (page: number, pages: number) => string
  readonly onLayout: (layout: Layout) => void
}

/** The pages of a document as they will be printed. It is drawn once unseen, measured, and laid out from that. */
export function DocumentPages({ tree, scale, furniture, pageLabel, onLayout }: DocumentPagesProps) {
  const styles = useStyles()
  const unseen = useRef<HTMLDivElement>(null)
  const index = useMemo(() => indexDocument(tree.blocks), [tree])
  const [laidOut, setLaidOut] = useState<{ readonly tree: DocumentTree; readonly layout: Layout } | null>(null)

  useLayoutEffect(() => {
    if (unseen.current === null) return
    const measured = measureDocument(unseen.current, tree.blocks)
    const layout = { measured, pages: paginate(measured, { height: textHeight, footRule: paper.footRule }) }
    setLaidOut({ tree, layout })
    onLayout(layout)
  }, [tree, onLayout])

  const shown = laidOut?.tree === tree ? laidOut.layout : null
  return (
    <DocumentContext value={{ index, pageOf: (block) => (shown === null ? null : pageOfBlock(shown.pages, block)) }}>
      <div className={styles.clipped} aria-hidden>
        <div ref={unseen} className={styles.measured} lang={tree.properties.language}>
          {tree.blocks.map((block, at) => (
            <div key={blockKey(at)} data-block={at} className={styles.block}>
              {drawingOf(block).draw({ slice: null, partName: String(at) })}
            </div>
          ))}
          {index.footnotes.map((footnote) => (
            <FootnoteLine key={index.footnoteNumber(footnote)} footnote={footnote} index={index} />
          ))}
        </div>
      </div>
      <div className={styles.pages} lang={tree.properties.language}>
        {shown?.pages.map((page, at) => (
          <Sheet
            key={blockKey(at)}
            label={pageLabel(at + 1, shown.pages.length)}
            furniture={furniture(at + 1, shown.pages.length)}
            scale={scale}
            height={Math.max(paper.height, heightOf(page, shown.measured) + paper.margin.top + paper.margin.bottom)}
            notes={footnotesOn(page, tree.blocks).map((footnote) => (
              <FootnoteLine key={index.footnoteNumber(footnote)} footnote={footnote} index={index} />
            ))}
          >
            {page.pieces.map((piece, place) => (
              <PieceView
                key={`${piece.block}-${piece.from}`}
                piece={piece}
                block={tree.blocks[piece.block] as Block}
                measured={shown.measured[piece.block] as MeasuredBlock}
                isFirst={place === 0}
              />
            ))}
          </Sheet>
        ))}
      </div>
    </DocumentContext>
  )
}

type PieceViewProps = {
  readonly piece: Piece
  readonly block: Block
  readonly measured: MeasuredBlock
  readonly isFirst: boolean
}

function PieceView({ piece, block, measured, isFirst }: PieceViewProps) {
  const styles = useStyles()
  const { before, after, divide, draw } = drawingOf(block)
  const isWhole = piece.from === 0 && piece.until === measured.parts.length
  const space = {
    paddingTop: isFirst || piece.from > 0 ? 0 : before,
    paddingBottom: piece.until === measured.parts.length ? after : 0,
  }
  if (isWhole || divide === 'whole') {
    return (
      <div className={styles.block} style={space} data-drawn={piece.block}>
        {draw({ slice: null, partName: null })}
      </div>
    )
  }
  if (divide === 'parts') {
    return (
      <div className={styles.block} style={space} data-drawn={piece.block}>
        {draw({ slice: piece, partName: null })}
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

function FootnoteLine({ footnote, index }: { readonly footnote: Footnote; readonly index: DocumentIndex }) {
  const styles = useStyles()
  const number = index.footnoteNumber(footnote)
  return (
    <div className={styles.note} data-note={number}>
      <span className={styles.noteNumber}>{number}</span>
      <span>
        <InlineText content={footnote.content} />
      </span>
    </div>
  )
}

function footnotesOn(page: Page, blocks: readonly Block[]): readonly Footnote[] {
  return page.pieces.flatMap((piece) => {
    const block = blocks[piece.block]
    return block === undefined ? [] : footnotesInSlice(block, piece)
  })
}

function heightOf(page: Page, measured: readonly MeasuredBlock[]): number {
  return page.pieces.reduce((sum, piece) => {
    const block = measured[piece.block]
    return block === undefined ? sum : sum + block.repeated + heightOfParts(block, piece.from, piece.until)
  }, 0)
}

function heightOfParts(block: MeasuredBlock, from: number, until: number): number {
  return block.parts.slice(from, until).reduce((sum, part) => sum + part.height, 0)
}

/** Page on which a block begins, from 1; null for a block that is on none, such as a page break. */
function pageOfBlock(pages: readonly Page[], block: number): number | null {
  const at = pages.findIndex((page) => page.pieces.some((piece) => piece.block === block))
  return at === -1 ? null : at + 1
}

/** Pages and blocks stand in one fixed order: their place is what they are. */
function blockKey(place: number): string {
  return `at-${place}`
}
