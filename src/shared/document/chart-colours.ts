import { colourChannels, contrastOf } from '../model/contrast'
import type { HouseColour, HouseStyle } from '../model/house-style'

/** How the columns of one series are filled. Two neighbours differ in lightness, further ones in pattern too. */
export type ColumnFill = {
  readonly colour: HouseColour
  /** Drawn in `colour` on `ground`; null fills evenly. */
  readonly pattern: 'wdUpDiag' | 'pct25' | 'dkHorz' | 'wdDnDiag' | null
  readonly ground: HouseColour
  readonly outline: HouseColour
}

const white = '#FFFFFF'
const patterns = [null, null, 'wdUpDiag', 'pct25', 'dkHorz', 'wdDnDiag'] as const

/** The least contrast of two columns side by side, as WCAG 1.4.11 asks of graphics. */
const leastContrast = 3

/** Fills for so many series, in the house style's colours: a dark one, a light one, then patterns of the two. */
export function columnFills(style: HouseStyle, count: number): readonly ColumnFill[] {
  const { heading, accent, text } = style.colours
  const dark = [heading, text].find((colour) => contrastOf(colour, white) >= 7) ?? '#000000'
  const light = contrastOf(accent, dark) >= leastContrast ? accent : lightened(dark, 0.65)
  return Array.from({ length: count }, (_, index) => {
    const pattern = index < 2 ? null : (patterns[2 + ((index - 2) % (patterns.length - 2))] ?? null)
    return { colour: index === 1 ? light : dark, pattern, ground: index % 2 === 0 ? white : light, outline: dark }
  })
}

function lightened(colour: HouseColour, share: number): HouseColour {
  const mixed = colourChannels(colour).map((channel) => Math.round(channel + (255 - channel) * share))
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0').toUpperCase()).join('')}`
}
