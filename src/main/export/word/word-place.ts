import { bodyPlace, type Place } from '../../../shared/document/place'
import type { CellText } from '../../../shared/document/style-ids'
import type { ListMarker } from './numbering'

/** Opens a list item: its number or bullet, and for a task the box in front of its text. */
type ItemOpening = { readonly marker: ListMarker; readonly checked: boolean | null }

/** Where a block stands in the Word file. */
export type WordPlace = Place<ItemOpening>

/** In a table cell: lists and quotations begin anew. */
export function cellPlace(width: number, cell: CellText, keepNext = false): WordPlace {
  return { ...bodyPlace(width), cell, keepNext }
}
