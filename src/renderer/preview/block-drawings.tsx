import type { ReactNode } from 'react'
import { renderBlockWith } from '../../shared/document/render-with'
import type { Block, BlockRenderers, HeadingLevel, ParagraphRole } from '../../shared/document/tree'
import { CodeView, CoverView, HeadingView, ParagraphView, RuleView } from './block-views'
import { ContentsView } from './contents-view'
import type { Drawing } from './drawing'
import { ListView } from './list-view'
import { QuoteView } from './quote-view'
import { FactsView, QuestionsView, TableView } from './table-views'

const headingSpace: { readonly [L in HeadingLevel]: { readonly before: number; readonly after: number } } = {
  1: { before: 24, after: 8 },
  2: { before: 18, after: 6 },
  3: { before: 14, after: 4 },
  4: { before: 12, after: 4 },
  5: { before: 10, after: 4 },
  6: { before: 10, after: 4 },
}

const paragraphSpace: { readonly [R in ParagraphRole]: number } = { body: 8, 'topic-line': 6, note: 6, caption: 4 }

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
    after: paragraphSpace[block.role],
    divide: 'lines',
    keepWithNext: block.role === 'caption',
    draw: () => <ParagraphView block={block} />,
  }),
  list: (block) => ({ ...parts, draw: (request) => <ListView block={block} stack={stackBlocks} {...request} /> }),
  quote: (block) => ({ ...parts, draw: (request) => <QuoteView block={block} stack={stackBlocks} {...request} /> }),
  code: (block) => ({ ...whole, after: 10, divide: 'lines', draw: () => <CodeView block={block} /> }),
  table: (block) => ({
    ...parts,
    before: 4,
    after: 12,
    draw: (request) => <TableView block={block} stack={stackBlocks} {...request} />,
  }),
  facts: (block) => ({ ...parts, before: 4, after: 12, draw: (request) => <FactsView block={block} {...request} /> }),
  questions: (block) => ({
    ...parts,
    before: 4,
    after: 12,
    draw: (request) => <QuestionsView block={block} stack={stackBlocks} {...request} />,
  }),
  cover: (block) => ({ ...whole, draw: () => <CoverView block={block} /> }),
  contents: (block) => ({ ...parts, after: 12, draw: (request) => <ContentsView block={block} {...request} /> }),
  rule: () => ({ ...whole, before: 8, after: 10, draw: () => <RuleView /> }),
  'page-break': () => ({ ...whole, endsPage: true, draw: () => null }),
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
