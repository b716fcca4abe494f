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

/** The measures of a font by its name, or of the one nearest to it by what its name says; a narrow sans otherwise. */
export function findFamily(name: string): FontFamily {
  const folded = name.trim().toLowerCase()
  return families[folded] ?? classes.find(([words]) => words.test(folded))?.[1] ?? carlito
}
