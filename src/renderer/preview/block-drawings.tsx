import type { ReactNode } from 'react'
import { renderBlockWith } from '../../shared/document/render-with'
import type { Block, BlockRenderers, HeadingLevel, ParagraphRole } from '../../shared/document/tree'
import { CodeView, CoverView, HeadingView, ParagraphView, RuleView } from './block-views'
import { ContentsView } from './contents-view'
import type { Drawing } from './drawing'
import { ListView } from './list-view'
import { points } from './paper'
import { QuoteView } from './quote-view'
import { FactsView, QuestionsView, TableView } from './table-views'

/** Space above and below, as the Word styles have it. */
const headingSpace: { readonly [L in HeadingLevel]: { readonly before: number; readonly after: number } } = {
  1: { before: points(18), after: points(8) },
  2: { before: points(16), after: points(5) },
  3: { before: points(12), after: points(3) },
  4: { before: points(10), after: points(2) },
  5: { before: points(8), after: points(2) },
  6: { before: points(8), after: points(2) },
}

const paragraphSpace: { readonly [R in ParagraphRole]: { readonly before: number; readonly after: number } } = {
  body: { before: 0, after: points(6) },
  'topic-line': { before: points(3), after: points(6) },
  note: { before: 0, after: points(6) },
  caption: { before: points(2), after: points(8) },
}

/** How each kind of block is drawn: a kind that is left out does not compile. */
const drawings: BlockRenderers<Drawing> = {
  heading: (block) => ({
    ...whole,
    ...headingSpace[block.level],
    keepWithNext: true,
    draw: () => <HeadingView block={block} />,
  }),
  paragraph: (block) => ({
    ...whole,
    ...paragraphSpace[block.role],
    divide: 'lines',
    draw: () => <ParagraphView block={block} />,
  }),
  list: (block) => ({ ...parts, draw: (request) => <ListView block={block} stack={stackBlocks} {...request} /> }),
  quote: (block) => ({ ...parts, draw: (request) => <QuoteView block={block} stack={stackBlocks} {...request} /> }),
  code: (block) => ({ ...whole, after: 10, divide: 'lines', draw: () => <CodeView block={block} /> }),
  table: (block) => ({
    ...parts,
    after: points(8),
    draw: (request) => <TableView block={block} stack={stackBlocks} {...request} />,
  }),
  facts: (block) => ({ ...parts, after: points(8), draw: (request) => <FactsView block={block} {...request} /> }),
  questions: (block) => ({
    ...parts,
    after: points(8),
    draw: (request) => <QuestionsView block={block} stack={stackBlocks} {...request} />,
  }),
  cover: (block) => ({ ...whole, draw: () => <CoverView block={block} /> }),
  contents: (block) => ({ ...parts, after: 12, draw: (request) => <ContentsView block={block} {...request} /> }),
  rule: () => ({ ...whole, before: 8, after: 10, draw: () => <RuleView /> }),
  chart: (block) => ({ ...whole, draw: () => <p>{block.title}</p> }),
  'page-break': () => ({ ...whole, endsPage: true, draw: () => null }),
  'section-break': () => ({ ...whole, endsPage: true, draw: () => null }),
}

const whole: Omit<Drawing, 'draw'> = {
  before: 0,
  after: 0,
  divide: 'whole',
  keepWithNext: false,
  endsPage: false,
}
const parts: Omit<Drawing, 'draw'> = { ...whole, after: 8, divide: 'parts' }

export function drawingOf(block: Block): Drawing {
  return renderBlockWith(drawings, block)
}

/** Blocks inside another block: an item, a cell, a quotation. They are not divided over pages themselves. */
export function stackBlocks(blocks: readonly Block[]): ReactNode {
  return blocks.map((block, index) => {
    const { before, after, draw } = drawingOf(block)
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
