import { chosenHouseStyle } from '../../starter/chosen-house-style'
import { readHouseStyle, shippedStyles } from '../../starter/read-house-style'
import type { Handlers } from '../answer'
import type { HandlerContext } from '../handler-context'

type Names = 'house-styles/list'

/** The house styles to choose from. They are kept, changed and chosen as settings are. */
export function houseStyleHandlers({ session, assetsFolder }: HandlerContext): Pick<Handlers, Names> {
  return {
    'house-styles/list': async () => {
      const { settings } = session.store().read()
      const shipped = await Promise.all(shippedStyles.map((id) => readHouseStyle(assetsFolder, id)))
      const { value: chosen } = await chosenHouseStyle(settings, assetsFolder)
      return { shipped, own: settings.houseStyles, chosen }
    },
  }
}
