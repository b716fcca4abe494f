import {
  BookmarkEnd,
  BookmarkStart,
  type FileChild,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  type Table,
  TextRun,
} from 'docx'
import { renderBlockWith } from '../../../shared/document/render-with'
import type { Alignment, Block, BlockRenderers } from '../../../shared/document/tree'
import { renderContents } from './contents'
import { asParagraphChild } from './elements'
import { listLevels, listStep, quoteStep } from './measures'
import { afterOpening, bodyPlace, indentOf, inItem, inQuote, type Place } from './place'
import { plainLook, type RunLook, renderInlines, textRun } from './render-inlines'
import { renderFacts, renderQuestions, renderTable } from './render-tables'
import { headingStyle, listContinueStyle, roleStyles, styleIds } from './style-ids'
import { taskBox } from './task-box'
import type { WordState } from './word-state'

const cellStyles: Readonly<Record<Alignment, string>> = {
  start: styleIds.tableText,
  center: styleIds.tableTextCentre,
  end: styleIds.tableTextEnd,
}

/** Quotations keep their bar in one line: the further a paragraph stands in, the further away its bar is drawn. */
function quoteStyle(place: Place, quotedAt: number): string {
  const steps = place.listDepth - quotedAt - (place.opening === null ? 0 : 1)
  return steps <= 0 ? styleIds.quote : steps === 1 ? styleIds.quoteList : styleIds.quoteListDeep
}

function bodyStyle(place: Place): string {
  if (place.cell !== null) return cellStyles[place.cell]
  if (place.quotedAt !== null) return quoteStyle(place, place.quotedAt)
  if (place.listDepth === 0) return roleStyles.body
  if (place.opening !== null) return place.loose ? styleIds.listLoose : styleIds.listTight
  return listContinueStyle(Math.min(place.listDepth, listLevels))
}

/** The indent a paragraph needs beside its style's and its list's own; none at the most common places. */
function indentFor(style: string, place: Place): Pick<IParagraphOptions, 'indent'> {
  const left = indentOf(place)
  const { opening } = place
  if (opening !== null) {
    const isOwn = left === (opening.marker.level + 1) * listStep && opening.at === left - listStep
    return isOwn ? {} : { indent: { left, hanging: left - opening.at } }
  }
  const isOwn =
    left === 0 ||
    style === listContinueStyle(Math.min(place.listDepth, listLevels)) ||
    (style === styleIds.quote && left === quoteStep)
  return isOwn ? {} : { indent: { left } }
}

function paragraphOf(
  style: string,
  children: readonly ParagraphChild[],
  place: Place,
  state: WordState,
  more: IParagraphOptions = {},
): Paragraph {
  const { opening } = place
  const box: readonly ParagraphChild[] =
    opening === null || opening.checked === null
      ? []
      : [asParagraphChild(taskBox(opening.checked)), new TextRun({ children: [new Tab()] })]
  const breaks = state.pageBreak && place.cell === null
  if (breaks) state.pageBreak = false
  return new Paragraph({
    style,
    ...(breaks ? { pageBreakBefore: true } : {}),
    ...(opening === null ? {} : { numbering: opening.marker }),
    ...indentFor(style, place),
    ...more,
    children: [...box, ...children],
  })
}

/** A number or bullet of its own, where an item is empty or starts with something that cannot carry it. */
function emptyItem(place: Place, state: WordState): readonly Paragraph[] {
  return place.opening === null ? [] : [paragraphOf(bodyStyle(place), [], place, state)]
}

/** Tables cannot start a page by themselves; a hair of a paragraph in front of them does. */
function startOfPage(place: Place, state: WordState): readonly Paragraph[] {
  return state.pageBreak && place.cell === null ? [paragraphOf(styleIds.tableGap, [], afterOpening(place), state)] : []
}

const boldLook: RunLook = { ...plainLook, boldParagraph: true }

function blockRenderers(place: Place, state: WordState): BlockRenderers<readonly (Paragraph | Table | FileChild)[]> {
  const table = (render: () => readonly (Paragraph | Table)[]) => [
    ...emptyItem(place, state),
    ...startOfPage(place, state),
    ...render(),
  ]
  const unopened = afterOpening(place)
  return {
    heading: (block) => [
      paragraphOf(headingStyle(block.level), renderInlines(block.text, boldLook, state), place, state),
    ],
    paragraph: ({ role, text }) => {
      const style = role === 'body' ? bodyStyle(place) : roleStyles[role]
      const look = role === 'topic-line' ? boldLook : plainLook
      return [paragraphOf(style, renderInlines(text, look, state), place, state)]
    },
    list: (block) => [...emptyItem(place, state), ...renderList(block, unopened, state)],
    quote: (block) =>
      block.blocks.length === 0 ? emptyItem(place, state) : renderNested(block.blocks, inQuote(place), state),
    code: (block) => [paragraphOf(styleIds.codeBlock, [textRun(block.text, {})], place, state)],
    table: (block) => table(() => renderTable(block, unopened, state, renderNested)),
    facts: (block) => table(() => renderFacts(block, unopened, state)),
    questions: (block) => table(() => renderQuestions(block, unopened, state, renderNested)),
    cover: (block) => {
      const parts = [
        paragraphOf(styleIds.title, [textRun(block.title, {})], place, state),
        ...(block.subtitle === null
          ? []
          : [paragraphOf(styleIds.subtitle, [textRun(block.subtitle, {})], unopened, state)]),
        ...block.lines.map((line) => paragraphOf(styleIds.coverLine, [textRun(line, {})], unopened, state)),
      ]
      state.pageBreak = true
      return parts
    },
    contents: (block) => {
      const breaks = state.pageBreak
      state.pageBreak = false
      return [renderContents(block.title, block.depth, [...state.headings.values()], breaks)]
    },
    rule: () => [paragraphOf(styleIds.rule, [], place, state)],
    chart: (block) => [paragraphOf(roleStyles.body, [textRun(block.title, {})], place, state)],
    'section-break': () => {
      state.pageBreak = true
      return emptyItem(place, state)
    },
    'page-break': () => {
      state.pageBreak = true
      return emptyItem(place, state)
    },
  }
}

function renderList(block: Extract<Block, { kind: 'list' }>, place: Place, state: WordState): readonly Paragraph[] {
  const depth = place.listDepth + 1
  const start = Math.max(0, Math.trunc(block.start))
  const marker = state.numbering.markerFor({ ordered: block.ordered, start, task: false, depth })
  return block.items.flatMap((item) => {
    const isTask = item.checked !== null && !block.ordered
    const own = isTask ? state.numbering.markerFor({ ordered: false, start: 1, task: true, depth }) : marker
    const inside = inItem(place, block.loose, { marker: own, checked: item.checked })
    return item.blocks.length === 0
      ? emptyItem(inside, state)
      : (renderNested(item.blocks, inside, state) as Paragraph[])
  })
}

/** Blocks inside a list item, a quotation or a table cell; the first of them opens the item. */
function renderNested(blocks: readonly Block[], place: Place, state: WordState): readonly (Paragraph | Table)[] {
  return blocks.flatMap(
    (block, index) =>
      renderBlockWith(blockRenderers(index === 0 ? place : afterOpening(place), state), block) as (Paragraph | Table)[],
  )
}

/** The document's blocks in order; headings at this level carry the bookmarks the contents refer to. */
export function renderBlocks(blocks: readonly Block[], state: WordState): readonly FileChild[] {
  const renderers = blockRenderers(bodyPlace(state.textWidth), state)
  const rendered = blocks.flatMap((block, position) => {
    const heading = state.headings.get(position)
    if (heading === undefined || block.kind !== 'heading') return renderBlockWith(renderers, block)
    const children = [
      asParagraphChild(new BookmarkStart(heading.bookmark, heading.bookmarkId)),
      ...renderInlines(block.text, boldLook, state),
      asParagraphChild(new BookmarkEnd(heading.bookmarkId)),
    ]
    return [paragraphOf(headingStyle(block.level), children, bodyPlace(state.textWidth), state)]
  })
  // Word wants a paragraph at the end of the body, and a break asked for after the last block has nothing to start.
  return rendered.at(-1) instanceof Paragraph ? rendered : [...rendered, new Paragraph({ style: styleIds.tableGap })]
}
