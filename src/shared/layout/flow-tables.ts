import { factsColumns } from '../document/facts-columns'
import { twipsOfPoints } from '../document/measures'
import { questionShare } from '../document/question-share'
import { rowsStaying } from '../document/rows-together'
import { type CellText, styleIds } from '../document/style-ids'
import { tableParts } from '../document/table-parts'
import { tableLook } from '../document/table-styles'
import type { Block, Inline, TableCell } from '../document/tree'
import type { FlowRow } from './flow'
import type { FlowContext } from './flow-context'
import { addParagraph, gathered, type ParagraphSetup, plain } from './flow-paragraph'
import { bodySpot, cellSpot, type Spot } from './spot'
import { rowOf, stackHeight } from './stack'

/** Adds the blocks of a cell. */
type NestedAdder = (blocks: readonly Block[], spot: Spot, context: FlowContext) => void

/** The height of a paragraph without words in this style, with the space around it. */
export function emptyHeight(style: string, context: FlowContext): number {
  const spot = bodySpot(1440)
  return stackHeight(gathered(context, () => addParagraph(style, [], { ...spot, cell: 'start' }, context))).height
}

function cellOf(width: number, spot: { readonly align: CellText }): Spot {
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

function addTitle(caption: string | null, spot: Spot, context: FlowContext): void {
  if (caption !== null && caption.trim() !== '') {
    addParagraph(styleIds.tableTitle, plain(caption), { ...bodySpot(spot.width), cell: spot.cell }, context)
  }
}

/** The hair of a paragraph behind a table holds the end of a section, where one ends, and takes no room of its own. */
export function dropLastGap({ items, looks }: FlowContext): void {
  const last = items.at(-1)
  const isGap =
    last?.kind === 'paragraph' &&
    last.lines.every(({ height }) => height === looks.paragraph(styleIds.tableGap).exactly)
  if (isGap && items.at(-2)?.kind === 'table') items.pop()
}

function addGap(spot: Spot, context: FlowContext): void {
  addParagraph(styleIds.tableGap, [], { ...bodySpot(spot.width), cell: spot.cell }, context)
}

/** A table of records, in as many parts as Word needs. */
export function addTable(
  table: Extract<Block, { kind: 'table' }>,
  spot: Spot,
  context: FlowContext,
  addNested: NestedAdder,
): void {
  for (const part of tableParts(table)) addPart(part, spot, context, addNested)
}

function addPart(
  table: Extract<Block, { kind: 'table' }>,
  spot: Spot,
  context: FlowContext,
  addNested: NestedAdder,
): void {
  addTitle(table.caption, spot, context)
  if (table.columns.length === 0) return
  const widths = context.tableWidths(table, spot.width, twipsOfPoints(context.style.sizes.table))
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
  const stays = rowsStaying(table)
  const rows = table.rows.map((row, index) => {
    const keepNext = stays(index)
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

/** Label and value, with a picture beside them where there is one. */
export function addFacts(facts: Extract<Block, { kind: 'facts' }>, spot: Spot, context: FlowContext): void {
  addTitle(facts.caption, spot, context)
  if (facts.rows.length === 0) return
  const { picture } = facts
  const [labels = 0, values = 0, photo = 0] = factsColumns(facts, spot.width, context.style.sizes.table)
  const stays = rowsStaying(facts)
  const rows = facts.rows.map(({ label, value }, index) => {
    const setup: ParagraphSetup = { keepNext: stays(index) }
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
  context: FlowContext,
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

/** Expected question beside the answer. */
export function addQuestions(
  questions: Extract<Block, { kind: 'questions' }>,
  spot: Spot,
  context: FlowContext,
  addNested: NestedAdder,
): void {
  if (questions.rows.length === 0) return
  const first = Math.round(spot.width * questionShare)
  const asked = cellOf(first, { align: 'start' })
  const answered = cellOf(spot.width - first, { align: 'answer' })
  const empty = emptyHeight(styleIds.tableText, context)
  const stays = rowsStaying(questions)
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
      const keepNext = stays(index)
      const answers = gathered(context, () => addNested(answer, { ...answered, keepNext }, context))
      return rowOf([paragraph(styleIds.question, question, { ...asked, keepNext }), answers], empty)
    }),
    borders: recordLines,
  })
  addGap(spot, context)
}
