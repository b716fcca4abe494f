import type { ReactNode } from 'react'
import { chartSize } from '../../shared/document/chart-size'
import { loneImage } from '../../shared/document/lone-image'
import { renderBlockWith } from '../../shared/document/render-with'
import { itemsStayTogether } from '../../shared/document/rows-together'
import { headingStyle, roleStyles, styleIds } from '../../shared/document/style-ids'
import type { Block, BlockRenderers } from '../../shared/document/tree'
import { CodeView, CoverView, HeadingView, ParagraphView, RuleView } from './block-views'
import { ChartView } from './chart-view'
import { ContentsView } from './contents-view'
import type { Drawing } from './drawing'
import { points } from './lengths'
import { ListView } from './list-view'
import type { Paper } from './paper'
import { usePaper } from './paper-context'
import { FigureView } from './picture-view'
import { QuoteView } from './quote-view'
import { FactsView, QuestionsView, TableView } from './table-views'

/** How each kind of block is drawn on a paper: a kind that is left out does not compile. */
function drawingsOn(paper: Paper): BlockRenderers<Drawing> {
  const belowTable = paper.space(styleIds.tableText).after + points(8)
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
        ...paper.space(roleStyles[block.role]),
        divide: 'lines',
        keepWithNext: block.role === 'topic-line' || block.role === 'note',
        draw: () => <ParagraphView block={block} />,
      }
    },
    list: (block) => ({
      ...(itemsStayTogether(block) ? whole : parts),
      after: 0,
      draw: (request) => <ListView block={block} stack={stackBlocks} {...request} />,
    }),
    quote: (block) => ({
      ...parts,
      after: 0,
      draw: (request) => <QuoteView block={block} stack={stackBlocks} {...request} />,
    }),
    code: (block) => ({
      ...whole,
      ...paper.space(styleIds.codeBlock),
      divide: 'lines',
      draw: () => <CodeView block={block} />,
    }),
    table: (block) => ({
      ...parts,
      after: belowTable,
      draw: (request) => <TableView block={block} stack={stackBlocks} {...request} />,
    }),
    facts: (block) => ({
      // A photo stands beside all of its rows.
      ...(block.picture === null ? parts : whole),
      after: belowTable,
      draw: (request) => <FactsView block={block} {...request} />,
    }),
    questions: (block) => ({
      ...parts,
      after: belowTable,
      draw: (request) => <QuestionsView block={block} stack={stackBlocks} {...request} />,
    }),
    cover: (block) => ({ ...whole, draw: () => <CoverView block={block} /> }),
    contents: (block) => ({
      ...parts,
      after: points(10),
      draw: (request) => <ContentsView block={block} {...request} />,
    }),
    rule: () => ({ ...whole, ...paper.space(styleIds.rule), draw: () => <RuleView /> }),
    chart: (block) =>
      // Without figures there is nothing to draw, as in the Word file.
      chartSize(block, 1) === null
        ? { ...whole, draw: () => null }
        : {
            ...whole,
            before: points(6),
            after: points(6),
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
  divide: 'whole',
  keepWithNext: false,
  endsPage: false,
}
const parts: Omit<Drawing, 'draw'> = { ...whole, after: 8, divide: 'parts' }

const drawings = new WeakMap<Paper, BlockRenderers<Drawing>>()

/** How a block is laid out and drawn on this paper. */
export function drawingOf(block: Block, paper: Paper): Drawing {
  const known = drawings.get(paper) ?? drawingsOn(paper)
  drawings.set(paper, known)
  return renderBlockWith(known, block)
}

/** Blocks inside another block: an item, a cell, a quotation. They are not divided over pages themselves. */
export function stackBlocks(blocks: readonly Block[]): ReactNode {
  return <BlockStack blocks={blocks} />
}

function BlockStack({ blocks }: { readonly blocks: readonly Block[] }) {
  const paper = usePaper()
  return blocks.map((block, index) => {
    const { before, after, draw } = drawingOf(block, paper)
    const isLast = index === blocks.length - 1
    return (
      <div
        // Blocks have no identity of their own and are never reordered in place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        key={index}
        style={{ paddingTop: index === 0 ? 0 : before, paddingBottom: isLast ? 0 : after }}
      >
        {draw({ slice: null, partName: null })}
      </div>
    )
  })
}
