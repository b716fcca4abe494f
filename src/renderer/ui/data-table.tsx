import {
  Button,
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components'
import { type KeyboardEvent, memo, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { extraTokens } from '../theme/extra-tokens'
import { useWords } from '../words/use-words'
import { arrangeRows, filterValues, isFiltered } from './arrange-rows'
import { ColumnFilter } from './column-filter'
import type { TableColumn, TableFilters, TableSort } from './table-column'

export type DataTableProps<Row> = {
  /** What the table lists, for those who hear it. */
  readonly label: string
  readonly rows: readonly Row[]
  readonly columns: readonly TableColumn<Row>[]
  readonly rowId: (row: Row) => string
  readonly selectedId: string | null
  readonly onSelect: (id: string) => void
  /** Enter or double click. */
  readonly onOpen: (id: string) => void
  /** The Delete key. */
  readonly onDelete?: (id: string) => void
  readonly initialSort?: TableSort
  readonly filters?: TableFilters
  readonly onFiltersChange?: (filters: TableFilters) => void
  /** Shown instead of rows when there are none at all. */
  readonly empty?: ReactNode
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  scroll: { flex: '1 1 0', minHeight: 0, overflow: 'auto' },
  table: { fontSize: extraTokens.fontSizeTable },
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset 0 -1px 0 ${tokens.colorNeutralStroke1}`,
  },
  headerRow: { borderBottom: 'none' },
  headerCell: { boxSizing: 'border-box', minWidth: 0, columnGap: 0, alignItems: 'center', overflow: 'hidden' },
  headerAside: { alignSelf: 'center', flexShrink: 0 },
  headerText: {
    minWidth: 0,
    overflow: 'hidden',
    resize: 'none',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  headerName: { overflow: 'hidden', textOverflow: 'ellipsis' },
  row: {
    position: 'relative',
    cursor: 'default',
    minHeight: '36px',
    contentVisibility: 'auto',
    containIntrinsicHeight: 'auto 36px',
    ':focus-visible': {
      outlineStyle: 'solid',
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: '-2px',
    },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '::before': {
      content: '""',
      position: 'absolute',
      left: 0,
      top: 0,
      bottom: 0,
      width: '3px',
      backgroundColor: extraTokens.colorSelectionBar,
      forcedColorAdjust: 'none',
    },
  },
  cell: {
    boxSizing: 'border-box',
    minWidth: 0,
    minHeight: '36px',
    fontSize: extraTokens.fontSizeTable,
    lineHeight: '18px',
  },
  cellText: {
    display: 'block',
    minWidth: 0,
    width: '100%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  foot: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
  nothing: { padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
})

/** The least that a column needs to be of use; narrower than all of them together, the table scrolls sideways. */
function leastWidth<Row>({ width, grow = 1, least }: TableColumn<Row>): number {
  return least ?? width ?? Math.round(100 * Math.min(grow, 2))
}

function columnStyle<Row>(column: TableColumn<Row>): { readonly flex: string; readonly minWidth: number } {
  const { width, grow = 1 } = column
  return { flex: width === undefined ? `${grow} 1 0` : `0 1 ${width}px`, minWidth: leastWidth(column) }
}

function moved(key: string, at: number, count: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, at + 1)
    case 'ArrowUp':
      return Math.max(0, at - 1)
    case 'PageDown':
      return Math.min(count - 1, at + page)
    case 'PageUp':
      return Math.max(0, at - page)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

/** Rows under a head that stays, sorted and filtered by column, walked with the arrow keys. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, rows, columns, rowId, selectedId, onSelect, onOpen, onDelete } = props
  const styles = useStyles()
  const { t, language } = useWords()
  const [sort, setSort] = useState<TableSort | null>(props.initialSort ?? null)
  const [ownFilters, setOwnFilters] = useState<TableFilters>({})
  const filters = props.filters ?? ownFilters
  const body = useRef<HTMLDivElement>(null)
  const setFilters = (next: TableFilters): void => {
    setOwnFilters(next)
    props.onFiltersChange?.(next)
  }

  const arranged = useMemo(
    () => arrangeRows(rows, columns, sort, filters, language),
    [rows, columns, sort, filters, language],
  )
  const ids = useMemo(() => arranged.map(rowId), [arranged, rowId])
  const handlers = useRef({ onSelect, onOpen })
  useEffect(() => {
    // The object stays the same, so that a row is drawn again only for its own sake.
    Object.assign(handlers.current, { onSelect, onOpen })
  })

  const focusRow = (index: number): void => {
    const element = body.current?.children[index]
    if (element instanceof HTMLElement) element.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const at = [...(body.current?.children ?? [])].indexOf(event.target as Element)
    if (at < 0) return
    const id = ids[at]
    if (id === undefined) return
    if (event.key === 'Enter') onOpen(id)
    else if (event.key === ' ') onSelect(id)
    else if (event.key === 'Delete' && onDelete !== undefined) onDelete(id)
    else {
      const next = moved(event.key, at, ids.length, 10)
      if (next === null) return
      const nextId = ids[next]
      if (nextId !== undefined) onSelect(nextId)
      focusRow(next)
    }
    event.preventDefault()
  }
  const toggleSort = (column: string): void => {
    if (sort?.column !== column) setSort({ column, direction: 'ascending' })
    else setSort({ column, direction: sort.direction === 'ascending' ? 'descending' : 'ascending' })
  }

  const hasFilters = columns.some(({ id }) => isFiltered(filters, id))
  const tabStop = selectedId !== null && ids.includes(selectedId) ? selectedId : ids[0]

  if (rows.length === 0 && props.empty !== undefined) return <>{props.empty}</>
  return (
    <div className={styles.root}>
      <div className={styles.scroll}>
        <Table
          noNativeElements
          role="grid"
          size="small"
          className={styles.table}
          style={{ minWidth: columns.reduce((sum, column) => sum + leastWidth(column), 0) }}
          aria-label={label}
          aria-rowcount={arranged.length + 1}
        >
          <TableHeader className={styles.header}>
            <TableRow className={styles.headerRow}>
              {columns.map((column) => (
                <TableHeaderCell
                  key={column.id}
                  sortable
                  sortDirection={sort?.column === column.id ? sort.direction : undefined}
                  className={styles.headerCell}
                  style={columnStyle(column)}
                  button={{ className: styles.headerText, title: column.title, onClick: () => toggleSort(column.id) }}
                  aside={
                    column.filter === undefined
                      ? undefined
                      : {
                          className: styles.headerAside,
                          children: (
                            <ColumnFilter
                              title={column.title}
                              kind={column.filter}
                              values={column.filter === 'choice' ? occurring(column, rows, language) : []}
                              filter={filters[column.id]}
                              onChange={(filter) => {
                                const { [column.id]: _replaced, ...rest } = filters
                                setFilters(filter === undefined ? rest : { ...rest, [column.id]: filter })
                              }}
                            />
                          ),
                        }
                  }
                >
                  <span className={styles.headerName}>{column.title}</span>
                </TableHeaderCell>
              ))}
            </TableRow>
          </TableHeader>
          <TableBody ref={body} onKeyDown={onKeyDown}>
            {arranged.map((row, index) => {
              const id = ids[index] ?? ''
              return (
                <Row
                  key={id}
                  id={id}
                  row={row as unknown}
                  columns={columns as unknown as readonly TableColumn<unknown>[]}
                  isSelected={id === selectedId}
                  isTabStop={id === tabStop}
                  handlers={handlers.current}
                />
              )
            })}
          </TableBody>
        </Table>
        {arranged.length === 0 && (
          <Text as="p" block className={styles.nothing}>
            {t('common.noRowPasses')}
          </Text>
        )}
      </div>
      {hasFilters && (
        <div className={styles.foot}>
          <Text size={200} role="status">
            {t('common.rowsShown', { shown: arranged.length, all: rows.length })}
          </Text>
          <Button size="small" appearance="subtle" onClick={() => setFilters({})}>
            {t('common.clearFilters')}
          </Button>
        </div>
      )}
    </div>
  )
}

function occurring<Row>(column: TableColumn<Row>, rows: readonly Row[], language: string): readonly string[] {
  const values = new Set(rows.flatMap((row) => filterValues(column, row)))
  return [...values].sort(new Intl.Collator(language, { numeric: true }).compare)
}

type RowProps = {
  readonly id: string
  readonly row: unknown
  readonly columns: readonly TableColumn<unknown>[]
  readonly isSelected: boolean
  readonly isTabStop: boolean
  readonly handlers: { readonly onSelect: (id: string) => void; readonly onOpen: (id: string) => void }
}

const Row = memo(function Row({ id, row, columns, isSelected, isTabStop, handlers }: RowProps) {
  const styles = useStyles()
  return (
    <TableRow
      className={mergeClasses(styles.row, isSelected && styles.selected)}
      aria-selected={isSelected}
      data-row={id}
      tabIndex={isTabStop ? 0 : -1}
      onClick={() => handlers.onSelect(id)}
      onDoubleClick={() => handlers.onOpen(id)}
    >
      {columns.map((column) => (
        <TableCell key={column.id} className={styles.cell} style={columnStyle(column)}>
          {column.cell === undefined ? (
            <span className={styles.cellText} title={column.text(row)}>
              {column.text(row)}
            </span>
          ) : (
            column.cell(row)
          )}
        </TableCell>
      ))}
    </TableRow>
  )
})
