import { Failed } from '../../../shared/ipc/failure'
import { shippedStyles } from '../../../shared/model/shipped-styles'
import { chosenHouseStyle } from '../../starter/chosen-house-style'
import { readHouseStyle } from '../../starter/read-house-style'
import { attachmentsOf } from '../../store/attachments/attachments'
import type { Handlers } from '../answer'
import type { HandlerContext } from '../handler-context'

type Names = 'house-styles/list' | 'house-styles/check-template'

/** The house styles to choose from. They are kept, changed and chosen as settings are. */
export function houseStyleHandlers({ session, assetsFolder, press }: HandlerContext): Pick<Handlers, Names> {
  return {
    'house-styles/list': async () => {
      const { settings } = session.store().read()
      const shipped = await Promise.all(shippedStyles.map((id) => readHouseStyle(assetsFolder, id)))
      const { value: chosen } = await chosenHouseStyle(settings, assetsFolder)
      return { shipped, own: settings.houseStyles, chosen }
    },
    'house-styles/check-template': async ({ file }) => {
      const bytes = await attachmentsOf(session.store().folder)(file)
      if (bytes === null) throw new Failed({ code: 'fileMissing', file })
      const { lacks } = await press.word.readTemplate(bytes)
      return { lacks }
    },
  }
}
