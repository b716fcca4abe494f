import { breaksBetween, isSpace } from './break-places'
import { type LetterWidths, tableEnd, widthOfCode } from './letter-widths'
import type { Letters } from './letters'

/** A piece of running text: letters of one kind, or something that stands in the line like a letter. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly letters: Letters }
  | { readonly kind: 'break' }
  /** Goes to the foot of the page on which the line before it stands; `height` is what it takes there. */
  | { readonly kind: 'note'; readonly height: number }
  | { readonly kind: 'picture'; readonly width: number; readonly height: number }

/**
 * A line of its full height. `notes` is the height of the footnotes referred to in it, `slack` what its spacing adds below
 * the letters: the last line of a page does without it.
 */
export type Line = { readonly height: number; readonly notes: number; readonly slack: number }

export type LineRoom = {
  /** Twips for the first line and for the others. */
  readonly first: number
  readonly others: number
  /** Twips from the margin to where the first line and the others begin, which is where tabs are counted from. */
  readonly firstAt: number
  readonly othersAt: number
  /** Stops of tabs from the margin; beyond the last, the document's own. */
  readonly tabs: readonly number[]
  /** Height of letters where a line has none. */
  readonly empty: Letters
}

/** Stops of tabs where a style sets none, as the document's settings say. */
export const defaultTab = 709
const tab = 9
const lineFeed = 10

/** What of a line may still move to the next one, and what may not. */
type Stretch = { width: number; ascent: number; descent: number; notes: number; isEmpty: boolean }

function emptyStretch(): Stretch {
  return { width: 0, ascent: 0, descent: 0, notes: 0, isEmpty: true }
}

function join(whole: Stretch, part: Stretch): void {
  whole.width += part.width
  if (part.ascent > whole.ascent) whole.ascent = part.ascent
  if (part.descent > whole.descent) whole.descent = part.descent
  whole.notes += part.notes
  if (!part.isEmpty) whole.isEmpty = false
  part.width = 0
  part.ascent = 0
  part.descent = 0
  part.notes = 0
  part.isEmpty = true
}

/**
 * Divides running text into lines as Word and LibreOffice do: as much on each as fits, spaces at the end not counted,
 * no hyphenation, words that are longer than a line divided where it ends.
 */
export function breakLines(pieces: readonly Piece[], room: LineRoom): readonly Line[] {
  const lines: Line[] = []
  const settled = emptyStretch()
  const open = emptyStretch()
  let available = room.first
  let at = room.firstAt
  let before = 0

  const emit = (): void => {
    const { empty } = room
    const [ascent, descent] = settled.isEmpty ? [empty.ascent, empty.descent] : [settled.ascent, settled.descent]
    lines.push({ height: ascent + descent, notes: settled.notes, slack: 0 })
    settled.width = 0
    settled.ascent = 0
    settled.descent = 0
    settled.notes = 0
    settled.isEmpty = true
    available = room.others
    at = room.othersAt
  }
  const endLine = (): void => {
    join(settled, open)
    emit()
    before = 0
  }
  /** Takes in what does not fit beside what is settled; a word that is too long by itself is divided. */
  const makeRoom = (width: number): void => {
    if (settled.width + open.width + width <= available) return
    if (!settled.isEmpty) emit()
    if (open.width + width > available && !open.isEmpty && open.width > 0) {
      join(settled, open)
      emit()
    }
  }

  for (const piece of pieces) {
    if (piece.kind === 'break') {
      endLine()
    } else if (piece.kind === 'note') {
      open.notes += piece.height
    } else if (piece.kind === 'picture') {
      join(settled, open)
      if (settled.width + piece.width > available && !settled.isEmpty) emit()
      open.width = piece.width
      open.ascent = piece.height
      open.isEmpty = false
      join(settled, open)
      before = 0xfffc
    } else {
      const { text, letters } = piece
      const { face, scale, spread } = letters
      const { widths, ligatures } = face
      let joinedUntil = 0
      for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index)
        if (code === lineFeed) {
          endLine()
          continue
        }
        if (code === tab) {
          join(settled, open)
          settled.width = nextStop(at + settled.width, room.tabs) - at
          take(settled, letters)
          before = 0x20
          continue
        }
        let width = (code < tableEnd ? (widths[code] as number) : widthOfCode(face, code)) * scale + spread
        if (ligatures !== null && (code === 102 || code === 116) && index >= joinedUntil) {
          const ligature = ligatureAt(face, text, index)
          if (ligature !== null) {
            width += ligature.change * scale
            joinedUntil = index + ligature.letters.length
          }
        }
        if (isSpace(code)) {
          open.width += width
          take(open, letters)
          before = code
          continue
        }
        if (before !== 0 && breaksBetween(before, code)) join(settled, open)
        if (settled.width + open.width + width > available) makeRoom(width)
        open.width += width
        take(open, letters)
        before = code
      }
    }
  }
  endLine()
  return lines
}

function take(stretch: Stretch, letters: Letters): void {
  if (letters.ascent > stretch.ascent) stretch.ascent = letters.ascent
  if (letters.descent > stretch.descent) stretch.descent = letters.descent
  stretch.isEmpty = false
}

function ligatureAt(face: LetterWidths, text: string, index: number) {
  const known = face.ligatures?.get(text.charCodeAt(index))
  return known?.find(({ letters }) => text.startsWith(letters, index)) ?? null
}

function nextStop(position: number, tabs: readonly number[]): number {
  return tabs.find((stop) => stop > position) ?? (Math.floor(position / defaultTab) + 1) * defaultTab
}

/** The width of a text in one line, in twips. */
export function widthOfText(text: string, letters: Letters): number {
  let parts = 0
  let joinedUntil = 0
  for (let index = 0; index < text.length; index += 1) {
    parts += widthOfCode(letters.face, text.charCodeAt(index))
    const ligature = index >= joinedUntil ? ligatureAt(letters.face, text, index) : null
    if (ligature !== null) {
      parts += ligature.change
      joinedUntil = index + ligature.letters.length
    }
  }
  return parts * letters.scale + text.length * letters.spread
}
