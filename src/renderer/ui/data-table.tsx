import {
  Button,
  Checkbox,
  makeStyles,
  Table,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { extraTokens } from '../theme/extra-tokens'
import { useWords } from '../words/use-words'
import { arrangeRows, filterValues, isFiltered } from './arrange-rows'
import type { ChosenRows } from './chosen-rows'
import { ColumnFilter } from './column-filter'
import { choiceStyle, choiceWidth, columnStyle, leastWidth } from './column-style'
import type { TableColumn, TableFilters, TableSort } from './table-column'
import { TableRows } from './table-rows'

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
  /**
   * Where several rows can be chosen: boxes to tick before the rows, Ctrl and Shift as in every list, Space for the
   * row that has the focus, Ctrl+A for all that are shown.
   */
  readonly chosen?: ChosenRows
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

/** Rows under a head that stays, sorted and filtered by column, walked with the arrow keys. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, rows, columns, rowId, selectedId, onSelect, onOpen, onDelete, chosen } = props
  const styles = useStyles()
  const { t, language } = useWords()
  const [sort, setSort] = useState<TableSort | null>(props.initialSort ?? null)
  const [ownFilters, setOwnFilters] = useState<TableFilters>({})
  const filters = props.filters ?? ownFilters
  const scroller = useRef<HTMLDivElement>(null)
  const head = useRef<HTMLDivElement>(null)
  const setFilters = (next: TableFilters): void => {
    setOwnFilters(next)
    props.onFiltersChange?.(next)
  }

  const arranged = useMemo(
    () => arrangeRows(rows, columns, sort, filters, language),
    [rows, columns, sort, filters, language],
  )
  const toggleSort = (column: string): void => {
    if (sort?.column !== column) setSort({ column, direction: 'ascending' })
    else setSort({ column, direction: sort.direction === 'ascending' ? 'descending' : 'ascending' })
  }

  const isAnyChosen = (chosen?.ids.size ?? 0) > 0
  const isAllChosen = isAnyChosen && arranged.every((row) => chosen?.ids.has(rowId(row)) === true)
  const hasFilters = columns.some(({ id }) => isFiltered(filters, id))

  if (rows.length === 0 && props.empty !== undefined) return <>{props.empty}</>
  return (
    <div className={styles.root}>
      <div ref={scroller} className={styles.scroll}>
        <Table
          noNativeElements
          role="grid"
          size="small"
          className={styles.table}
          style={{ minWidth: columns.reduce((sum, column) => sum + leastWidth(column), chosen ? choiceWidth : 0) }}
          aria-label={label}
          aria-multiselectable={chosen === undefined ? undefined : true}
          aria-rowcount={arranged.length + 1}
        >
          <TableHeader ref={head} className={styles.header}>
            <TableRow className={styles.headerRow} aria-rowindex={1}>
              {chosen !== undefined && (
                <TableHeaderCell className={styles.headerCell} style={choiceStyle}>
                  <Checkbox
                    aria-label={t('common.chooseAllRows')}
                    checked={isAllChosen ? true : isAnyChosen ? 'mixed' : false}
                    onChange={() => chosen.onChange(isAllChosen ? new Set() : new Set(arranged.map(rowId)))}
                  />
                </TableHeaderCell>
              )}
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
                              values={() => occurring(column, rows, language)}
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
          <TableRows
            scroller={scroller}
            head={head}
            rows={arranged}
            columns={columns}
            rowId={rowId}
            selectedId={selectedId}
            onSelect={onSelect}
            onOpen={onOpen}
            onDelete={onDelete}
            chosen={chosen}
          />
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
