import { findFamily } from './fonts/find-family'
import { type LetterWidths, letterWidths } from './letter-widths'

/** Letters of one font, weight, slope and size. Lengths are twips. */
export type Letters = {
  readonly face: LetterWidths
  /** Twips to a part of the em. */
  readonly scale: number
  /** Added after every letter. */
  readonly spread: number
  readonly ascent: number
  readonly descent: number
}

export type LettersWanted = {
  readonly font: string
  /** Points. */
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  /** Points between letters. */
  readonly spread?: number
  /** Set small and high, as the number of a footnote. */
  readonly raised?: boolean
}

/** Superscript as Word and LibreOffice set it. */
const raisedSize = 0.58

/** The measures of letters; each kind is looked up once. */
export function newLetters(): (wanted: LettersWanted) => Letters {
  const known = new Map<string, Letters>()
  return (wanted) => {
    const { font, size, bold, italic, spread = 0, raised = false } = wanted
    const key = `${font}|${size}|${bold}|${italic}|${spread}|${raised}`
    const found = known.get(key)
    if (found !== undefined) return found
    const family = findFamily(font)
    const em = size * 20 * (raised ? raisedSize : 1)
    const lineOf = (parts: number): number => Math.round((parts / family.unitsPerEm) * em)
    const height = lineOf(family.ascent + family.descent + family.gap)
    const ascent = lineOf(family.ascent + family.gap)
    const letters: Letters = {
      face: letterWidths(family, bold, italic),
      scale: em / family.unitsPerEm,
      spread: spread * 20,
      ascent: raised ? 0 : ascent,
      descent: raised ? 0 : height - ascent,
    }
    known.set(key, letters)
    return letters
  }
}
