/** CSS pixels of a length in points; a pixel is 1/96 inch. */
export function points(length: number): number {
  return Math.round((length * 4 * 100) / 3) / 100
}

/** CSS pixels of a length in millimetres. */
export function millimetres(length: number): number {
  return Math.round((length * 96 * 100) / 25.4) / 100
}

/** CSS pixels of a length in twips, twentieths of a point. */
export function twips(length: number): number {
  return points(length / 20)
}
