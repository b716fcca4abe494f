import { blocksText } from '../../../shared/document/plain-text'
import type { Block, TableCell, TableColumn } from '../../../shared/document/tree'

type TableBlock = Extract<Block, { kind: 'table' }>

/** Rows looked at to judge how much room a column needs; the rest of a long table is alike. */
const sampledRows = 200

/** How much text a cell holds, and its longest word: a column is never narrower than that word if it can be helped. */
function weightOf(cell: TableCell): { readonly text: number; readonly word: number } {
  const text = blocksText(cell.blocks)
  const word = text.split(/\s+/).reduce((longest, next) => Math.max(longest, next.length), 0)
  return { text: Math.min(text.length, 400), word: Math.min(word, 30) }
}

/** Parts of the width by what stands in each column: the square root keeps long columns from starving short ones. */
function sharesByContent(table: TableBlock): readonly number[] {
  const rows = [table.header, ...table.rows.slice(0, sampledRows)]
  return table.columns.map((_, column) => {
    const weights = rows.map((row) => weightOf(row[column] ?? { blocks: [] }))
    const longest = Math.max(...weights.map((weight) => weight.text))
    const word = Math.max(...weights.map((weight) => weight.word))
    return Math.max(Math.sqrt(longest) * 2, word, 3)
  })
}

function sharesAsGiven(columns: readonly TableColumn[]): readonly number[] {
  const given = columns.flatMap(({ share }) => (share === null || share <= 0 ? [] : [share]))
  const average = given.reduce((sum, share) => sum + share, 0) / given.length
  return columns.map(({ share }) => (share === null || share <= 0 ? average : share))
}

/** The width of every column in twips; together exactly `width`. Without given shares the content decides. */
export function columnWidths(table: TableBlock, width: number): readonly number[] {
  const isGiven = table.columns.some(({ share }) => share !== null && share > 0)
  const shares = isGiven ? sharesAsGiven(table.columns) : sharesByContent(table)
  const total = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => Math.max(Math.floor((share / total) * width), 1))
  const rest = width - widths.reduce((sum, next) => sum + next, 0)
  return widths.map((next, index) => (index === widths.length - 1 ? Math.max(next + rest, 1) : next))
}
