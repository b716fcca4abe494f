import { makeStyles } from '@fluentui/react-components'
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Block, DocumentTree } from '../../shared/document/tree'
import type { HouseStyle } from '../../shared/model/house-style'
import { drawingOf } from './block-drawings'
import { DocumentContext } from './document-context'
import { type DocumentIndex, type Footnote, footnotesIn, footnotesInSlice, indexDocument } from './document-index'
import { InlineText } from './inline-view'
import { heightOf, heightOfParts, type LaidPage, type Layout, layOut, sheetOf, startPages } from './lay-out'
import { measureDocument } from './measure'
import { furnitureOf } from './page-furniture'
import type { MeasuredBlock, Piece } from './paginate'
import { bodyStyle, footnoteStyle, type Paper, paperOf } from './paper'
import { PaperContext, usePaper } from './paper-context'
import { type Section, sectionsOf } from './sections'
import { Sheet, type SheetLogo } from './sheet'
import { type LogoState, loweredBy, useLogo } from './use-logo'

const useStyles = makeStyles({
  measured: {
    position: 'absolute',
    top: 0,
    left: 0,
    visibility: 'hidden',
    pointerEvents: 'none',
    textAlign: 'left',
    overflowWrap: 'break-word',
  },
  clipped: { height: 0, overflow: 'hidden', position: 'relative' },
  block: { display: 'flow-root' },
  cut: { overflow: 'hidden' },
  pages: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '16px' },
  note: { display: 'flex', gap: '4px' },
  noteNumber: { fontSize: '0.75em', lineHeight: 1.2 },
})

type DocumentPagesProps = {
  readonly tree: DocumentTree
  readonly style: HouseStyle
  readonly scale: number
  readonly pageLabel: (page: number, pages: number) => string
  readonly onLayout: (layout: Layout) => void
  /** Only so many pages are shown, such as the first of a miniature. */
  readonly most?: number
}

type LaidOut = { readonly tree: DocumentTree; readonly paper: Paper; readonly layout: Layout }

/** The pages of a document as they will be printed. It is drawn once unseen, measured, and laid out from that. */
export function DocumentPages({ tree, style, scale, pageLabel, onLayout, most }: DocumentPagesProps) {
  const styles = useStyles()
  const paper = paperOf(style, tree.properties.paper)
  const mark = useLogo(paper.style)
  const { unseen, index, layout, sections, isTurned } = useLayout(tree, paper, mark, onLayout)
  const starts = useMemo(() => (layout === null ? null : startPages(layout.pages, tree.blocks)), [layout, tree])
  const pages = layout?.pages ?? []
  return (
    <PaperContext value={paper}>
      <DocumentContext
        value={{
          index,
          isTurned,
          language: tree.properties.language,
          pageOf: (block) => starts?.[block] ?? null,
        }}
      >
        <UnseenDocument root={unseen} tree={tree} index={index} sections={sections} />
        <div className={styles.pages} lang={tree.properties.language}>
          {layout === null
            ? null
            : pages
                .slice(0, most)
                .map((page, at) => (
                  <PageView
                    key={blockKey(at)}
                    tree={tree}
                    index={index}
                    layout={layout}
                    page={page}
                    number={at + 1}
                    scale={scale}
                    logo={mark.logo}
                    label={pageLabel(at + 1, pages.length)}
                    isPrinted={false}
                  />
                ))}
        </div>
      </DocumentContext>
    </PaperContext>
  )
}

/** Measures the unseen drawing and lays it out, again whenever something in it, such as a picture, changes its height. */
export function useLayout(tree: DocumentTree, paper: Paper, mark: LogoState, onLayout: (layout: Layout) => void) {
  const unseen = useRef<HTMLDivElement>(null)
  const index = useMemo(() => indexDocument(tree.blocks), [tree])
  const sections = useMemo(() => sectionsOf(tree.blocks, paper.style), [tree, paper])
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null)
  const measuredHeight = useRef(0)
  const [changes, setChanges] = useState(0)
  const lowered = loweredBy(mark.logo, tree.properties.marking !== null, paper)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed height asks for a new measuring
  useLayoutEffect(() => {
    if (unseen.current === null) return
    measuredHeight.current = heightOfAll(unseen.current)
    const measured = measureDocument(unseen.current, tree.blocks, paper)
    const layout = layOut(sections, measured, paper, lowered)
    setLaidOut({ tree, paper, layout })
    onLayout(layout)
  }, [tree, paper, sections, lowered, changes, onLayout])

  // biome-ignore lint/correctness/useExhaustiveDependencies: other sections are drawn in other elements
  useEffect(() => {
    const root = unseen.current
    if (root === null) return
    const observer = new ResizeObserver(() => {
      if (root.isConnected && heightOfAll(root) !== measuredHeight.current) setChanges((count) => count + 1)
    })
    for (const part of root.children) observer.observe(part)
    return () => observer.disconnect()
  }, [sections])

  const layout = laidOut?.tree === tree && laidOut.paper === paper ? laidOut.layout : null
  const isTurned = useMemo(() => {
    const turned = sections.flatMap(({ from, until, isLandscape }) =>
      isLandscape ? tree.blocks.slice(from, until) : [],
    )
    return (block: Block) => turned.includes(block)
  }, [tree, sections])
  return { unseen, index, sections, layout, isTurned }
}

function heightOfAll(root: HTMLElement): number {
  return [...root.children].reduce((sum, part) => sum + Math.round(part.getBoundingClientRect().height), 0)
}

type UnseenDocumentProps = {
  readonly root: RefObject<HTMLDivElement | null>
  readonly tree: DocumentTree
  readonly index: DocumentIndex
  readonly sections: readonly Section[]
}

/** The whole document at its size on paper, to be measured; sections that lie have their own width. */
export function UnseenDocument({ root, tree, index, sections }: UnseenDocumentProps) {
  const styles = useStyles()
  const paper = usePaper()
  return (
    <div className={styles.clipped} aria-hidden ref={root}>
      {sections.map((section) => (
        <div
          key={section.from}
          className={styles.measured}
          lang={tree.properties.language}
          style={{ ...paper.look(bodyStyle), width: sheetOf(paper, section).textWidth }}
        >
          {tree.blocks.slice(section.from, section.until).map((block, offset) => {
            const at = section.from + offset
            return (
              <div key={blockKey(at)} data-block={at} className={styles.block}>
                {drawingOf(block, paper).draw({ slice: null, partName: String(at) })}
              </div>
            )
          })}
          {tree.blocks
            .slice(section.from, section.until)
            .flatMap((block) =>
              footnotesIn(block).map((footnote) => (
                <FootnoteLine key={index.footnoteNumber(footnote)} footnote={footnote} index={index} />
              )),
            )}
        </div>
      ))}
    </div>
  )
}

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
  const furniture = useMemo(() => furnitureOf(tree.properties, paper.style), [tree, paper])
  const size = sheetOf(paper, page.section)
  const lowered = number === 1 ? loweredBy(logo, tree.properties.marking !== null, paper) : 0
  const { top, bottom } = size.margin
  return (
    <Sheet
      label={label}
      furniture={furniture(number, layout.pages.length, page.section.header)}
      size={size}
      scale={scale}
      height={Math.max(size.height, heightOf(page, layout.measured) + top + bottom + lowered)}
      lowered={lowered}
      logo={number === 1 ? logo : null}
      isPrinted={isPrinted}
      notes={footnotesOn(page, tree.blocks).map((footnote) => (
        <FootnoteLine key={index.footnoteNumber(footnote)} footnote={footnote} index={index} />
      ))}
    >
      {page.pieces.map((piece, place) => (
        <PieceView
          key={`${piece.block}-${piece.from}`}
          piece={piece}
          block={tree.blocks[piece.block] as Block}
          measured={layout.measured[piece.block] as MeasuredBlock}
          dropsSpace={place === 0 && !page.isAsked}
        />
      ))}
    </Sheet>
  )
}

type PieceViewProps = {
  readonly piece: Piece
  readonly block: Block
  readonly measured: MeasuredBlock
  readonly dropsSpace: boolean
}

function PieceView({ piece, block, measured, dropsSpace }: PieceViewProps) {
  const styles = useStyles()
  const { before, after, divide, draw } = drawingOf(block, usePaper())
  const isWhole = piece.from === 0 && piece.until === measured.parts.length
  const space = {
    paddingTop: dropsSpace || piece.from > 0 ? 0 : before,
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
  const { look, space } = usePaper()
  const number = index.footnoteNumber(footnote)
  return (
    <div
      className={styles.note}
      style={{ ...look(footnoteStyle), paddingBottom: space(footnoteStyle).after }}
      data-note={number}
    >
      <span className={styles.noteNumber}>{number}</span>
      <span>
        <InlineText content={footnote.content} />
      </span>
    </div>
  )
}

function footnotesOn(page: LaidPage, blocks: readonly Block[]): readonly Footnote[] {
  return page.pieces.flatMap((piece) => {
    const block = blocks[piece.block]
    return block === undefined ? [] : footnotesInSlice(block, piece)
  })
}

/** Pages and blocks stand in one fixed order: their place is what they are. */
function blockKey(place: number): string {
  return `at-${place}`
}
