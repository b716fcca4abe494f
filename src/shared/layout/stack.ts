import { tableLook } from '../document/table-styles'
import type { FlowItem, FlowRow } from './flow'

/** What a cell holds, one under the other; the first has its space above and the last its space below. */
export function stackHeight(items: readonly FlowItem[]): { height: number; notes: number } {
  let height = 0
  let notes = 0
  let after = 0
  for (const item of items) {
    if (item.kind === 'section') continue
    if (item.kind === 'paragraph') {
      height += Math.max(after, item.before) + item.above + item.below
      for (const line of item.lines) {
        height += line.height
        notes += line.notes
      }
      after = item.after
      continue
    }
    const rows = item.header === null ? item.rows : [item.header, ...item.rows]
    height += after + item.borders.top
    for (const row of rows) {
      height += row.height + item.borders.inside
      notes += row.notes
    }
    after = 0
  }
  return { height: height + after, notes }
}

/** A row as high as its highest cell, or as `empty` where they are all empty. */
export function rowOf(cells: readonly (readonly FlowItem[])[], empty: number): FlowRow {
  const { top, bottom } = tableLook.padding
  let height = empty
  let notes = 0
  let keepNext = true
  for (const cell of cells) {
    const stack = stackHeight(cell)
    height = Math.max(height, stack.height)
    notes += stack.notes
    if (!cell.every((item) => item.kind === 'paragraph' && item.keepNext)) keepNext = false
  }
  return { height: height + top + bottom, notes, keepNext: keepNext && cells.length > 0 }
}
