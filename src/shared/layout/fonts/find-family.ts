import { caladea } from './caladea'
import { carlito } from './carlito'
import type { FontFamily } from './font-family'
import { liberationMono } from './liberation-mono'
import { liberationSans } from './liberation-sans'
import { liberationSerif } from './liberation-serif'

/** Fonts by their name, and by the name of the one they are as wide as. */
const families: Readonly<Record<string, FontFamily>> = {
  calibri: carlito,
  carlito,
  cambria: caladea,
  caladea,
  arial: liberationSans,
  helvetica: liberationSans,
  'liberation sans': liberationSans,
  'times new roman': liberationSerif,
  times: liberationSerif,
  'liberation serif': liberationSerif,
  'courier new': liberationMono,
  courier: liberationMono,
  'liberation mono': liberationMono,
}

/** Words in a font's name that tell what it looks like; the first that fits decides. */
const classes: readonly (readonly [RegExp, FontFamily])[] = [
  [/mono|code|consol|typewriter|courier|terminal/, liberationMono],
  [/narrow|condensed|carlito|aptos|segoe|corbel|candara|gill|lato/, carlito],
  [/sans|grotes|gothic|helvet|arial|verdana|tahoma|roboto|inter\b|franklin|univers|frutiger/, liberationSans],
  [/cambria|georgia|charter|constantia/, caladea],
  [/serif|times|roman|garamond|palatino|bookman|century|book|antiqua|minion|baskerville/, liberationSerif],
]

/** How high the lines of well-known fonts are, in sizes of their type, where those of the nearest family are not. */
const lines: Readonly<Record<string, number>> = {
  aptos: 1.28,
  consolas: 1.17,
  garamond: 1.12,
  georgia: 1.14,
  'palatino linotype': 1.35,
  'segoe ui': 1.33,
  tahoma: 1.21,
  'trebuchet ms': 1.16,
  verdana: 1.22,
}

function folded(name: string): string {
  return name.trim().toLowerCase()
}

/** The family whose letters are as wide as those of a font, or about so by what its name says; a narrow sans otherwise. */
export function nearestFamily(name: string): FontFamily {
  return families[folded(name)] ?? classes.find(([words]) => words.test(folded(name)))?.[1] ?? carlito
}

/** The measures of a font by its name: widths of the family nearest to it, and its own height of lines where it is known. */
export function findFamily(name: string): FontFamily {
  const family = nearestFamily(name)
  const line = lines[folded(name)]
  if (line === undefined) return family
  return { ...family, gap: Math.round(line * family.unitsPerEm) - family.ascent - family.descent }
}
