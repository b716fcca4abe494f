import { listLevels, listStep, quoteStep } from '../document/measures'
import { type CellText, cellStyles, listContinueStyle, roleStyles, styleIds } from '../document/style-ids'

/** Where a block stands, as far as that decides over its lines. Lengths are twips. */
export type Spot = {
  readonly listDepth: number
  readonly loose: boolean
  readonly quoteIndent: number
  /** The levels of lists around the innermost quotation; null outside of quotations. */
  readonly quotedAt: number | null
  readonly cell: CellText | null
  /** The first block of a list item carries the item's number, which stands `hanging` before the text. */
  readonly opening: { readonly label: string; readonly at: number } | null
  /** What a table or picture may take, and where the text ends. */
  readonly width: number
  readonly textEnd: number
  readonly keepNext: boolean
}

export function bodySpot(width: number): Spot {
  return {
    listDepth: 0,
    loose: false,
    quoteIndent: 0,
    quotedAt: null,
    cell: null,
    opening: null,
    width,
    textEnd: width,
    keepNext: false,
  }
}

/** In a table cell whose text may be `textEnd` wide. */
export function cellSpot(width: number, textEnd: number, cell: CellText): Spot {
  return { ...bodySpot(width), textEnd, cell }
}

/** One list deeper, `label` being the item's number. */
export function inItem(spot: Spot, loose: boolean, label: string): Spot {
  const deeper = spot.listDepth < listLevels ? listStep : 0
  return {
    ...spot,
    listDepth: spot.listDepth + 1,
    loose,
    opening: { label, at: indentOf(spot) - (deeper === 0 ? listStep : 0) },
    width: Math.max(spot.width - deeper, 1440),
  }
}

export function inQuote(spot: Spot): Spot {
  return {
    ...spot,
    quoteIndent: spot.quoteIndent + quoteStep,
    quotedAt: spot.listDepth,
    width: Math.max(spot.width - quoteStep, 1440),
  }
}

export function afterOpening(spot: Spot): Spot {
  return spot.opening === null ? spot : { ...spot, opening: null }
}

/** Twips from the margin to the text. */
export function indentOf(spot: Spot): number {
  return Math.min(spot.listDepth, listLevels) * listStep + spot.quoteIndent
}

/** The style of running text here. */
export function bodyStyleAt(spot: Spot): string {
  if (spot.cell !== null) return cellStyles[spot.cell]
  if (spot.quotedAt !== null) {
    const steps = spot.listDepth - spot.quotedAt - (spot.opening === null ? 0 : 1)
    return steps <= 0 ? styleIds.quote : steps === 1 ? styleIds.quoteList : styleIds.quoteListDeep
  }
  if (spot.listDepth === 0) return roleStyles.body
  if (spot.opening !== null) return spot.loose ? styleIds.listLoose : styleIds.listTight
  return listContinueStyle(Math.min(spot.listDepth, listLevels))
}
