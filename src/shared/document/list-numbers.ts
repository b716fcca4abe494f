/** How Word calls the ways of writing a number (ECMA-376 part 1, 17.18.59). */
export type NumberFormat = 'decimal' | 'lowerLetter' | 'lowerRoman'

const formats: readonly NumberFormat[] = ['decimal', 'lowerLetter', 'lowerRoman']

/** Great numbers would be lines of letters. */
const mostInLetters = 500

/** How the numbers of an ordered list are written that starts at `start`; `level` is 0 for the outermost list. */
export function numberFormatOf(level: number, start: number): NumberFormat {
  // Letters and Roman numerals have no zero.
  return start === 0 || start > mostInLetters ? 'decimal' : (formats[level % formats.length] ?? 'decimal')
}

const bullets = ['•', '–'] as const

/** The sign in front of an item of a list that is not ordered; `level` is 0 for the outermost list. */
export function bulletOf(level: number): string {
  return bullets[level % bullets.length] ?? bullets[0]
}

/** Word counts in whole numbers of 32 bits with a sign. */
const mostNumber = 2_147_483_647

/** The number an ordered list begins with on paper. */
export function firstNumberOf(start: number): number {
  return Number.isNaN(start) ? 1 : Math.min(Math.max(0, Math.trunc(start)), mostNumber)
}
