import { bodyPlace, type Place } from '../document/place'
import type { CellText } from '../document/style-ids'

/** Where a block stands, as far as that decides over its lines: a list item opens with its number or bullet. */
export type Spot = Place<{ readonly label: string }> & {
  /** Where lines of text end, in twips from the margin. */
  readonly textEnd: number
}

/** Straight in the body of the document, `width` twips wide. */
export function bodySpot(width: number): Spot {
  return { ...bodyPlace(width), textEnd: width }
}

/** In a table cell whose text may be `textEnd` wide. */
export function cellSpot(width: number, textEnd: number, cell: CellText): Spot {
  return { ...bodySpot(width), textEnd, cell }
}
