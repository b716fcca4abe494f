import { makeNotice } from '../../shared/compose/make-notice'
import type { Composed } from '../../shared/compose/notice'
import type { HouseStyle } from '../../shared/model/house-style'
import type { LibrarySettings } from '../../shared/model/settings'
import { isShippedStyle } from '../../shared/model/shipped-styles'
import { readHouseStyle } from './read-house-style'

type Choice = Pick<LibrarySettings, 'houseStyles' | 'houseStyle'>

/**
 * The house style a library's documents leave in. One that is no longer there gives way to the neutral one, with a
 * notice. Fails as `readHouseStyle` does.
 */
export function chosenHouseStyle(settings: Choice, assetsFolder: string): Promise<Composed<HouseStyle>> {
  return findHouseStyle(settings, settings.houseStyle, assetsFolder)
}

/** The same for another id than the chosen one. */
export async function findHouseStyle(
  { houseStyles }: Pick<LibrarySettings, 'houseStyles'>,
  id: string,
  assetsFolder: string,
): Promise<Composed<HouseStyle>> {
  const own = houseStyles.find((style) => style.id === id)
  if (own !== undefined) return { value: own, notices: [] }
  if (isShippedStyle(id)) return { value: await readHouseStyle(assetsFolder, id), notices: [] }
  return {
    value: await readHouseStyle(assetsFolder, 'neutral'),
    notices: [makeNotice({ code: 'house-style-gone', id })],
  }
}
