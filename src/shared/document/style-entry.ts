import type { HouseColour } from '../model/house-style'

/** How letters look, as far as a style says; sizes are points. */
export type TextLook = {
  readonly font?: string
  readonly size?: number
  readonly colour?: HouseColour
  readonly bold?: boolean
  readonly italic?: boolean
  readonly strike?: boolean
  readonly underline?: boolean
  readonly raised?: boolean
  readonly spread?: number
  readonly tint?: HouseColour
  /** Names, codes and addresses are not spelling mistakes. */
  readonly unchecked?: boolean
}

/** A line beside a paragraph: its width and its distance from the text, in points. */
export type Bar = { readonly colour: HouseColour; readonly width: number; readonly gap: number }

/** How a paragraph stands: spaces in points, indents and tab stops in twips. */
export type ParagraphLook = {
  readonly before?: number
  readonly after?: number
  /** Multiple of the font's own line, or an exact height in points. */
  readonly line?: number
  readonly exactly?: number
  readonly left?: number
  readonly align?: 'left' | 'center' | 'right'
  readonly keepNext?: boolean
  readonly keepLines?: boolean
  readonly bars?: { readonly top?: Bar; readonly left?: Bar; readonly bottom?: Bar; readonly right?: Bar }
  readonly tint?: HouseColour
  readonly tabs?: readonly { readonly at: number; readonly kind: 'left' | 'right'; readonly dots?: boolean }[]
  readonly outline?: number
}

/** One named style. What it does not say comes from the style it is based on. */
export type StyleEntry = {
  readonly id: string
  readonly name: string
  readonly basedOn?: string
  readonly next?: string
  readonly priority?: number
  readonly quick?: boolean
  readonly text?: TextLook
  readonly paragraph?: ParagraphLook
}
