import { listLevels, listStep, quoteStep } from './measures'
import { type CellText, cellStyles, listContinueStyle, roleStyles, styleIds } from './style-ids'

/**
 * Where a block stands: in the body, in a list item, in a quotation, in a table cell, or several of these at once.
 * `Item` is what its reader knows of the number of a list item. Lengths are twips.
 */
export type Place<Item> = {
  /** Levels of lists around the block. */
  readonly listDepth: number
  readonly loose: boolean
  /** How far quotations around the block move it to the right. */
  readonly quoteIndent: number
  /** The levels of lists around the innermost quotation; null outside of quotations. */
  readonly quotedAt: number | null
  /** The text of a table cell; null elsewhere. */
  readonly cell: CellText | null
  /** The first block of a list item carries the item's number, which stands at `at` from the margin. */
  readonly opening: (Item & { readonly at: number }) | null
  /** What a table or picture may take here. */
  readonly width: number
  /** Every paragraph here stays on the page of the next one, as those of a row that must not part from the next do. */
  readonly keepNext: boolean
}

/** Straight in the body of the document, `width` twips wide. */
export function bodyPlace(width: number): Place<never> {
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

/** However deep a text stands in, an inch of the line is left to it. */
const leastWidth = 1440

/** One list deeper, before the item’s number has been written. */
export function inItem<Item, P extends Place<Item>>(place: P, loose: boolean, item: Item): P {
  const deeper = place.listDepth < listLevels ? listStep : 0
  return {
    ...place,
    listDepth: place.listDepth + 1,
    loose,
    opening: { ...item, at: indentOf(place) - (deeper === 0 ? listStep : 0) },
    width: Math.max(place.width - deeper, leastWidth),
  }
}

/** One quotation deeper. */
export function inQuote<P extends Place<unknown>>(place: P): P {
  return {
    ...place,
    quoteIndent: place.quoteIndent + quoteStep,
    quotedAt: place.listDepth,
    width: Math.max(place.width - quoteStep, leastWidth),
  }
}

/** The same place, once the item's number has been written. */
export function afterOpening<P extends Place<unknown>>(place: P): P {
  return place.opening === null ? place : { ...place, opening: null }
}

/** Twips from the margin to the text here. */
export function indentOf(place: Place<unknown>): number {
  return Math.min(place.listDepth, listLevels) * listStep + place.quoteIndent
}

/** The style of running text here. */
export function bodyStyleAt(place: Place<unknown>): string {
  if (place.cell !== null) return cellStyles[place.cell]
  if (place.quotedAt !== null) return quoteStyle(place, place.quotedAt)
  if (place.listDepth === 0) return roleStyles.body
  if (place.opening !== null) return place.loose ? styleIds.listLoose : styleIds.listTight
  return listContinueStyle(Math.min(place.listDepth, listLevels))
}

/** Quotations keep their bar in one line: the further a paragraph stands in, the further away its bar is drawn. */
function quoteStyle(place: Place<unknown>, quotedAt: number): string {
  const steps = place.listDepth - quotedAt - (place.opening === null ? 0 : 1)
  return steps <= 0 ? styleIds.quote : steps === 1 ? styleIds.quoteList : styleIds.quoteListDeep
}
