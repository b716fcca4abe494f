import { Checkbox, makeStyles, mergeClasses, TableBody, TableCell, TableRow, tokens } from '@fluentui/react-components'
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { extraTokens } from '../theme/extra-tokens'
import { useWords } from '../words/use-words'
import { type ChosenRows, chooseRow, pressOf } from './chosen-rows'
import { choiceStyle, columnStyle } from './column-style'
import { firstOfStep, rowsToDraw, scrollTopFor } from './row-window'
import type { TableColumn } from './table-column'

/** Every row is as high: two lines of text and the line below them. */
const rowHeight = 37

const useStyles = makeStyles({
  body: { position: 'relative' },
  row: {
    position: 'absolute',
    left: 0,
    right: 0,
    boxSizing: 'border-box',
    height: `${rowHeight}px`,
    overflow: 'hidden',
    cursor: 'default',
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
    height: `${rowHeight - 1}px`,
    overflow: 'hidden',
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
})

export type TableRowsProps<Row> = {
  /** What the rows scroll in. */
  readonly scroller: RefObject<HTMLElement | null>
  /** The head, which stays above the rows. */
  readonly head: RefObject<HTMLElement | null>
  readonly rows: readonly Row[]
  readonly columns: readonly TableColumn<Row>[]
  readonly rowId: (row: Row) => string
  readonly selectedId: string | null
  readonly onSelect: (id: string) => void
  readonly onOpen: (id: string) => void
  readonly onDelete: ((id: string) => void) | undefined
  readonly chosen: ChosenRows | undefined
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

/**
 * The rows of a table, walked with the arrow keys. Only those in sight are drawn, however many there are, besides the
 * one that the Tab key goes to and the one that has the focus.
 */
export function TableRows<Row>(props: TableRowsProps<Row>) {
  const { scroller, head, rows, columns, rowId, selectedId, onSelect, onOpen, onDelete, chosen } = props
  const styles = useStyles()
  const body = useRef<HTMLDivElement>(null)
  const { scrollTop, viewHeight } = useScrolled(scroller, head)
  const places = useMemo(() => new Map(rows.map((row, index) => [rowId(row), index])), [rows, rowId])
  const selectedAt = selectedId === null ? undefined : places.get(selectedId)
  const tabStop = selectedAt ?? 0
  const [focused, setFocused] = useState<{ readonly id: string; readonly at: number } | null>(null)
  // A row that had the focus and is gone leaves it to the one that took its place.
  const isGone = focused !== null && !places.has(focused.id)
  const focusedAt = focused === null ? -1 : (places.get(focused.id) ?? Math.min(focused.at, rows.length - 1))
  const wanted = useRef<number | null>(null)
  const anchor = useRef<string | null>(null)
  const press = (id: string, how: ReturnType<typeof pressOf>): void => {
    if (chosen === undefined) return
    chosen.onChange(chooseRow(rows.map(rowId), chosen.ids, id, how, anchor.current))
    if (how !== 'range') anchor.current = id
  }
  const onPress = (id: string, event: MouseEvent): void => {
    onSelect(id)
    press(id, pressOf(event))
  }
  const onToggle = (id: string): void => {
    onSelect(id)
    press(id, 'toggle')
  }
  const handlers = useRef({ onPress, onToggle, onOpen })
  useEffect(() => {
    // The object stays the same, so that a row is drawn again only for its own sake.
    Object.assign(handlers.current, { onPress, onToggle, onOpen })
  })

  const drawn = rowsToDraw({ count: rows.length, rowHeight, scrollTop, viewHeight }, [tabStop, focusedAt])
  const element = (index: number): HTMLElement | null =>
    body.current?.querySelector<HTMLElement>(`[aria-rowindex="${index + 2}"]`) ?? null

  const bringIntoView = (index: number): void => {
    const view = scroller.current
    if (view === null) return
    const height = view.clientHeight - (head.current?.offsetHeight ?? 0)
    const top = scrollTopFor(index, { count: rows.length, rowHeight, scrollTop: view.scrollTop, viewHeight: height })
    if (top !== view.scrollTop) view.scrollTop = top
  }
  const goTo = (index: number): void => {
    const row = rows[index]
    if (row === undefined) return
    const id = rowId(row)
    onSelect(id)
    // The row may only come into being with what is drawn next.
    setFocused({ id, at: index })
    wanted.current = index
  }

  useLayoutEffect(() => {
    if (isGone && document.activeElement === document.body) wanted.current = focusedAt
    if (wanted.current === null) return
    const target = element(wanted.current)
    if (target === null) return
    bringIntoView(wanted.current)
    wanted.current = null
    target.focus({ preventScroll: true })
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen row is looked for once, when the list appears
  useEffect(() => {
    if (selectedAt !== undefined) bringIntoView(selectedAt)
  }, [])

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const isChoosing =
      chosen !== undefined && (event.shiftKey || (event.key === 'a' && (event.ctrlKey || event.metaKey)))
    if (event.altKey || ((event.ctrlKey || event.metaKey || event.shiftKey) && !isChoosing)) return
    const at = event.target instanceof HTMLElement ? places.get(event.target.dataset.row ?? '') : undefined
    const row = at === undefined ? undefined : rows[at]
    if (at === undefined || row === undefined) return
    const id = rowId(row)
    if (event.key === 'a' && isChoosing) {
      if (!event.shiftKey) chosen.onChange(new Set(rows.map(rowId)))
    } else if (event.key === 'Enter') onOpen(id)
    else if (event.key === ' ') {
      onSelect(id)
      press(id, event.shiftKey ? 'range' : 'toggle')
    } else if (event.key === 'Delete' && onDelete !== undefined) onDelete(id)
    else {
      const page = Math.max(1, Math.floor(viewHeight / rowHeight) - 1)
      const next = moved(event.key, at, rows.length, page)
      if (next === null) return
      goTo(next)
      const nextRow = rows[next]
      if (event.shiftKey && nextRow !== undefined) {
        anchor.current ??= id
        press(rowId(nextRow), 'range')
      }
    }
    event.preventDefault()
  }
  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    const id = event.target.dataset.row
    const at = id === undefined ? undefined : places.get(id)
    if (id !== undefined && at !== undefined) setFocused({ id, at })
  }
  const onBlur = (event: FocusEvent<HTMLElement>): void => {
    // A row that is taken away tells of it too, and then there is no other element that has the focus.
    if (event.relatedTarget !== null) setFocused(null)
  }

  return (
    <TableBody
      ref={body}
      className={styles.body}
      style={{ height: rows.length * rowHeight }}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      {drawn.map((index) => {
        const row = rows[index] as Row
        const id = rowId(row)
        return (
          <Row
            key={id}
            id={id}
            index={index}
            row={row as unknown}
            columns={columns as unknown as readonly TableColumn<unknown>[]}
            isSelected={chosen === undefined ? id === selectedId : chosen.ids.has(id)}
            isChoice={chosen !== undefined}
            isTabStop={index === tabStop}
            handlers={handlers.current}
          />
        )
      })}
    </TableBody>
  )
}

type Scrolled = { readonly scrollTop: number; readonly viewHeight: number }

/** Where the list is scrolled to, told in steps of several rows, and how much of it is in sight. */
function useScrolled(scroller: RefObject<HTMLElement | null>, head: RefObject<HTMLElement | null>): Scrolled {
  const [first, setFirst] = useState(0)
  const [viewHeight, setViewHeight] = useState(window.innerHeight)
  useEffect(() => {
    const view = scroller.current
    if (view === null) return
    const measure = (): void => {
      // Where nothing is laid out, as in a hidden pane, a window full of rows is drawn.
      const inSight = view.clientHeight - (head.current?.offsetHeight ?? 0)
      setViewHeight(inSight > 0 ? inSight : window.innerHeight)
    }
    const follow = (): void => setFirst(firstOfStep(view.scrollTop, rowHeight))
    measure()
    follow()
    view.addEventListener('scroll', follow, { passive: true })
    const observer = new ResizeObserver(measure)
    observer.observe(view)
    return () => {
      view.removeEventListener('scroll', follow)
      observer.disconnect()
    }
  }, [scroller, head])
  return { scrollTop: first * rowHeight, viewHeight }
}

type RowProps = {
  readonly id: string
  readonly index: number
  readonly row: unknown
  readonly columns: readonly TableColumn<unknown>[]
  readonly isSelected: boolean
  /** Has a box to tick. */
  readonly isChoice: boolean
  readonly isTabStop: boolean
  readonly handlers: {
    readonly onPress: (id: string, event: MouseEvent) => void
    readonly onToggle: (id: string) => void
    readonly onOpen: (id: string) => void
  }
}

const Row = memo(function Row({ id, index, row, columns, isSelected, isChoice, isTabStop, handlers }: RowProps) {
  const styles = useStyles()
  const { t } = useWords()
  return (
    <TableRow
      className={mergeClasses(styles.row, isSelected && styles.selected)}
      style={{ top: index * rowHeight }}
      aria-selected={isSelected}
      aria-rowindex={index + 2}
      data-row={id}
      tabIndex={isTabStop ? 0 : -1}
      onClick={(event) => handlers.onPress(id, event)}
      onDoubleClick={() => handlers.onOpen(id)}
    >
      {isChoice && (
        <TableCell
          className={styles.cell}
          style={choiceStyle}
          onClick={(event) => event.stopPropagation()}
          onDoubleClick={(event) => event.stopPropagation()}
        >
          <Checkbox
            aria-label={t('common.chooseRow', { name: columns[0]?.text(row) ?? '' })}
            checked={isSelected}
            tabIndex={-1}
            onChange={() => handlers.onToggle(id)}
          />
        </TableCell>
      )}
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
