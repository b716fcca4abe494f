import { join } from 'node:path'
import flanders from '../../assets/house-styles/flanders.json'
import neutral from '../../assets/house-styles/neutral.json'
import { readHouseStyle } from '../../src/main/starter/read-house-style'
import type { DocumentLook } from '../../src/shared/layout/document-look'
import type { HouseStyle } from '../../src/shared/model/house-style'
import type { ShippedStyle } from '../../src/shared/model/shipped-styles'

export function houseStyle(name: ShippedStyle = 'neutral'): Promise<HouseStyle> {
  return readHouseStyle(join(import.meta.dirname, '../../assets'), name)
}

/** The shipped styles where nothing can be awaited. */
export const neutralStyle = neutral as unknown as HouseStyle
export const flandersStyle = flanders as unknown as HouseStyle

/** A house style on its own paper. */
export function lookIn(style: HouseStyle): DocumentLook {
  return { style, template: null }
}

export const neutralLook = lookIn(neutralStyle)
