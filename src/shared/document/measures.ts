/** Twentieths of a point: what WordprocessingML measures pages and spaces in. */
export function twipsOfMillimetres(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440)
}

/** Points as twips, twenty to the point. */
export function twipsOfPoints(points: number): number {
  return Math.round(points * 20)
}

/** Half points: what it measures type in. */
export function halfPoints(points: number): number {
  return Math.round(points * 2)
}

/** How far each level of a list stands in from the one above. */
export const listStep = twipsOfPoints(18)

/** How far a quotation stands in. */
export const quoteStep = twipsOfPoints(16)

/** Word numbers lists nine levels deep (ECMA-376 part 1, 17.9.6). */
export const listLevels = 9

/** A millimetre above and below the line over the footnotes, and the line itself. */
export const spaceAboveNotes = 124
