import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Alignment, Block } from '../../../shared/document/tree'
import { columnWidths } from '../../../shared/document/column-widths'
import { twipsOfPoints } from './measures'
import { cellPlace, indentOf, type Place } from './place'
import { plainLook, renderInlines, textRun } from './render-inlines'
import { styleIds } from './style-ids'
import type { WordState } from './word-state'

type BlocksRenderer = (blocks: readonly Block[], place: Place, state: WordState) => readonly (Paragraph | Table)[]

type Cell = readonly (Paragraph | Table)[]

const headingStyles: Readonly<Record<Alignment, string>> = {
  start: styleIds.tableHeading,
  center: styleIds.tableHeadingCentre,
  end: styleIds.tableHeadingEnd,
}

/** Word wants every cell to end in a paragraph (ECMA-376 part 1, 17.4.65). */
function closed(content: Cell, style: string): Cell {
  return content.at(-1) instanceof Paragraph ? content : [...content, new Paragraph({ style })]
}

type TableParts = {
  readonly style: string
  readonly widths: readonly number[]
  readonly header: readonly Cell[] | null
  readonly rows: readonly (readonly Cell[])[]
  readonly labelColumn: boolean
  /** Rows that belong on one page together, as those of a short header block do. */
  readonly together?: boolean
}

/** A block of facts up to this long is moved to the next page rather than divided. */
const togetherAtMost = 12

function tableOf({ style, widths, header, rows, labelColumn, together = false }: TableParts, place: Place): Table {
  const width = widths.reduce((sum, next) => sum + next, 0)
  const indent = indentOf(place)
  const row = (cells: readonly Cell[], isHeader: boolean, keepNext: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      ...(keepNext ? { keepNext: true } : {}),
      ...(isHeader ? { tableHeader: true } : {}),
      children: widths.map((cellWidth, index) => {
        const children = closed(cells[index] ?? [], styleIds.tableText)
        return new TableCell({ children, width: { size: cellWidth, type: WidthType.DXA } })
      }),
    })
  return new Table({
    style,
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    ...(indent === 0 ? {} : { indent: { size: indent, type: WidthType.DXA } }),
    tableLook: {
      firstRow: header !== null,
      lastRow: false,
      firstColumn: labelColumn,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [
      ...(header === null ? [] : [row(header, true, true)]),
      ...rows.map((cells, index) => row(cells, false, together && index < rows.length - 1)),
    ],
  })
}

function titleOf(caption: string | null): readonly Paragraph[] {
  return caption === null || caption.trim() === ''
    ? []
    : [new Paragraph({ style: styleIds.tableTitle, children: [textRun(caption, {})] })]
}

/** Keeps two tables apart, which Word would join, and the text after a table off it. */
function gap(): Paragraph {
  return new Paragraph({ style: styleIds.tableGap })
}

/** A table of records: header row repeated on every page, rows whole, widths by share or content. */
export function renderTable(
  table: Extract<Block, { kind: 'table' }>,
  place: Place,
  state: WordState,
  renderBlocks: BlocksRenderer,
): readonly (Paragraph | Table)[] {
  if (table.columns.length === 0) return titleOf(table.caption)
  const widths = columnWidths(table, place.width, twipsOfPoints(state.style.sizes.table))
  const alignOf = (column: number): Alignment => table.columns[column]?.align ?? 'start'
  const header = table.header.map((cell, column): Cell => {
    const style = headingStyles[alignOf(column)]
    return cell.blocks.map((block) => {
      const text = block.kind === 'paragraph' || block.kind === 'heading' ? block.text : []
      return new Paragraph({ style, children: renderInlines(text, { ...plainLook, boldParagraph: true }, state) })
    })
  })
  const isHeaderEmpty = table.header.every((cell) => cell.blocks.length === 0)
  const rows = table.rows.map((row) =>
    row.map((cell, column): Cell => renderBlocks(cell.blocks, cellPlace(widths[column] ?? 0, alignOf(column)), state)),
  )
  return [
    ...titleOf(table.caption),
    tableOf(
      {
        style: styleIds.table,
        widths,
        header: isHeaderEmpty && rows.length > 0 ? null : header,
        rows,
        labelColumn: false,
      },
      place,
    ),
    gap(),
  ]
}

/** Label and value, as in the header block of a note, a clearance block or a person. */
export function renderFacts(
  facts: Extract<Block, { kind: 'facts' }>,
  place: Place,
  state: WordState,
): readonly (Paragraph | Table)[] {
  if (facts.rows.length === 0) return titleOf(facts.caption)
  const longest = Math.max(...facts.rows.map(({ label }) => label.length))
  // About half an em a letter, between a fifth and a third of the width.
  const wanted = longest * state.style.sizes.table * 11 + 200
  const labels = Math.round(Math.min(Math.max(wanted, place.width * 0.2), place.width * 0.34))
  const rows = facts.rows.map(({ label, value }): readonly Cell[] => [
    [new Paragraph({ style: styleIds.factLabel, children: [textRun(label, {})] })],
    [new Paragraph({ style: styleIds.tableText, children: renderInlines(value, plainLook, state) })],
  ])
  return [
    ...titleOf(facts.caption),
    tableOf(
      {
        style: styleIds.facts,
        widths: [labels, place.width - labels],
        header: null,
        rows,
        labelColumn: true,
        together: rows.length <= togetherAtMost,
      },
      place,
    ),
    gap(),
  ]
}

/** Expected question beside the short answer. */
export function renderQuestions(
  questions: Extract<Block, { kind: 'questions' }>,
  place: Place,
  state: WordState,
  renderBlocks: BlocksRenderer,
): readonly (Paragraph | Table)[] {
  if (questions.rows.length === 0) return []
  const first = Math.round(place.width * 0.36)
  const widths = [first, place.width - first]
  const header = [questions.questionLabel, questions.answerLabel].map(
    (label): Cell => [new Paragraph({ style: styleIds.tableHeading, children: [textRun(label, {})] })],
  )
  const rows = questions.rows.map(({ question, answer }): readonly Cell[] => [
    [
      new Paragraph({
        style: styleIds.question,
        children: renderInlines(question, { ...plainLook, boldParagraph: true }, state),
      }),
    ],
    renderBlocks(answer, cellPlace(widths[1] ?? 0, 'start'), state),
  ])
  return [tableOf({ style: styleIds.table, widths, header, rows, labelColumn: true }, place), gap()]
}
