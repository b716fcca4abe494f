import { chartSize } from '../document/chart-size'
import { columnWidths } from '../document/column-widths'
import { factsColumns } from '../document/facts-columns'
import { twipsOfMillimetres, twipsOfPoints } from '../document/measures'
import { outlineOf } from '../document/outline'
import { styleOnPaper } from '../document/paper-style'
import { highestPicture, pictureSize } from '../document/picture-size'
import { staysWithNextRow } from '../document/rows-together'
import { contentsStyle, headingStyle, roleStyles, styleIds } from '../document/style-ids'
import { tableLook, textWidthOf } from '../document/style-looks'
import type { Block, BlockKind, DocumentTree, Inline, TableCell } from '../document/tree'
import { turnedBlocks, turnedTextWidthOf } from '../document/turned-blocks'
import type { HouseStyle } from '../model/house-style'
import { breakLines, defaultTab, type Line, type Piece, widthOfText } from './break-lines'
import type { SizeOfPicture } from './document-layout'
import type { Flow, FlowItem, FlowRow } from './flow'
import { itemLabel } from './item-label'
import { newLetters } from './letters'
import { looksOf, type PlainLook } from './looks'
import { type PieceContext, piecesOf } from './pieces'
import { afterOpening, bodySpot, bodyStyleAt, cellSpot, indentOf, inItem, inQuote, type Spot } from './spot'

type Context = PieceContext & {
  readonly style: HouseStyle
  readonly outline: ReturnType<typeof outlineOf>
  readonly items: FlowItem[]
  block: number
  pageBreak: boolean
  notes: number
  /** The paragraph added last, by its place among the items. */
  framed: { readonly style: string; readonly left: number; readonly at: number } | null
  /** What stands right before; a quotation after another one is kept apart from it. */
  previous: BlockKind | null
}

/** Words that stand in a paragraph by themselves. */
function plain(text: string): readonly Inline[] {
  return text === '' ? [] : [{ kind: 'text', text }]
}

function newContext(tree: DocumentTree, style: HouseStyle, sizeOf: SizeOfPicture): Context {
  const { properties, blocks } = tree
  const looks = looksOf(style, properties)
  const lettersOf = newLetters()
  const maxHeight = highestPicture(style)
  const context: Context = {
    style,
    looks,
    lettersOf,
    outline: outlineOf(blocks),
    imageLabel: style.labels[properties.language].image,
    pictureSize: (source, maxWidth) => {
      const own = sizeOf(source)
      return own === null ? null : pictureSize(own, { maxWidth, maxHeight })
    },
    noteHeight: (content) => {
      const look = looks.paragraph(styleIds.footnoteText)
      const width = textWidthOf(style)
      const number: Piece = { kind: 'text', text: '9 ', letters: lettersOf({ ...look.text, raised: true }) }
      const pieces = [number, ...piecesOf(content, look.text, width, context, true)]
      const lines = linesOf(pieces, look, { left: 0, first: 0, end: width }, context)
      return lines.reduce((sum, line) => sum + line.height, 0) + look.after
    },
    noteNumber: () => {
      context.notes += 1
      return context.notes
    },
    items: [],
    block: 0,
    pageBreak: false,
    notes: 0,
    framed: null,
    previous: null,
  }
  return context
}

type Indents = { readonly left: number; readonly first: number; readonly end: number }

/** Lines with the height that the style's line spacing gives them. */
function linesOf(pieces: readonly Piece[], look: PlainLook, indents: Indents, context: Context): readonly Line[] {
  const { left, first, end } = indents
  const lines = breakLines(pieces, {
    first: Math.max(end - first, 1),
    others: Math.max(end - left, 1),
    firstAt: first,
    othersAt: left,
    tabs: look.tabs,
    empty: context.lettersOf(look.text),
  })
  const { exactly, line: percent } = look
  if (exactly !== null) return lines.map(({ notes }) => ({ height: exactly, notes, slack: 0 }))
  if (percent === 100) return lines
  return lines.map((line) => {
    const height = Math.floor((line.height * percent) / 100)
    return { height, notes: line.notes, slack: Math.max(height - line.height, 0) }
  })
}

type Setup = { readonly keepNext?: boolean; readonly pieces?: readonly Piece[] }

function addParagraph(style: string, text: readonly Inline[], spot: Spot, context: Context, setup: Setup = {}): void {
  const { block, items } = context
  const look = context.looks.paragraph(style)
  const { opening } = spot
  const left = indentOf(spot) === 0 ? look.left : indentOf(spot)
  let first = left
  if (opening !== null) {
    const labelled = opening.at + widthOfText(opening.label, context.lettersOf(look.text))
    // A number too wide for its place moves the text on to the next stop of the tab behind it.
    if (labelled > left) first = (Math.floor(labelled / defaultTab) + 1) * defaultTab
  }
  const pieces = setup.pieces ?? piecesOf(text, look.text, spot.width, context)
  const pageBreak = context.pageBreak && spot.cell === null
  if (pageBreak) context.pageBreak = false
  const joins = joinsFrame(style, left, look, context)
  context.framed = { style, left, at: items.length }
  items.push({
    kind: 'paragraph',
    block,
    before: look.before,
    after: look.after,
    above: joins ? 0 : look.above,
    below: look.below,
    lines: linesOf(pieces, look, { left, first, end: spot.textEnd }, context),
    keepNext: look.keepNext || setup.keepNext === true || spot.keepNext,
    keepLines: look.keepLines,
    pageBreak,
  })
}

/** Paragraphs of one style with lines around them share these lines where they stand right under each other. */
function joinsFrame(style: string, left: number, look: PlainLook, { items, framed }: Context): boolean {
  if (look.above + look.below === 0 || framed === null) return false
  const last = items.at(-1)
  if (framed.style !== style || framed.left !== left || framed.at !== items.length - 1) return false
  if (last?.kind !== 'paragraph') return false
  items[items.length - 1] = { ...last, below: 0 }
  return true
}

/** The paragraphs and tables something adds, by themselves. */
function gathered(context: Context, add: () => void): readonly FlowItem[] {
  const from = context.items.length
  add()
  return context.items.splice(from)
}

/** What a cell holds, one under the other; the first has its space above and the last its space below. */
function stackHeight(items: readonly FlowItem[]): { height: number; notes: number } {
  let height = 0
  let notes = 0
  let after = 0
  for (const item of items) {
    if (item.kind === 'section') continue
    if (item.kind === 'paragraph') {
      height += Math.max(after, item.before) + item.above + item.below
      for (const line of item.lines) {
        height += line.height
        notes += line.notes
      }
      after = item.after
      continue
    }
    const rows = item.header === null ? item.rows : [item.header, ...item.rows]
    height += after + item.borders.top
    for (const row of rows) {
      height += row.height + item.borders.inside
      notes += row.notes
    }
    after = 0
  }
  return { height: height + after, notes }
}

function rowOf(cells: readonly (readonly FlowItem[])[], empty: number): FlowRow {
  const { top, bottom } = tableLook.padding
  let height = empty
  let notes = 0
  let keepNext = true
  for (const cell of cells) {
    const stack = stackHeight(cell)
    height = Math.max(height, stack.height)
    notes += stack.notes
    if (!cell.every((item) => item.kind === 'paragraph' && item.keepNext)) keepNext = false
  }
  return { height: height + top + bottom, notes, keepNext: keepNext && cells.length > 0 }
}

/** The height of a paragraph without words in this style, with the space around it. */
function emptyHeight(style: string, context: Context): number {
  const spot = bodySpot(1440)
  return stackHeight(gathered(context, () => addParagraph(style, [], { ...spot, cell: 'start' }, context))).height
}

function cellOf(width: number, spot: { readonly align: 'start' | 'center' | 'end' }): Spot {
  const { left, right } = tableLook.padding
  return cellSpot(width, Math.max(width - left - right, 1), spot.align)
}

const lineWidths = (widths: { readonly top: number; readonly inside: number; readonly bottom: number }) => ({
  top: widths.top * 20,
  inside: widths.inside * 20,
  bottom: widths.bottom * 20,
})
const recordLines = lineWidths(tableLook.records)
const factLines = lineWidths(tableLook.facts)

function addTitle(caption: string | null, spot: Spot, context: Context): void {
  if (caption !== null && caption.trim() !== '') {
    addParagraph(styleIds.tableTitle, plain(caption), { ...bodySpot(spot.width), cell: spot.cell }, context)
  }
}

/** The hair of a paragraph behind a table holds the end of a section, where one ends, and takes no room of its own. */
function dropLastGap({ items, looks }: Context): void {
  const last = items.at(-1)
  const isGap =
    last?.kind === 'paragraph' &&
    last.lines.every(({ height }) => height === looks.paragraph(styleIds.tableGap).exactly)
  if (isGap && items.at(-2)?.kind === 'table') items.pop()
}

function addGap(spot: Spot, context: Context): void {
  addParagraph(styleIds.tableGap, [], { ...bodySpot(spot.width), cell: spot.cell }, context)
}

/** Before a table: the number of the item it opens, and the page it begins. */
function beforeTable(spot: Spot, context: Context): void {
  emptyItem(spot, context)
  if (context.pageBreak && spot.cell === null) addParagraph(styleIds.tableGap, [], afterOpening(spot), context)
}

function emptyItem(spot: Spot, context: Context): void {
  if (spot.opening !== null) addParagraph(bodyStyleAt(spot), [], spot, context)
}

function addTable(table: Extract<Block, { kind: 'table' }>, spot: Spot, context: Context): void {
  addTitle(table.caption, spot, context)
  if (table.columns.length === 0) return
  const widths = columnWidths(table, spot.width, twipsOfPoints(context.style.sizes.table))
  const empty = emptyHeight(styleIds.tableText, context)
  const spots = widths.map((width, column) => cellOf(width, { align: table.columns[column]?.align ?? 'start' }))
  const cells = (row: readonly TableCell[], add: (cell: TableCell, spot: Spot) => void): FlowRow =>
    rowOf(
      spots.map((inside, column) => {
        const cell = row[column]
        return cell === undefined ? [] : gathered(context, () => add(cell, inside))
      }),
      empty,
    )
  const header = cells(table.header, ({ blocks }, inside) => {
    for (const block of blocks) {
      const text = block.kind === 'paragraph' || block.kind === 'heading' ? block.text : []
      addParagraph(styleIds.tableHeading, text, inside, context)
    }
  })
  const rows = table.rows.map((row, index) => {
    const keepNext = staysWithNextRow(index, table.rows.length)
    return cells(row, ({ blocks }, inside) => addNested(blocks, { ...inside, keepNext }, context))
  })
  const isHeaderless = table.header.every((cell) => cell.blocks.length === 0) && rows.length > 0
  context.items.push({
    kind: 'table',
    block: context.block,
    header: isHeaderless ? null : header,
    rows,
    borders: recordLines,
  })
  addGap(spot, context)
}

/** A block of facts up to this long is moved to the next page rather than divided. */
const togetherAtMost = 12

function addFacts(facts: Extract<Block, { kind: 'facts' }>, spot: Spot, context: Context): void {
  addTitle(facts.caption, spot, context)
  if (facts.rows.length === 0) return
  const { picture } = facts
  const [labels = 0, values = 0, photo = 0] = factsColumns(facts, spot.width, context.style.sizes.table)
  const together = facts.rows.length <= togetherAtMost || picture !== null
  const rows = facts.rows.map(({ label, value }, index) => {
    const setup: Setup = { keepNext: together && index < facts.rows.length - 1 }
    const cell = (style: string, text: readonly Inline[], width: number) =>
      gathered(context, () => addParagraph(style, text, cellOf(width, { align: 'start' }), context, setup))
    return rowOf([cell(styleIds.factLabel, plain(label), labels), cell(styleIds.tableText, value, values)], 0)
  })
  context.items.push({
    kind: 'table',
    block: context.block,
    header: null,
    rows: picture === null ? rows : besidePicture(rows, picture.source, picture.alt, photo, context),
    borders: factLines,
  })
  addGap(spot, context)
}

/** A picture stands beside all rows; what it is higher than they are, the last of them is. */
function besidePicture(
  rows: readonly FlowRow[],
  source: string,
  alt: string,
  width: number,
  context: Context,
): readonly FlowRow[] {
  const { left, right } = tableLook.padding
  const image: Inline = { kind: 'image', source, alt, title: null }
  const inside = { ...cellOf(width, { align: 'start' }), width: width - left - right }
  const cell = rowOf([gathered(context, () => addParagraph(styleIds.tableText, [image], inside, context))], 0)
  const height = rows.reduce((sum, row) => sum + row.height, 0) + (rows.length - 1) * factLines.inside
  const missing = cell.height - height
  return missing <= 0
    ? rows
    : rows.map((row, index) => (index === rows.length - 1 ? { ...row, height: row.height + missing } : row))
}

function addQuestions(questions: Extract<Block, { kind: 'questions' }>, spot: Spot, context: Context): void {
  if (questions.rows.length === 0) return
  const first = Math.round(spot.width * 0.36)
  const [asked, answered] = [first, spot.width - first].map((width) => cellOf(width, { align: 'start' })) as [
    Spot,
    Spot,
  ]
  const empty = emptyHeight(styleIds.tableText, context)
  const paragraph = (style: string, text: readonly Inline[], inside: Spot) =>
    gathered(context, () => addParagraph(style, text, inside, context))
  context.items.push({
    kind: 'table',
    block: context.block,
    header: rowOf(
      [
        paragraph(styleIds.tableHeading, plain(questions.questionLabel), asked),
        paragraph(styleIds.tableHeading, plain(questions.answerLabel), answered),
      ],
      empty,
    ),
    rows: questions.rows.map(({ question, answer }, index) => {
      const keepNext = staysWithNextRow(index, questions.rows.length)
      const answers = gathered(context, () => addNested(answer, { ...answered, keepNext }, context))
      return rowOf([paragraph(styleIds.question, question, { ...asked, keepNext }), answers], empty)
    }),
    borders: recordLines,
  })
  addGap(spot, context)
}

function addContents(title: string, depth: number, spot: Spot, context: Context): void {
  const body = bodySpot(spot.width)
  addParagraph(styleIds.contentsTitle, plain(title), body, context)
  for (const entry of context.outline) {
    if (entry.level > depth) continue
    // The tab and the number behind it fill the last line up; a title as long as the line takes another one for them.
    addParagraph(contentsStyle(entry.level), plain(`${entry.title} 000`), body, context)
  }
}

/** A paragraph that is nothing but a picture stands by itself, its title under it. */
function loneImage(text: readonly Inline[]): Extract<Inline, { kind: 'image' }> | null {
  const [only, ...others] = text.filter((inline) => inline.kind !== 'text' || inline.text.trim() !== '')
  return only?.kind === 'image' && others.length === 0 ? only : null
}

function addPicture(image: Extract<Inline, { kind: 'image' }>, spot: Spot, context: Context): boolean {
  if (spot.cell !== null || context.pictureSize(image.source, spot.width) === null) return false
  const title = image.title?.trim() ?? ''
  addParagraph(styleIds.picture, [image], spot, context, { keepNext: title !== '' })
  if (title !== '') addParagraph(roleStyles.caption, plain(title), afterOpening(spot), context)
  return true
}

/** One function per kind of block: leaving one out does not compile. */
type BlockAdders = {
  readonly [K in BlockKind]: (block: Extract<Block, { kind: K }>, spot: Spot, context: Context) => void
}

const adders: BlockAdders = {
  heading: ({ level, text }, spot, context) => addParagraph(headingStyle(level), text, spot, context),
  paragraph: ({ role, text }, spot, context) => {
    const image = role === 'body' ? loneImage(text) : null
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
    addTable(block, afterOpening(spot), context)
  },
  facts: (block, spot, context) => {
    beforeTable(spot, context)
    addFacts(block, afterOpening(spot), context)
  },
  questions: (block, spot, context) => {
    beforeTable(spot, context)
    addQuestions(block, afterOpening(spot), context)
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
    else addParagraph(styleIds.picture, [], spot, context, { pieces: [{ kind: 'picture', ...size }] })
  },
  'section-break': (_, spot, context) => breakPage(spot, context),
  'page-break': (_, spot, context) => breakPage(spot, context),
}

function breakPage(spot: Spot, context: Context): void {
  context.pageBreak = true
  emptyItem(spot, context)
}

function addBlock(block: Block, spot: Spot, context: Context): void {
  if (block.kind === 'quote' && context.previous === 'quote') {
    addParagraph(styleIds.tableGap, [], afterOpening(spot), context)
  }
  const add = adders[block.kind] as (block: Block, spot: Spot, context: Context) => void
  context.previous = block.kind
  add(block, spot, context)
  context.previous = block.kind
}

function addNested(blocks: readonly Block[], spot: Spot, context: Context): void {
  const rest = afterOpening(spot)
  context.previous = null
  for (const [index, block] of blocks.entries()) addBlock(block, index === 0 ? spot : rest, context)
}

function addList(list: Extract<Block, { kind: 'list' }>, spot: Spot, context: Context): void {
  const start = Math.max(0, Math.trunc(list.start))
  for (const [index, { blocks }] of list.items.entries()) {
    const label = list.ordered ? itemLabel(start + index, start, spot.listDepth + 1) : ''
    const inside = inItem(spot, list.loose, label)
    if (blocks.length === 0) emptyItem(inside, context)
    else addNested(blocks, inside, context)
  }
}

/** What stands above and below the text, and what it leaves of the page. */
function roomBetween(
  context: Context,
  tree: DocumentTree,
  pages: { first: boolean; turned: boolean; header: string | null },
): number {
  const { page, logo } = context.style
  const { marking, title, paper } = tree.properties
  const width = pages.turned ? turnedTextWidthOf(context.style) : textWidthOf(context.style)
  const spot: Spot = { ...bodySpot(width), cell: 'start' }
  const markingLine = (): void => {
    if (marking !== null) addParagraph(styleIds.marking, plain(marking.label), spot, context)
  }
  const header = gathered(context, () => {
    markingLine()
    if (pages.first) {
      const size = logo === null ? null : context.pictureSize(`attachments/${logo.picture}`, width)
      if (logo !== null && size !== null) {
        const room = {
          maxWidth: width,
          maxHeight: twipsOfMillimetres(page.margin.top),
          width: twipsOfMillimetres(logo.width),
        }
        addParagraph(styleIds.header, [], spot, context, { pieces: [{ kind: 'picture', ...pictureSize(size, room) }] })
      }
    } else if (paper === 'document') {
      const text = pages.header === null || pages.header.trim() === '' ? title : pages.header
      addParagraph(styleIds.header, plain(text), spot, context)
    }
  })
  const footer = gathered(context, () => {
    addParagraph(styleIds.footer, plain('1'), spot, context)
    markingLine()
  })
  const empty = emptyHeight(styleIds.header, context)
  const above = Math.max(
    twipsOfMillimetres(page.margin.top),
    twipsOfMillimetres(page.header) + Math.max(stackHeight(header).height, empty),
  )
  const below = Math.max(
    twipsOfMillimetres(page.margin.bottom),
    twipsOfMillimetres(page.footer) + stackHeight(footer).height,
  )
  return twipsOfMillimetres(pages.turned ? page.width : page.height) - above - below
}

/** A millimetre above and below the line over the footnotes, and the line itself. */
const spaceAboveNotes = 124

/** The document as paragraphs and tables of known height, in the order of the pages they fill. */
export function flowOfDocument(tree: DocumentTree, houseStyle: HouseStyle, sizeOf: SizeOfPicture): Flow {
  const style = styleOnPaper(houseStyle, tree.properties.paper)
  const context = newContext(tree, style, sizeOf)
  const turnedPositions = turnedBlocks(tree.blocks, style)
  const room = (first: boolean, turned: boolean, header: string | null) =>
    roomBetween(context, tree, { first, turned, header })
  let section: { readonly turned: boolean; readonly header: string | null } = { turned: false, header: null }
  let asked: string | null | undefined
  let firstHeight = room(true, turnedPositions.has(0), null)
  let height = room(false, turnedPositions.has(0), null)
  for (const [position, block] of tree.blocks.entries()) {
    context.block = position
    if (block.kind === 'section-break') {
      asked = block.header
      continue
    }
    const turned = turnedPositions.has(position)
    const begins = asked !== undefined || turned !== section.turned
    if (begins) context.pageBreak = false
    const next = { turned, header: asked === undefined ? section.header : asked }
    const width = turned ? turnedTextWidthOf(style) : textWidthOf(style)
    const added = gathered(context, () => addBlock(block, bodySpot(width), context))
    if (added.length === 0) continue
    if (begins) {
      const sectionHeight = room(false, turned, next.header)
      if (context.items.length > 0) {
        dropLastGap(context)
        context.items.push({ kind: 'section', height: sectionHeight })
      } else {
        firstHeight = room(true, turned, next.header)
        height = sectionHeight
      }
    }
    section = next
    asked = undefined
    context.items.push(...added)
  }
  // Below the last footnote there is no space.
  const noteSpace = spaceAboveNotes - context.looks.paragraph(styleIds.footnoteText).after
  return { items: context.items, blocks: tree.blocks.length, firstHeight, height, noteSpace }
}
