import { widthOfText } from '../../shared/layout/break-lines'
import { caladea } from '../../shared/layout/fonts/caladea'
import { carlito } from '../../shared/layout/fonts/carlito'
import { nearestFamily } from '../../shared/layout/fonts/find-family'
import type { FontFamily } from '../../shared/layout/fonts/font-family'
import { liberationMono } from '../../shared/layout/fonts/liberation-mono'
import { liberationSerif } from '../../shared/layout/fonts/liberation-serif'
import { newLetters } from '../../shared/layout/letters'
import { spacedHeight } from '../../shared/layout/spaced-lines'

const sans = "'Liberation Sans', Arial, 'Segoe UI', sans-serif"
const serif = "'Liberation Serif', 'Times New Roman', serif"

/** What takes the place of a face that this machine lacks: one with the widths its pages are counted in, where it has it. */
const standIns: ReadonlyMap<FontFamily, string> = new Map([
  [carlito, `Carlito, Calibri, ${sans}`],
  [caladea, `Caladea, Cambria, ${serif}`],
  [liberationSerif, serif],
  [liberationMono, "'Liberation Mono', 'Courier New', monospace"],
])

/** A house's face and what stands in for it on machines that lack it, as CSS. */
export function faceStack(font: string): string {
  return `'${font.replace(/['\\]/g, '')}', ${standIns.get(nearestFamily(font)) ?? sans}`
}

const lettersOf = newLetters()

/** How wide a text is in a face at a size in points, in twips, as it is counted. */
export function textTwips(text: string, font: string, size: number): number {
  return widthOfText(text, lettersOf({ font, size, bold: false, italic: false }))
}

/** How high the lines of a face are at a size in points and a spacing, in twips, as pages are counted with. */
export function lineTwips(font: string, size: number, spacing: number): number {
  const { ascent, descent } = lettersOf({ font, size, bold: false, italic: false })
  return spacedHeight(ascent + descent, Math.round(spacing * 100))
}
