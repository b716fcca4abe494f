import type { ReactNode } from 'react'

/** One column of a table. */
export type TableColumn<Row> = {
  readonly id: string
  readonly title: string
  /** What sorting and filtering read; "" for nothing. */
  readonly text: (row: Row) => string
  /** What is shown; `text` where it is left out. */
  readonly cell?: (row: Row) => ReactNode
  /** Width in pixels; columns without one share what is left. */
  readonly width?: number
  /** To this width the column gives way in a narrow table; narrower still, the table scrolls sideways. */
  readonly least?: number
  /** Share of what is left, 1 where it is left out. */
  readonly grow?: number
  /** What to sort by where the text itself would sort wrongly, such as an ISO date; null always comes last. */
  readonly sortBy?: (row: Row) => string | number | null
  /** `choice` lists the values that occur, `text` looks for a part of one; left out, the column has no filter. */
  readonly filter?: 'choice' | 'text'
  /** The values a row has in a `choice` filter, where it can have several. */
  readonly values?: (row: Row) => readonly string[]
}

export type TableSort = { readonly column: string; readonly direction: 'ascending' | 'descending' }

/** Per column: the chosen values, or the text looked for. */
export type TableFilters = { readonly [column: string]: readonly string[] | string }
