import { carriedBytes } from '../../export/pictures/carried-bytes'
import { cleanPicture } from '../../export/pictures/clean-picture'
import { pictureAddress } from '../../export/pictures/picture-address'
import type { Handlers } from '../answer'

/** Pictures that stand in a text itself, cleaned as those of the library are. */
export const pictureHandlers: Pick<Handlers, 'pictures/clean'> = {
  'pictures/clean': ({ address }) => {
    const bytes = carriedBytes(address)
    const picture = bytes === null ? null : cleanPicture(bytes)
    return { url: picture === null ? null : pictureAddress(picture) }
  },
}
