/** A face that may be missing on this machine: what takes its place, and how high its lines are in sizes of its type. */
type Face = { readonly standIns: string; readonly line: number }

const sans = "'Segoe UI', 'Liberation Sans', Arial, sans-serif"
const serif = "'Times New Roman', 'Liberation Serif', serif"
const fixed = "'Courier New', 'Liberation Mono', monospace"

const faces: { readonly [name: string]: Face } = {
  aptos: { standIns: `Carlito, ${sans}`, line: 1.28 },
  arial: { standIns: `'Liberation Sans', ${sans}`, line: 1.15 },
  calibri: { standIns: `Carlito, ${sans}`, line: 1.22 },
  cambria: { standIns: `Caladea, ${serif}`, line: 1.17 },
  consolas: { standIns: fixed, line: 1.17 },
  'courier new': { standIns: fixed, line: 1.13 },
  garamond: { standIns: `'EB Garamond', ${serif}`, line: 1.12 },
  georgia: { standIns: `Gelasio, ${serif}`, line: 1.14 },
  'palatino linotype': { standIns: `'Book Antiqua', Palatino, ${serif}`, line: 1.35 },
  'segoe ui': { standIns: sans, line: 1.33 },
  tahoma: { standIns: `'DejaVu Sans Condensed', ${sans}`, line: 1.21 },
  'times new roman': { standIns: serif, line: 1.15 },
  'trebuchet ms': { standIns: sans, line: 1.16 },
  verdana: { standIns: `'DejaVu Sans', ${sans}`, line: 1.22 },
}

const unknownFace: Face = { standIns: sans, line: 1.2 }

function faceOf(font: string): Face {
  return faces[font.trim().toLowerCase()] ?? unknownFace
}

/** A house's face and what stands in for it on machines that lack it, as CSS. */
export function faceStack(font: string): string {
  return `'${font.replace(/['\\]/g, '')}', ${faceOf(font).standIns}`
}

/** How high the face's own line is, as a multiple of its size. */
export function naturalLine(font: string): number {
  return faceOf(font).line
}
