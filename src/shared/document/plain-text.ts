import { renderBlockWith, renderInlineWith } from './render-with'
import type { Block, BlockRenderers, Inline, InlineRenderers, TableCell } from './tree'

const inlineTexts: InlineRenderers<string> = {
  text: (inline) => inline.text,
  strong: (inline) => inlineText(inline.content),
  emphasis: (inline) => inlineText(inline.content),
  strike: (inline) => inlineText(inline.content),
  code: (inline) => inline.text,
  link: (inline) => inlineText(inline.content),
  image: (inline) => inline.alt,
  break: () => '\n',
  foreign: (inline) => inlineText(inline.content),
  aside: (inline) => inlineText(inline.content),
  footnote: () => '',
}

const blockTexts: BlockRenderers<string> = {
  heading: (block) => inlineText(block.text),
  paragraph: (block) => inlineText(block.text),
  list: (block) => block.items.map((item) => blocksText(item.blocks)).join('\n'),
  quote: (block) => blocksText(block.blocks),
  code: (block) => block.text,
  table: (block) => joined([block.caption ?? '', ...[block.header, ...block.rows].map(rowText)]),
  facts: (block) =>
    joined([
      block.caption ?? '',
      block.picture?.alt ?? '',
      ...block.rows.map((row) => `${row.label}\t${inlineText(row.value)}`),
    ]),
  questions: (block) => block.rows.map((row) => joined([inlineText(row.question), blocksText(row.answer)])).join('\n'),
  cover: (block) => joined([block.title, block.subtitle ?? '', ...block.lines]),
  contents: () => '',
  rule: () => '',
  chart: (block) => joined([block.title, block.alt]),
  'page-break': () => '',
  'section-break': () => '',
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n')
}

function rowText(cells: readonly TableCell[]): string {
  return cells.map((cell) => blocksText(cell.blocks)).join('\t')
}

/** Running text without its formatting: hard breaks become line feeds, images their alt text, footnotes nothing. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => renderInlineWith(inlineTexts, inline)).join('')
}

/** A block's words, one line for each of its paragraphs, items and rows; cells are separated by tabs. */
export function blockText(block: Block): string {
  return renderBlockWith(blockTexts, block)
}

/** The words of several blocks, blocks without words left out. */
export function blocksText(blocks: readonly Block[]): string {
  return joined(blocks.map(blockText))
}
