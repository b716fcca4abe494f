import { foldText } from '../../shared/model/fold-text'
import type { TableColumn, TableFilters, TableSort } from './table-column'

/** The values a row has in a column's filter. */
export function filterValues<Row>(column: TableColumn<Row>, row: Row): readonly string[] {
  return column.values?.(row) ?? [column.text(row)]
}

export function isFiltered(filters: TableFilters, column: string): boolean {
  return (filters[column]?.length ?? 0) > 0
}

function passes<Row>(column: TableColumn<Row>, filter: readonly string[] | string, row: Row): boolean {
  if (typeof filter === 'string') return foldText(column.text(row)).includes(foldText(filter))
  return filterValues(column, row).some((value) => filter.includes(value))
}

/** The rows that pass every filter, in the asked order; rows without a value to sort by come last. */
export function arrangeRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  sort: TableSort | null,
  filters: TableFilters,
  language: string,
): readonly Row[] {
  const active = columns.filter((column) => isFiltered(filters, column.id))
  const kept = rows.filter((row) => active.every((column) => passes(column, filters[column.id] ?? '', row)))
  const column = columns.find(({ id }) => id === sort?.column)
  if (sort === null || column === undefined) return kept
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  const sign = sort.direction === 'ascending' ? 1 : -1
  const keyed = kept.map((row) => ({
    row,
    key: column.sortBy === undefined ? column.text(row) || null : column.sortBy(row),
  }))
  keyed.sort((one, other) => {
    if (one.key === null || other.key === null) return Number(one.key === null) - Number(other.key === null)
    if (typeof one.key === 'number' && typeof other.key === 'number') return (one.key - other.key) * sign
    return collator.compare(String(one.key), String(other.key)) * sign
  })
  return keyed.map(({ row }) => row)
}
