import type { HouseColour } from './house-style'

/** The least contrast of text and what is behind it, after WCAG 2.2, 1.4.3. */
export const leastTextContrast = 4.5

/** Red, green and blue from 0 to 255; black for what is no colour. */
export function colourChannels(colour: HouseColour): readonly [number, number, number] {
  const value = /^#[\dA-Fa-f]{6}$/.test(colour) ? Number.parseInt(colour.slice(1), 16) : 0
  return [value >> 16, (value >> 8) & 0xff, value & 0xff]
}

/** How well two colours can be told apart, from 1 (not at all) to 21 (black on white), as WCAG 2.2 measures it. */
export function contrastOf(one: HouseColour, other: HouseColour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: HouseColour): number {
  const [red, green, blue] = colourChannels(colour).map((channel) => {
    const part = channel / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
