import { Failed } from '../../../shared/ipc/failure'
import { type CleanPicture, cleanPicture } from './clean-picture'

/**
 * What is kept of a chosen picture: how it looks, and nothing of where, when and by whom it was made. Fails with
 * `notAPicture` where it cannot be drawn.
 */
export function cleanChosen(file: string, bytes: Uint8Array): CleanPicture {
  const picture = cleanPicture(bytes)
  if (picture === null) throw new Failed({ code: 'notAPicture', file })
  return picture
}
