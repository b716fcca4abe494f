/**
 * Measures of one face, in parts of the em. `latin` are the widths of U+0020 to U+007E and U+00A0 to U+017F, `signs` of
 * those `letterWidths` names; 0 where the font lacks one, a single number where all are alike. Greek and Cyrillic are
 * averages. `ligatures` are sequences drawn as one sign, and how much wider that is than the letters apart.
 */
export type FontFace = {
  readonly latin: string
  readonly signs: string
  readonly greek: number
  readonly cyrillic: number
  readonly ligatures: string
}

/** A family of four faces and the height of its lines, in parts of the em. */
export type FontFamily = {
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly gap: number
  readonly regular: FontFace
  readonly bold: FontFace
  readonly italic: FontFace
  readonly boldItalic: FontFace
}
