import { isCarriedPicture } from '../document/carried-picture'
import { altTexts } from '../document/pictures-in'
import type { DocumentTree } from '../document/tree'
import { makeNotice } from './make-notice'
import type { Notice } from './notice'

/** One notice for each of these sources that is not there, with what the picture shows. */
export function missingPictureNotices(tree: DocumentTree, missing: readonly string[]): readonly Notice[] {
  const alts = altTexts(tree)
  return missing.map((source) =>
    makeNotice({ code: 'missing-picture', source: shownSource(source), alt: alts.get(source) ?? '' }),
  )
}

/** Pictures that a text carries itself have all of their bytes for a source. */
function shownSource(source: string): string {
  return isCarriedPicture(source) ? 'data:…' : source
}
