import type { HouseColour } from '../../../shared/model/house-style'

/** A colour as Word and DrawingML write it, `1F3A5F`; null for what is no colour. */
export function colourHex(colour: HouseColour): string | null {
  return /^#[\dA-Fa-f]{6}$/.test(colour) ? colour.slice(1).toUpperCase() : null
}
