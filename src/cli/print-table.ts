import { printable } from './printable'

/** A column of a table for people: its heading and what it shows of a row; shortened, unless it is to be shown whole. */
export type Column<Row> = {
  readonly heading: string
  readonly show: (row: Row) => string
  readonly isWhole?: boolean
}

const widest = 60

function shorten(text: string): string {
  const letters = [...printable(text)]
  return letters.length <= widest ? letters.join('') : `${letters.slice(0, widest - 1).join('')}…`
}

/** Rows under headings, each column as wide as it needs to be; columns that are empty in every row are left out. */
export function tableLines<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): readonly string[] {
  const filled = columns
    .map(({ heading, show, isWhole }) => {
      const print = isWhole === true ? printable : shorten
      return { heading, cells: rows.map((row) => print(show(row))) }
    })
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map(({ heading, cells }) => {
      const width = Math.max(...[heading, ...cells].map((cell) => [...cell].length))
      return [heading, ...cells].map((cell) => cell + ' '.repeat(width - [...cell].length))
    })
  return ['heading', ...rows].map((_, line) =>
    filled
      .map((cells) => cells[line] ?? '')
      .join('  ')
      .trimEnd(),
  )
}
