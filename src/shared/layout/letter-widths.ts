import type { FontFace, FontFamily } from './fonts/font-family'

/** Widths of one face, ready to add up: by character code, in parts of the em. */
export type LetterWidths = {
  readonly unitsPerEm: number
  /** Codes below `tableEnd`. */
  readonly widths: Uint16Array
  /** By the first letter's code, longest first; null where the face has none. */
  readonly ligatures: ReadonlyMap<number, readonly Ligature[]> | null
}

type Ligature = { readonly letters: string; readonly change: number }

/** Letters with codes below this have their widths in a table; those above are told by their script. */
export const tableEnd = 0x2300

const signCodes: readonly number[] = [
  ...Array.from({ length: 0x2044 - 0x2010 + 1 }, (_, index) => 0x2010 + index),
  ...[0x20ac, 0x2116, 0x2122, 0x2190, 0x2192, 0x2212, 0x2248, 0x2260, 0x2264, 0x2265],
]

/** Take no room: soft hyphen, zero-width spaces and joiners, marks of direction. */
const invisible: readonly number[] = [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x2060]

/** Spaces of a given width, as parts of the em. */
const spaces: readonly (readonly [code: number, ems: number])[] = [
  [0x2000, 0.5],
  [0x2001, 1],
  [0x2002, 0.5],
  [0x2003, 1],
  [0x2004, 1 / 3],
  [0x2005, 0.25],
  [0x2006, 1 / 6],
  [0x2009, 0.2],
  [0x200a, 0.1],
  [0x202f, 0.2],
]

function numbersIn(text: string): readonly number[] {
  return text.trim().split(/\s+/).map(Number)
}

function decode(face: FontFace, unitsPerEm: number): LetterWidths {
  const latin = numbersIn(face.latin)
  const signs = numbersIn(face.signs)
  const letter = (index: number): number => (latin.length === 1 ? latin[0] : latin[index]) ?? 0
  // What a font lacks is taken from another one; such signs are about as wide as a capital.
  const lacking = Math.round(unitsPerEm * 0.6)
  const widths = new Uint16Array(tableEnd).fill(lacking)
  for (let code = 0x20; code <= 0x7e; code += 1) widths[code] = letter(code - 0x20)
  for (let code = 0xa0; code <= 0x17f; code += 1) widths[code] = letter(code - 0xa0 + 95) || lacking
  widths.fill(face.greek || lacking, 0x370, 0x400)
  widths.fill(face.cyrillic || lacking, 0x400, 0x530)
  // Marks set above or below the letter before them.
  widths.fill(0, 0x300, 0x370)
  for (const [index, code] of signCodes.entries()) {
    widths[code] = (signs.length === 1 ? signs[0] : signs[index]) || widths[0x2d] || lacking
  }
  for (const [code, ems] of spaces) widths[code] = Math.round(ems * unitsPerEm)
  for (const code of invisible) widths[code] = 0
  return { unitsPerEm, widths, ligatures: ligaturesOf(face.ligatures) }
}

function ligaturesOf(text: string): LetterWidths['ligatures'] {
  if (text === '') return null
  const words = text.split(' ')
  const found = new Map<number, Ligature[]>()
  for (let index = 0; index + 1 < words.length; index += 2) {
    const [letters, change] = [words[index] as string, Number(words[index + 1])]
    const code = letters.charCodeAt(0)
    found.set(code, [...(found.get(code) ?? []), { letters, change }])
  }
  for (const list of found.values()) list.sort((one, other) => other.letters.length - one.letters.length)
  return found
}

const decoded = new WeakMap<FontFace, LetterWidths>()

/** The widths of a family's face; decoded once. */
export function letterWidths(family: FontFamily, bold: boolean, italic: boolean): LetterWidths {
  const face = bold ? (italic ? family.boldItalic : family.bold) : italic ? family.italic : family.regular
  const known = decoded.get(face)
  if (known !== undefined) return known
  const fresh = decode(face, family.unitsPerEm)
  decoded.set(face, fresh)
  return fresh
}

/** The width of one character by its code: beyond the table, East Asian letters and pictures take an em. */
export function widthOfCode(face: LetterWidths, code: number): number {
  if (code < tableEnd) return face.widths[code] as number
  // The second half of a pair: the first stands for both.
  if (code >= 0xdc00 && code <= 0xdfff) return 0
  if (code >= 0xfe00 && code <= 0xfe0f) return 0
  if (code === 0xfeff) return 0
  const wide = (code >= 0x2e80 && code <= 0xdfff) || (code >= 0xf900 && code <= 0xffe6)
  return wide ? face.unitsPerEm : Math.round(face.unitsPerEm * 0.8)
}
