/** Faces that come with Word on Windows and Mac, for text and headings. */
export const textFonts = [
  'Aptos',
  'Arial',
  'Calibri',
  'Cambria',
  'Garamond',
  'Georgia',
  'Palatino Linotype',
  'Tahoma',
  'Times New Roman',
  'Trebuchet MS',
  'Verdana',
] as const

/** Faces of one width, for code. */
export const codeFonts = ['Consolas', 'Courier New'] as const
