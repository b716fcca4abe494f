import { breakLines, type Line, type Piece } from './break-lines'
import type { Letters, LettersWanted } from './letters'
import type { PlainLook } from './looks'

/** From the margin: where the lines begin, the first one, and where they end. Twips. */
export type Indents = { readonly left: number; readonly first: number; readonly end: number }

/** A line as high as a spacing in per cent makes it; what is less than a twip is cut off, not rounded. */
export function spacedHeight(height: number, percent: number): number {
  return Math.floor((height * percent) / 100)
}

/** Lines with the height that the style's line spacing gives them. */
export function spacedLines(
  pieces: readonly Piece[],
  look: PlainLook,
  indents: Indents,
  lettersOf: (wanted: LettersWanted) => Letters,
): readonly Line[] {
  const { left, first, end } = indents
  const lines = breakLines(pieces, {
    first: Math.max(end - first, 1),
    others: Math.max(end - left, 1),
    firstAt: first,
    othersAt: left,
    tabs: look.tabs,
    empty: lettersOf(look.text),
  })
  const { exactly, line: percent } = look
  if (exactly !== null) return lines.map(({ notes }) => ({ height: exactly, notes, slack: 0 }))
  if (percent === 100) return lines
  return lines.map((line) => {
    const height = spacedHeight(line.height, percent)
    return { height, notes: line.notes, slack: Math.max(height - line.height, 0) }
  })
}
