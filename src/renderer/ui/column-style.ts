import type { TableColumn } from './table-column'

/** The least that a column needs to be of use; narrower than all of them together, the table scrolls sideways. */
export function leastWidth<Row>({ width, grow = 1, least }: TableColumn<Row>): number {
  return least ?? width ?? Math.round(100 * Math.min(grow, 2))
}

/** How the cells of a column share the width of the table. */
export function columnStyle<Row>(column: TableColumn<Row>): { readonly flex: string; readonly minWidth: number } {
  const { width, grow = 1 } = column
  return { flex: width === undefined ? `${grow} 1 0` : `0 1 ${width}px`, minWidth: leastWidth(column) }
}

/** Of the column of boxes to tick, in pixels. */
export const choiceWidth = 40
export const choiceStyle = { flex: `0 0 ${choiceWidth}px`, minWidth: choiceWidth, padding: 0 }
