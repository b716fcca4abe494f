import type { HouseStyle } from '../model/house-style'
import { twipsOfMillimetres } from './measures'
import { textWidthOf } from './style-looks'

/** A pale grey behind the text. */
export const watermarkInk = { colour: '#D9D9D9', opacity: 0.5 } as const

/** Degrees by which it is turned to the right: it rises from the lower left to the upper right. */
export const watermarkTurn = 315

/** The words keep their shape: each letter this wide, all of them this high, in points on a sheet of A4. */
const letter = { width: 62, height: 92 } as const

/** Lying at half a right angle, width and height together must fit the text's shorter side this many times. */
const diagonal = Math.SQRT2 * 0.94

/** Points: as large as the words across a draft become, on upright pages and on those that lie. */
export function watermarkSize(words: string, style: HouseStyle): { readonly width: number; readonly height: number } {
  const { width, height, margin } = style.page
  const above = twipsOfMillimetres(margin.top) + twipsOfMillimetres(margin.bottom)
  const room = Math.min(textWidthOf(style), twipsOfMillimetres(Math.min(width, height)) - above) / 20
  const wide = Math.max(3, words.length) * letter.width
  const scale = Math.min(1, (room * diagonal) / (wide + letter.height))
  return { width: Math.round(wide * scale), height: Math.round(letter.height * scale) }
}
