import type { ReactNode } from 'react'
import { chartSize } from '../../shared/document/chart-size'
import { loneImage } from '../../shared/document/lone-image'
import { afterOpening, bodyStyleAt, inItem, inQuote } from '../../shared/document/place'
import { renderBlockWith } from '../../shared/document/render-with'
import { itemsStayTogether } from '../../shared/document/rows-together'
import { contentsStyle, headingStyle, roleStyles, styleIds } from '../../shared/document/style-ids'
import type { Block, BlockRenderers } from '../../shared/document/tree'
import { CodeView, CoverView, HeadingView, ParagraphView, RuleView } from './block-views'
import { ChartView } from './chart-view'
import { ContentsView } from './contents-view'
import { type Drawing, type StackingRequest, spaceBetween } from './drawing'
import { ListView } from './list-view'
import type { Paper } from './paper'
import { usePaper } from './paper-context'
import { FigureView } from './picture-view'
import { type DrawnPlace, onPage, PlaceContext, usePlace } from './place-context'
import { QuoteView } from './quote-view'
import { FactsView, QuestionsView, TableView } from './table-views'

/** How each kind of block is drawn on a paper, at a place: a kind that is left out does not compile. */
function drawingsAt(paper: Paper, place: DrawnPlace): BlockRenderers<Drawing> {
  const spaceAfter: StackingRequest['spaceAfter'] = (blocks, inner) => {
    const last = blocks.at(-1)
    if (last === undefined) return paper.space(bodyStyleAt(inner)).after
    return drawingOf(last, paper, blocks.length === 1 ? inner : afterOpening(inner)).after
  }
  const stacking = { stack: stackBlocks, spaceAfter }
  return {
    heading: (block) => ({
      ...whole,
      ...paper.space(headingStyle(block.level)),
      keepWithNext: true,
      draw: () => <HeadingView block={block} />,
    }),
    paragraph: (block) => {
      const image = loneImage(block)
      if (image !== null)
        return { ...whole, ...figureSpace(paper, image.title), draw: () => <FigureView image={image} /> }
      return {
        ...whole,
        ...paper.space(block.role === 'body' ? bodyStyleAt(place) : roleStyles[block.role]),
        divide: 'lines',
        keepWithNext: block.role === 'topic-line' || block.role === 'note',
        draw: () => <ParagraphView block={block} />,
      }
    },
    list: (block) => ({
      ...(itemsStayTogether(block) ? whole : parts),
      after: spaceAfter(block.items.at(-1)?.blocks ?? [], inItem(afterOpening(place), block.loose, {})),
      draw: (request) => <ListView block={block} {...stacking} {...request} />,
    }),
    quote: (block) => ({
      ...parts,
      after: spaceAfter(block.blocks, inQuote(place)),
      draw: (request) => <QuoteView block={block} {...stacking} {...request} />,
    }),
    code: (block) => ({
      ...whole,
      ...paper.space(styleIds.codeBlock),
      divide: 'lines',
      draw: () => <CodeView block={block} />,
    }),
    table: (block) => ({
      ...parts,
      ...belowTable(paper),
      draw: (request) => <TableView block={block} {...stacking} {...request} />,
    }),
    facts: (block) => ({
      // A photo stands beside all of its rows.
      ...(block.picture === null ? parts : whole),
      ...belowTable(paper),
      draw: (request) => <FactsView block={block} {...request} />,
    }),
    questions: (block) => ({
      ...parts,
      ...belowTable(paper),
      draw: (request) => <QuestionsView block={block} {...stacking} {...request} />,
    }),
    cover: (block) => ({ ...whole, draw: () => <CoverView block={block} /> }),
    contents: (block) => ({
      ...parts,
      after: paper.space(contentsStyle(block.depth)).after,
      draw: (request) => <ContentsView block={block} {...request} />,
    }),
    rule: () => ({ ...whole, ...paper.space(styleIds.rule), draw: () => <RuleView /> }),
    chart: (block) =>
      // Without figures there is nothing to draw, as in the Word file.
      chartSize(block, 1) === null
        ? { ...whole, draw: () => null }
        : {
            ...whole,
            ...paper.space(styleIds.picture),
            keepWithNext: true,
            draw: () => <ChartView block={block} />,
          },
    'page-break': () => ({ ...whole, endsPage: true, draw: () => null }),
    'section-break': () => ({ ...whole, endsPage: true, draw: () => null }),
  }
}

function figureSpace(paper: Paper, title: string | null): Pick<Drawing, 'before' | 'after'> {
  const { before, after } = paper.space(styleIds.picture)
  return { before, after: (title ?? '').trim() === '' ? after : paper.space(roleStyles.caption).after }
}

const whole: Omit<Drawing, 'draw'> = {
  before: 0,
  after: 0,
  gap: 0,
  divide: 'whole',
  keepWithNext: false,
  endsPage: false,
}
const parts: Omit<Drawing, 'draw'> = { ...whole, divide: 'parts' }

/** The hair of a paragraph that stands behind every table, with its space. */
function belowTable(paper: Paper): Pick<Drawing, 'gap' | 'after'> {
  return { gap: paper.lineHeight(styleIds.tableGap), after: paper.space(styleIds.tableGap).after }
}

const drawings = new WeakMap<Paper, BlockRenderers<Drawing>>()

/** How a block is laid out and drawn on this paper, at a place on the page or within another block. */
export function drawingOf(block: Block, paper: Paper, place: DrawnPlace = onPage): Drawing {
  if (place !== onPage) return renderBlockWith(drawingsAt(paper, place), block)
  const known = drawings.get(paper) ?? drawingsAt(paper, onPage)
  drawings.set(paper, known)
  return renderBlockWith(known, block)
}

/** Blocks inside another block: an item, a cell, a quotation. They are not divided over pages themselves. */
export function stackBlocks(blocks: readonly Block[]): ReactNode {
  return <BlockStack blocks={blocks} />
}

function BlockStack({ blocks }: { readonly blocks: readonly Block[] }) {
  const paper = usePaper()
  const place = usePlace()
  const drawn = blocks.map((block, index) => drawingOf(block, paper, index === 0 ? place : afterOpening(place)))
  return drawn.map((drawing, index) => {
    const above = drawn[index - 1]
    return (
      <div
        // Blocks have no identity of their own and are never reordered in place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        key={index}
        style={{
          paddingTop: above === undefined ? 0 : spaceBetween(above, drawing),
          paddingBottom: index === drawn.length - 1 ? drawing.gap : 0,
        }}
      >
        <PlaceContext value={index === 0 ? place : afterOpening(place)}>
          {drawing.draw({ slice: null, partName: null })}
        </PlaceContext>
      </div>
    )
  })
}
