import { highestPicture } from '../../../shared/document/picture-size'
import { pictureXml } from './drawing'
import type { WordState } from './word-state'

type Wanted = { readonly source: string; readonly alt: string; readonly title?: string | null }

/** The `w:drawing` of a picture of the document; null where the picture is not there. `width` is twips it may take. */
export function placedPicture({ source, alt, title = null }: Wanted, owner: string, width: number, state: WordState) {
  const picture = state.pictures.get(source)
  if (picture === undefined) return null
  state.drawings += 1
  const maxHeight = highestPicture(state.style)
  return pictureXml(state.package, owner, picture, { alt, title, id: state.drawings, maxWidth: width, maxHeight })
}
