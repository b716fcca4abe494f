import { listLevels, listStep, quoteStep } from '../../../shared/document/measures'
import type { CellText } from '../../../shared/document/style-ids'
import type { ListMarker } from './numbering'

/** Opens a list item: its number or bullet, where that stands, and for a task the box in front of its text. */
export type ItemOpening = {
  readonly marker: ListMarker
  readonly checked: boolean | null
  /** Twips from the margin to the number. */
  readonly at: number
}

/** Where a block stands: in the body, in a list item, in a quotation, in a table cell, or several of these at once. */
export type Place = {
  /** Levels of lists around the block. */
  readonly listDepth: number
  readonly loose: boolean
  /** How far quotations around the block move it to the right, in twips. */
  readonly quoteIndent: number
  /** The levels of lists around the innermost quotation; null outside of quotations. */
  readonly quotedAt: number | null
  /** The text of a table cell; null elsewhere. */
  readonly cell: CellText | null
  /** The first block of a list item carries the item's number. */
  readonly opening: ItemOpening | null
  /** Twips a table or picture may take here. */
  readonly width: number
  /** Every paragraph here stays on the page of the next one, as those of a row that must not part from the next do. */
  readonly keepNext: boolean
}

/** Straight in the body of the document, `width` twips wide. */
export function bodyPlace(width: number): Place {
  return {
    listDepth: 0,
    loose: false,
    quoteIndent: 0,
    quotedAt: null,
    cell: null,
    opening: null,
    width,
    keepNext: false,
  }
}

/** In a table cell: lists and quotations begin anew. */
export function cellPlace(width: number, cell: CellText, keepNext = false): Place {
  return { ...bodyPlace(width), cell, keepNext }
}

/** One list deeper, before the item’s number has been written. */
export function inItem(place: Place, loose: boolean, opening: Omit<ItemOpening, 'at'>): Place {
  const deeper = place.listDepth < listLevels ? listStep : 0
  return {
    ...place,
    listDepth: place.listDepth + 1,
    loose,
    opening: { ...opening, at: indentOf(place) - (deeper === 0 ? listStep : 0) },
    width: Math.max(place.width - deeper, 1440),
  }
}

/** One quotation deeper. */
export function inQuote(place: Place): Place {
  return {
    ...place,
    quoteIndent: place.quoteIndent + quoteStep,
    quotedAt: place.listDepth,
    width: Math.max(place.width - quoteStep, 1440),
  }
}

/** The same place, once the item's number has been written. */
export function afterOpening(place: Place): Place {
  return place.opening === null ? place : { ...place, opening: null }
}

/** Twips from the margin to the text here. */
export function indentOf(place: Place): number {
  return Math.min(place.listDepth, listLevels) * listStep + place.quoteIndent
}
