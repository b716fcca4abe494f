import { blocksText } from './plain-text'
import type { Block, TableCell, TableColumn } from './tree'

type TableBlock = Extract<Block, { kind: 'table' }>

/** Rows looked at to judge how much room a column needs; the rest of a long table is alike. */
const sampledRows = 200

/** Space left and right of a cell's text together, as the table styles set it, and a little to be safe. */
const cellPadding = 200

/** Widths of letters in ems, by groups, on the wide side: bold type of a humanist sans. */
function widthByGroup(letter: string): number {
  if (/[\sijl.,:;'’|!()[\]-]/.test(letter)) return 0.29
  if (/[frtI/]/.test(letter)) return 0.37
  if (/[mwMW—]/.test(letter)) return 0.86
  // Figures are a little narrower than the widest small letters.
  if (/\d/.test(letter)) return 0.53
  return /\p{Lu}/u.test(letter) ? 0.63 : 0.54
}

/** A document has few letters and uses each of them very often. */
const knownWidths = new Map<string, number>()

function letterWidth(letter: string): number {
  const known = knownWidths.get(letter)
  if (known !== undefined) return known
  const width = widthByGroup(letter)
  knownWidths.set(letter, width)
  return width
}

/** Where a line may end: after hyphens and strokes, and at spaces that do not hold together what they stand between. */
const mayBreak = /[^\S\u00a0\u2007\u202f\ufeff]+|(?<=[-/])/

/** The width in ems of the widest piece of a text that Word would not divide; very long ones are divided all the same. */
function longestWord(text: string): number {
  let widest = 0
  for (const word of text.split(mayBreak)) {
    let width = 0
    for (const letter of word.slice(0, 30)) width += letterWidth(letter)
    widest = Math.max(widest, width)
  }
  return widest
}

/** What one column has to hold: the letters of its fullest cell, and the width in ems of its longest word. */
export type ColumnNeed = { readonly letters: number; readonly word: number }

/** What each column of a table has to hold. */
export function columnNeeds(table: TableBlock): readonly ColumnNeed[] {
  const rows = [table.header, ...table.rows.slice(0, sampledRows)]
  return table.columns.map((_, column) => {
    const texts = rows.map((row) => textOf(row[column]))
    return {
      letters: Math.max(...texts.map((text) => Math.min(text.length, 400))),
      word: Math.max(...texts.map(longestWord)),
    }
  })
}

function textOf(cell: TableCell | undefined): string {
  return cell === undefined ? '' : blocksText(cell.blocks)
}

function sharesAsGiven(columns: readonly TableColumn[]): readonly number[] {
  const given = columns.flatMap(({ share }) => (share === null || share <= 0 ? [] : [share]))
  const average = given.reduce((sum, share) => sum + share, 0) / given.length
  return columns.map(({ share }) => (share === null || share <= 0 ? average : share))
}

/** The square root keeps columns of long texts from starving those of short ones. */
function sharesByContent(needs: readonly ColumnNeed[]): readonly number[] {
  return needs.map(({ letters, word }) => Math.max(Math.sqrt(letters) * 2, word * 2, 3))
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, next) => sum + next, 0)
}

/** The narrowest a column can be without a word being divided, in twips. */
export function leastWidth({ word }: ColumnNeed, em: number): number {
  return word * em + cellPadding
}

/** Gives every column room for its longest word, taken from the columns that have more than that. */
function withRoomForWords(widths: readonly number[], least: readonly number[]): readonly number[] {
  const missing = widths.map((width, index) => Math.max((least[index] ?? 0) - width, 0))
  const spare = widths.map((width, index) => Math.max(width - (least[index] ?? 0), 0))
  const [wanted, available] = [sumOf(missing), sumOf(spare)]
  if (wanted === 0 || available === 0) return widths
  const part = Math.min(wanted, available) / wanted
  return widths.map(
    (width, index) =>
      width + (missing[index] ?? 0) * part - ((spare[index] ?? 0) / available) * Math.min(wanted, available),
  )
}

/**
 * The width of every column in twips; together exactly `width`. Shares are followed as far as no word has to be
 * divided; without shares the content decides. `em` is the size of the table's type in twips, `needs` what its columns
 * have to hold.
 */
export function columnWidths(
  table: TableBlock,
  width: number,
  em: number,
  needs: readonly ColumnNeed[],
): readonly number[] {
  const isGiven = table.columns.some(({ share }) => share !== null && share > 0)
  const shares = isGiven ? sharesAsGiven(table.columns) : sharesByContent(needs)
  const total = sumOf(shares)
  const least = needs.map((need) => leastWidth(need, em))
  const widths = withRoomForWords(
    shares.map((share) => (share / total) * width),
    least,
  ).map((next) => Math.max(Math.floor(next), 1))
  const rest = width - sumOf(widths)
  return widths.map((next, index) => (index === widths.length - 1 ? Math.max(next + rest, 1) : next))
}
