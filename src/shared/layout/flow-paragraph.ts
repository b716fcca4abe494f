import { bodyStyleAt, indentOf } from '../document/place'
import type { Inline } from '../document/tree'
import { defaultTab, type Piece, widthOfText } from './break-lines'
import type { FlowItem } from './flow'
import type { FlowContext } from './flow-context'
import type { PlainLook } from './looks'
import { piecesOf } from './pieces'
import { spacedLines } from './spaced-lines'
import type { Spot } from './spot'

/** Words that stand in a paragraph by themselves. */
export function plain(text: string): readonly Inline[] {
  return text === '' ? [] : [{ kind: 'text', text }]
}

export type ParagraphSetup = { readonly keepNext?: boolean; readonly pieces?: readonly Piece[] }

/** A paragraph in a style, where it stands. */
export function addParagraph(
  style: string,
  text: readonly Inline[],
  spot: Spot,
  context: FlowContext,
  setup: ParagraphSetup = {},
): void {
  const { block, items } = context
  const look = context.looks.paragraph(style)
  const { opening } = spot
  const left = indentOf(spot) === 0 ? look.left : indentOf(spot)
  let first = left
  if (opening !== null) {
    const labelled = opening.at + widthOfText(opening.label, context.lettersOf(look.text))
    // A number too wide for its place moves the text on to the next stop of the tab behind it.
    if (labelled > left) first = (Math.floor(labelled / defaultTab) + 1) * defaultTab
  }
  const pieces = setup.pieces ?? piecesOf(text, look.text, spot.width, context)
  const pageBreak = context.pageBreak && spot.cell === null
  if (pageBreak) context.pageBreak = false
  const joins = joinsFrame(style, left, look, context)
  context.framed = { style, left, at: items.length }
  items.push({
    kind: 'paragraph',
    block,
    before: look.before,
    after: look.after,
    above: joins ? 0 : look.above,
    below: look.below,
    lines: spacedLines(pieces, look, { left, first, end: spot.textEnd }, context.lettersOf),
    keepNext: look.keepNext || setup.keepNext === true || spot.keepNext,
    keepLines: look.keepLines,
    pageBreak,
  })
}

/** Paragraphs of one style with lines around them share these lines where they stand right under each other. */
function joinsFrame(style: string, left: number, look: PlainLook, { items, framed }: FlowContext): boolean {
  if (look.above + look.below === 0 || framed === null) return false
  const last = items.at(-1)
  if (framed.style !== style || framed.left !== left || framed.at !== items.length - 1) return false
  if (last?.kind !== 'paragraph') return false
  items[items.length - 1] = { ...last, below: 0 }
  return true
}

/** A number of its own, where an item is empty or starts with something that cannot carry it. */
export function emptyItem(spot: Spot, context: FlowContext): void {
  if (spot.opening !== null) addParagraph(bodyStyleAt(spot), [], spot, context)
}

/** The paragraphs and tables something adds, by themselves. */
export function gathered(context: FlowContext, add: () => void): readonly FlowItem[] {
  const from = context.items.length
  add()
  return context.items.splice(from)
}
