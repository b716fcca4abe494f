/** A4 at 96 pixels to the inch, and how the house style sets type on it. All in CSS pixels. */
export const paper = {
  width: 794,
  height: 1123,
  margin: 94,
  /** From the edge of the sheet to the marking in header and footer. */
  edge: 38,
  /** Taken by the line above a page's footnotes. */
  footRule: 17,
} as const

export const textWidth = paper.width - 2 * paper.margin
export const textHeight = paper.height - 2 * paper.margin

/** The faces a Word document of the house is set in, and what stands in for them on other machines. */
export const paperFont = "Calibri, Carlito, 'Segoe UI', 'Liberation Sans', Arial, sans-serif"
export const paperCodeFont = "Consolas, 'Cascadia Mono', 'Liberation Mono', monospace"

/** Every line of running text is this high, so that a paragraph can be divided between its lines. */
export const lineHeight = 20
