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
