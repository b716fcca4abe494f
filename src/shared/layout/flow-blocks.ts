import { chartSize } from '../document/chart-size'
import { firstNumberOf } from '../document/list-numbers'
import { loneImage } from '../document/lone-image'
import { afterOpening, bodyStyleAt, inItem, inQuote } from '../document/place'
import { itemsStaying } from '../document/rows-together'
import { contentsStyle, headingStyle, roleStyles, styleIds } from '../document/style-ids'
import type { Block, BlockKind, Inline } from '../document/tree'
import type { FlowContext } from './flow-context'
import { addParagraph, emptyItem, plain } from './flow-paragraph'
import { addFacts, addQuestions, addTable } from './flow-tables'
import { itemLabel } from './item-label'
import { bodySpot, type Spot } from './spot'

/** Before a table: the number of the item it opens, and the page it begins. */
function beforeTable(spot: Spot, context: FlowContext): void {
  emptyItem(spot, context)
  if (context.pageBreak && spot.cell === null) addParagraph(styleIds.tableGap, [], afterOpening(spot), context)
}

function addContents(title: string, depth: number, spot: Spot, context: FlowContext): void {
  const body = bodySpot(spot.width)
  addParagraph(styleIds.contentsTitle, plain(title), body, context)
  for (const entry of context.outline) {
    if (entry.level > depth) continue
    // The tab and the number behind it fill the last line up; a title as long as the line takes another one for them.
    addParagraph(contentsStyle(entry.level), plain(`${entry.title} 000`), body, context)
  }
}

function addPicture(image: Extract<Inline, { kind: 'image' }>, spot: Spot, context: FlowContext): boolean {
  if (spot.cell !== null || context.pictureSize(image.source, spot.width) === null) return false
  const title = image.title?.trim() ?? ''
  addParagraph(styleIds.picture, [image], spot, context, { keepNext: title !== '' })
  if (title !== '') addParagraph(styleIds.pictureCaption, plain(title), afterOpening(spot), context)
  return true
}

/** One function per kind of block: leaving one out does not compile. */
type BlockAdders = {
  readonly [K in BlockKind]: (block: Extract<Block, { kind: K }>, spot: Spot, context: FlowContext) => void
}

const adders: BlockAdders = {
  heading: ({ level, text }, spot, context) => addParagraph(headingStyle(level), text, spot, context),
  paragraph: (block, spot, context) => {
    const { role, text } = block
    const image = loneImage(block)
    if (image !== null && addPicture(image, spot, context)) return
    addParagraph(role === 'body' ? bodyStyleAt(spot) : roleStyles[role], text, spot, context)
  },
  list: (block, spot, context) => {
    emptyItem(spot, context)
    addList(block, afterOpening(spot), context)
  },
  quote: ({ blocks }, spot, context) =>
    blocks.length === 0 ? emptyItem(spot, context) : addNested(blocks, inQuote(spot), context),
  code: ({ text }, spot, context) =>
    addParagraph(styleIds.codeBlock, plain(text.replace(/\r\n?/g, '\n')), spot, context),
  table: (block, spot, context) => {
    beforeTable(spot, context)
    addTable(block, afterOpening(spot), context, addNested)
  },
  facts: (block, spot, context) => {
    beforeTable(spot, context)
    addFacts(block, afterOpening(spot), context)
  },
  questions: (block, spot, context) => {
    beforeTable(spot, context)
    addQuestions(block, afterOpening(spot), context, addNested)
  },
  cover: ({ title, subtitle, lines }, spot, context) => {
    addParagraph(styleIds.title, plain(title), spot, context)
    if (subtitle !== null) addParagraph(styleIds.subtitle, plain(subtitle), afterOpening(spot), context)
    for (const line of lines) addParagraph(styleIds.coverLine, plain(line), afterOpening(spot), context)
    context.pageBreak = true
  },
  contents: ({ title, depth }, spot, context) => addContents(title, depth, spot, context),
  rule: (_, spot, context) => addParagraph(styleIds.rule, [], spot, context),
  chart: (block, spot, context) => {
    const size = chartSize(block, spot.width)
    if (size === null) emptyItem(spot, context)
    else
      addParagraph(styleIds.picture, [], spot, context, {
        pieces: [{ kind: 'picture', ...size }],
        keepNext: spot.cell === null,
      })
  },
  'section-break': (_, spot, context) => breakPage(spot, context),
  'page-break': (_, spot, context) => breakPage(spot, context),
}

function breakPage(spot: Spot, context: FlowContext): void {
  context.pageBreak = true
  emptyItem(spot, context)
}

/** A block where it stands. */
export function addBlock(block: Block, spot: Spot, context: FlowContext): void {
  if (block.kind === 'quote' && context.previous === 'quote') {
    addParagraph(styleIds.tableGap, [], afterOpening(spot), context)
  }
  const add = adders[block.kind] as (block: Block, spot: Spot, context: FlowContext) => void
  context.previous = block.kind
  add(block, spot, context)
  context.previous = block.kind
}

function addNested(blocks: readonly Block[], spot: Spot, context: FlowContext): void {
  const rest = afterOpening(spot)
  context.previous = null
  for (const [index, block] of blocks.entries()) addBlock(block, index === 0 ? spot : rest, context)
}

function addList(list: Extract<Block, { kind: 'list' }>, spot: Spot, context: FlowContext): void {
  const start = firstNumberOf(list.start)
  const staying = spot.cell === null ? itemsStaying(list) : 0
  for (const [index, { blocks }] of list.items.entries()) {
    const label = list.ordered ? itemLabel(start + index, start, spot.listDepth + 1) : ''
    const keepNext = spot.keepNext || index < staying
    const inside = inItem({ ...spot, keepNext }, list.loose, { label })
    if (blocks.length === 0) emptyItem(inside, context)
    else addNested(blocks, inside, context)
  }
}
