import { checkPages } from '../../shared/compose/check-pages'
import type { Notice } from '../../shared/compose/notice'
import type { Size } from '../../shared/document/picture-size'
import type { DocumentTree } from '../../shared/document/tree'
import { layOutDocument } from '../../shared/layout/lay-out-document'
import { type DocumentPages, pagesOfParts } from '../../shared/layout/page-budget'
import type { Briefing } from '../../shared/model/briefing'
import { sizesOfPictures } from '../export/pictures/sizes-of-pictures'
import { chosenHouseStyle } from '../starter/chosen-house-style'
import { attachmentReader } from '../store/attachments/attachments'
import type { LibraryStore } from '../store/library-store'

/** Lays notes out in the library's house style, remembering how large their pictures are. */
export class MeasuredPages {
  readonly #assetsFolder: string
  readonly #sizes = new Map<string, Size | null>()

  constructor(assetsFolder: string) {
    this.#assetsFolder = assetsFolder
  }

  /** The pages of a note's parts, and what is to be said about them. */
  async of(
    store: LibraryStore,
    briefing: Briefing,
    tree: DocumentTree,
  ): Promise<{ readonly pages: DocumentPages; readonly notices: readonly Notice[] }> {
    const { value: style } = await chosenHouseStyle(store.read().settings, this.#assetsFolder)
    const sizeOf = await sizesOfPictures(tree, style, attachmentReader(store.folder), this.#sizes)
    const pages = pagesOfParts(briefing.sections, tree, layOutDocument(tree, style, sizeOf))
    return { pages, notices: checkPages(briefing, pages.parts) }
  }
}
