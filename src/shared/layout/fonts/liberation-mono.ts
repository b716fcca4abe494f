import type { FontFamily } from './font-family'

/**
 * Measures of Liberation Mono, which is as wide as Courier New; written by scripts/make-font-widths.mjs.
 * The font’s licence is the GNU GPL 2 with the font exception; this file holds numbers read from it, no outlines.
 */
export const liberationMono: FontFamily = {
  unitsPerEm: 2048,
  ascent: 1705,
  descent: 615,
  gap: 0,
  regular: {
    latin: `
      1229`,
    signs: `
      1229`,
    greek: 1229,
    cyrillic: 1229,
    ligatures: '',
  },
  bold: {
    latin: `
      1229`,
    signs: `
      1229`,
    greek: 1229,
    cyrillic: 1229,
    ligatures: '',
  },
  italic: {
    latin: `
      1229`,
    signs: `
      1229`,
    greek: 1229,
    cyrillic: 1229,
    ligatures: '',
  },
  boldItalic: {
    latin: `
      1229`,
    signs: `
      1229`,
    greek: 1229,
    cyrillic: 1229,
    ligatures: '',
  },
}
