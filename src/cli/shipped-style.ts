import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { HouseStyle } from '../shared/model/house-style'
import type { ShippedStyle } from '../shared/model/shipped-styles'

/**
 * A house style as it ships. What ships was checked when it was built, so no schema is loaded to read it: a document
 * is to be there in the blink of an eye.
 */
export async function readShippedStyle(assetsFolder: string, id: ShippedStyle): Promise<HouseStyle> {
  return JSON.parse(await readFile(join(assetsFolder, 'house-styles', `${id}.json`), 'utf8'))
}
