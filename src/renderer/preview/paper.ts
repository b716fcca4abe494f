import neutral from '../../../assets/house-styles/neutral.json'
import type { HouseStyle } from '../../shared/model/house-style'

/** The paper Word gets too: one record says how both look. */
export const houseStyle = neutral as unknown as HouseStyle

/** CSS pixels of a length in points; a pixel is 1/96 inch. */
export function points(length: number): number {
  return Math.round((length * 4 * 100) / 3) / 100
}

function millimetres(length: number): number {
  return Math.round((length * 96 * 100) / 25.4) / 100
}

const { page, sizes, lineSpacing, fonts } = houseStyle

/** The sheet, in CSS pixels. */
export const paper = {
  width: millimetres(page.width),
  height: millimetres(page.height),
  margin: {
    top: millimetres(page.margin.top),
    right: millimetres(page.margin.right),
    bottom: millimetres(page.margin.bottom),
    left: millimetres(page.margin.left),
  },
  header: millimetres(page.header),
  footer: millimetres(page.footer),
  /** Taken by the line above a page's footnotes. */
  footRule: 17,
} as const

export const textWidth = paper.width - paper.margin.left - paper.margin.right
export const textHeight = paper.height - paper.margin.top - paper.margin.bottom

/** Calibri's own line is 1.22 times its size, and so is that of what stands in for it. */
const naturalLine = 1.22

/** A size of type, and how high its lines are, as CSS. */
export function typeSize(size: number, spacing = 1): { readonly fontSize: string; readonly lineHeight: string } {
  return {
    fontSize: `${points(size)}px`,
    lineHeight: `${Math.round(points(size) * naturalLine * spacing * 10) / 10}px`,
  }
}

export const bodyType = typeSize(sizes.body, lineSpacing)

/** The house's faces, and what stands in for them on machines that lack them. */
export const paperFont = `'${fonts.body}', Carlito, 'Segoe UI', 'Liberation Sans', Arial, sans-serif`
export const paperCodeFont = `'${fonts.code}', 'Liberation Mono', monospace`
