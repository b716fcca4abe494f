import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react'
import { useWords } from '../words/use-words'
import { useRemembered } from './pane-memory'

export type SplitPaneProps = {
  /** Under this name the size is remembered. */
  readonly name: string
  /** The pane of fixed size; the other one takes the rest. Null hides it and its border. */
  readonly side: ReactNode
  readonly children: ReactNode
  readonly sideAt: 'start' | 'end'
  /** What the side pane is called, for its border's handle. */
  readonly label: string
  readonly initialSize?: number
  readonly smallest?: number
  readonly largest?: number
}

const useStyles = makeStyles({
  root: { display: 'flex', height: '100%', minHeight: 0, minWidth: 0 },
  main: { flex: '1 1 0', minWidth: 0, minHeight: 0, overflow: 'auto' },
  side: { flexShrink: 0, minWidth: 0, minHeight: 0, overflow: 'auto', maxWidth: '60%' },
  handle: {
    position: 'relative',
    flexShrink: 0,
    width: '1px',
    margin: 0,
    border: 'none',
    backgroundColor: tokens.colorNeutralStroke2,
    cursor: 'col-resize',
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
    touchAction: 'none',
    zIndex: 1,
    '::after': { content: '""', position: 'absolute', top: 0, bottom: 0, left: '-4px', right: '-4px' },
    ':hover': { backgroundColor: tokens.colorNeutralStroke1 },
    ':focus-visible': {
      outlineStyle: 'solid',
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
    },
  },
  dragged: { backgroundColor: tokens.colorCompoundBrandStroke },
})

const keyStep = 16

/** Two panes side by side with a border that can be dragged, or moved with the arrow keys. */
export function SplitPane(props: SplitPaneProps) {
  const { initialSize = 320, smallest = 200, largest = 720 } = props
  const styles = useStyles()
  const { t } = useWords()
  const [size, setSize] = useRemembered(`${props.name}.size`, initialSize)
  const [dragSize, setDragSize] = useState<number | null>(null)
  const dragStart = useRef({ x: 0, size: 0 })
  const shown = dragSize ?? size
  const towardsMain = props.sideAt === 'start' ? 1 : -1
  const limit = (wanted: number): number => Math.round(Math.min(largest, Math.max(smallest, wanted)))

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId)
    dragStart.current = { x: event.clientX, size: shown }
    setDragSize(shown)
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (dragSize === null) return
    setDragSize(limit(dragStart.current.size + (event.clientX - dragStart.current.x) * towardsMain))
  }
  const endDrag = (): void => {
    if (dragSize !== null) setSize(dragSize)
    setDragSize(null)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const step = event.key === 'ArrowRight' ? keyStep : event.key === 'ArrowLeft' ? -keyStep : 0
    if (step === 0) return
    event.preventDefault()
    setSize(limit(size + step * towardsMain))
  }

  if (props.side === null) {
    return (
      <div className={styles.root}>
        <div className={styles.main}>{props.children}</div>
      </div>
    )
  }
  const side = (
    <div className={styles.side} style={{ width: shown }}>
      {props.side}
    </div>
  )
  const handle = (
    // biome-ignore lint/a11y/useSemanticElements: a rule is not focusable, and this separator is
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={t('common.resizePane', { pane: props.label })}
      aria-valuenow={shown}
      aria-valuemin={smallest}
      aria-valuemax={largest}
      tabIndex={0}
      className={mergeClasses(styles.handle, dragSize !== null && styles.dragged)}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={endDrag}
      onPointerCancel={endDrag}
      onDoubleClick={() => setSize(initialSize)}
      onKeyDown={onKeyDown}
    />
  )
  return (
    <div className={styles.root}>
      {props.sideAt === 'start' && side}
      {props.sideAt === 'start' && handle}
      <div className={styles.main}>{props.children}</div>
      {props.sideAt === 'end' && handle}
      {props.sideAt === 'end' && side}
    </div>
  )
}
