import { firstNumberOf } from '../../../shared/document/list-numbers'
import { loneImage } from '../../../shared/document/lone-image'
import { listLevels, listStep, quoteStep } from '../../../shared/document/measures'
import { afterOpening, bodyPlace, bodyStyleAt, indentOf, inItem, inQuote } from '../../../shared/document/place'
import { itemsStaying } from '../../../shared/document/rows-together'
import { headingStyle, listContinueStyle, roleStyles, styleIds } from '../../../shared/document/style-ids'
import type { Block, BlockKind, Inline } from '../../../shared/document/tree'
import { renderContents } from './contents'
import { type ParagraphSetup, paragraphXml } from './paragraph'
import { placedPicture } from './place-picture'
import { boldLook, plainLook, renderInlines } from './render-inlines'
import { renderFacts, renderQuestions, renderTable } from './render-tables'
import { runXml, textRun } from './runs'
import { taskBox } from './task-box'
import { wordParts } from './word-parts'
import type { WordPlace } from './word-place'
import type { WordState } from './word-state'

/** The indent a paragraph needs beside its style's and its list's own; null at the most common places. */
function indentFor(style: string, place: WordPlace): NonNullable<ParagraphSetup['indent']> | null {
  const left = indentOf(place)
  if (left === 0) return null
  const { opening } = place
  if (opening !== null) {
    const isOwn = left === (opening.marker.level + 1) * listStep && opening.at === left - listStep
    return isOwn ? null : { left, hanging: left - opening.at }
  }
  const isOwn =
    style === listContinueStyle(Math.min(place.listDepth, listLevels)) ||
    (style === styleIds.quote && left === quoteStep)
  return isOwn ? null : { left }
}

/** A paragraph where it stands: with the number of its item, the box of its task, the page break that waits for it. */
function paragraphAt(style: string, runs: string, place: WordPlace, state: WordState, keepNext = false): string {
  const { opening } = place
  const box = opening === null || opening.checked === null ? '' : opening.checked ? taskBox.done : taskBox.open
  const pageBreakBefore = state.pageBreak && place.cell === null
  if (pageBreakBefore) state.pageBreak = false
  return paragraphXml(style, box + runs, {
    keepNext: keepNext || place.keepNext,
    pageBreakBefore,
    marker: opening?.marker ?? null,
    indent: indentFor(style, place),
  })
}

/** A number or bullet of its own, where an item is empty or starts with something that cannot carry it. */
function emptyItem(place: WordPlace, state: WordState): string {
  return place.opening === null ? '' : paragraphAt(bodyStyleAt(place), '', place, state)
}

/** Tables cannot start a page by themselves; a hair of a paragraph in front of them does. */
function startOfPage(place: WordPlace, state: WordState): string {
  return state.pageBreak && place.cell === null ? paragraphAt(styleIds.tableGap, '', afterOpening(place), state) : ''
}

function renderPicture(image: Extract<Inline, { kind: 'image' }>, place: WordPlace, state: WordState): string | null {
  if (place.cell !== null) return null
  const title = image.title?.trim() ?? ''
  const drawn = placedPicture(image, wordParts.document.path, place.width, state)
  if (drawn === null) return null
  const picture = paragraphAt(styleIds.picture, runXml(drawn), place, state, title !== '')
  return title === ''
    ? picture
    : picture + paragraphAt(styleIds.pictureCaption, textRun(title), afterOpening(place), state)
}

/** One function per kind of block: leaving one out does not compile. */
type BlockWriters = {
  readonly [K in BlockKind]: (block: Extract<Block, { kind: K }>, place: WordPlace, state: WordState) => string
}

const writers: BlockWriters = {
  heading: (block, place, state) =>
    paragraphAt(headingStyle(block.level), renderInlines(block.text, boldLook(place.width), state), place, state),
  paragraph: (block, place, state) => {
    const { role, text } = block
    const image = loneImage(block)
    const picture = image === null ? null : renderPicture(image, place, state)
    if (picture !== null) return picture
    const style = role === 'body' ? bodyStyleAt(place) : roleStyles[role]
    const look = role === 'topic-line' ? boldLook(place.width) : plainLook(place.width)
    return paragraphAt(style, renderInlines(text, look, state), place, state)
  },
  list: (block, place, state) => emptyItem(place, state) + renderList(block, afterOpening(place), state),
  quote: ({ blocks }, place, state) =>
    blocks.length === 0 ? emptyItem(place, state) : renderNested(blocks, inQuote(place), state),
  code: ({ text }, place, state) => paragraphAt(styleIds.codeBlock, textRun(text), place, state),
  table: (block, place, state) =>
    beforeTable(place, state) + renderTable(block, afterOpening(place), state, renderNested),
  facts: (block, place, state) => beforeTable(place, state) + renderFacts(block, afterOpening(place), state),
  questions: (block, place, state) =>
    beforeTable(place, state) + renderQuestions(block, afterOpening(place), state, renderNested),
  cover: ({ title, subtitle, lines }, place, state) => {
    const unopened = afterOpening(place)
    const parts = [
      paragraphAt(styleIds.title, textRun(title), place, state),
      subtitle === null ? '' : paragraphAt(styleIds.subtitle, textRun(subtitle), unopened, state),
      ...lines.map((line) => paragraphAt(styleIds.coverLine, textRun(line), unopened, state)),
    ]
    state.pageBreak = true
    return parts.join('')
  },
  contents: ({ title, depth }, place, state) => {
    const breaks = state.pageBreak && place.cell === null
    if (breaks) state.pageBreak = false
    return renderContents(title, depth, breaks, state)
  },
  rule: (_, place, state) => paragraphAt(styleIds.rule, '', place, state),
  chart: (block, place, state) => {
    const drawn = state.drawChart?.(block, place.width, state.drawings + 1) ?? ''
    if (drawn === '') return emptyItem(place, state)
    state.drawings += 1
    // The table of its figures stands under it.
    return paragraphAt(styleIds.picture, runXml(drawn), place, state, place.cell === null)
  },
  // In a list or a quotation there are no sections; their pages begin anew like any other.
  'section-break': (_, place, state) => breakPage(place, state),
  'page-break': (_, place, state) => breakPage(place, state),
}

function beforeTable(place: WordPlace, state: WordState): string {
  return emptyItem(place, state) + startOfPage(place, state)
}

function breakPage(place: WordPlace, state: WordState): string {
  state.pageBreak = true
  return emptyItem(place, state)
}

function renderBlock(block: Block, place: WordPlace, state: WordState): string {
  const { previous } = state
  const write = writers[block.kind] as (block: Block, place: WordPlace, state: WordState) => string
  const follows = previous !== null && isOneMore(block, previous.block)
  const apart = follows && block.kind === 'quote' ? gapAt(place) : ''
  state.previous = { block, other: follows && !previous.other }
  const written = write(block, place, state)
  state.previous = { block, other: follows && !previous.other }
  return apart + written
}

/** What Word would take for one with the block right before it. */
function isOneMore(block: Block, previous: Block): boolean {
  if (block.kind === 'quote') return previous.kind === 'quote'
  return block.kind === 'list' && !block.ordered && previous.kind === 'list' && !previous.ordered
}

/** A hair of a paragraph, where the bar beside a quotation ends before that of the next one begins. */
function gapAt(place: WordPlace): string {
  const left = indentOf(place)
  return paragraphXml(styleIds.tableGap, '', { keepNext: place.keepNext, indent: left === 0 ? null : { left } })
}

function renderList(block: Extract<Block, { kind: 'list' }>, place: WordPlace, state: WordState): string {
  const depth = place.listDepth + 1
  const start = firstNumberOf(block.start)
  const other = state.previous?.other ?? false
  const markerOf = (task: boolean) =>
    state.numbering.markerFor({ ordered: block.ordered && !task, start: task ? 1 : start, task, depth, other })
  const isTask = (checked: boolean | null) => checked !== null && !block.ordered
  const marker = block.items.every(({ checked }) => isTask(checked)) ? null : markerOf(false)
  const staying = place.cell === null ? itemsStaying(block) : 0
  let items = ''
  for (const [index, { checked, blocks }] of block.items.entries()) {
    const own = marker === null || isTask(checked) ? markerOf(true) : marker
    const keepNext = place.keepNext || index < staying
    const inside = inItem({ ...place, keepNext }, block.loose, { marker: own, checked })
    items += blocks.length === 0 ? emptyItem(inside, state) : renderNested(blocks, inside, state)
  }
  return items
}

/** Blocks inside a list item, a quotation or a table cell; the first of them opens the item. */
function renderNested(blocks: readonly Block[], place: WordPlace, state: WordState): string {
  const rest = afterOpening(place)
  state.previous = null
  let written = ''
  for (const [index, block] of blocks.entries()) written += renderBlock(block, index === 0 ? place : rest, state)
  return written
}

/** A block of the document itself, `width` twips wide; headings carry the bookmarks the contents refer to. */
export function renderTopBlock(block: Block, position: number, width: number, state: WordState): string {
  const place = bodyPlace(width)
  const heading = state.headings.get(position)
  if (heading === undefined || block.kind !== 'heading') return renderBlock(block, place, state)
  state.previous = null
  const { bookmark, bookmarkId } = heading
  const runs = renderInlines(block.text, boldLook(width), state)
  const marked = `<w:bookmarkStart w:id="${bookmarkId}" w:name="${bookmark}"/>${runs}<w:bookmarkEnd w:id="${bookmarkId}"/>`
  return paragraphAt(headingStyle(block.level), marked, place, state)
}
