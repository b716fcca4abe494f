import type { HouseColour, HouseStyle } from '../../../shared/model/house-style'

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
  const dark = [heading, text].find((colour) => contrast(colour, white) >= 7) ?? '#000000'
  const light = contrast(accent, dark) >= leastContrast ? accent : lightened(dark, 0.65)
  return Array.from({ length: count }, (_, index) => {
    const pattern = index < 2 ? null : (patterns[2 + ((index - 2) % (patterns.length - 2))] ?? null)
    return { colour: index === 1 ? light : dark, pattern, ground: index % 2 === 0 ? white : light, outline: dark }
  })
}

function channels(colour: HouseColour): readonly [number, number, number] {
  const value = /^#[\dA-Fa-f]{6}$/.test(colour) ? Number.parseInt(colour.slice(1), 16) : 0
  return [value >> 16, (value >> 8) & 0xff, value & 0xff]
}

function lightened(colour: HouseColour, share: number): HouseColour {
  const mixed = channels(colour).map((channel) => Math.round(channel + (255 - channel) * share))
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0').toUpperCase()).join('')}`
}

function luminance(colour: HouseColour): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const part = channel / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: HouseColour, other: HouseColour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}
