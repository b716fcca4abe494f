import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { HouseStyle } from '../shared/model/house-style'

/** The house styles that need no library. */
export const shippedStyles: readonly string[] = ['neutral', 'flanders']

/**
 * A house style as it ships. What ships was checked when it was built, so no schema is loaded to read it: a document
 * is to be there in the blink of an eye.
 */
export async function readShippedStyle(assetsFolder: string, id: string): Promise<HouseStyle> {
  return JSON.parse(await readFile(join(assetsFolder, 'house-styles', `${id}.json`), 'utf8'))
}
