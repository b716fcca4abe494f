import type { Notice } from '../shared/compose/notice'
import type { DocumentTree } from '../shared/document/tree'
import type { Briefing } from '../shared/model/briefing'
import type { Library } from '../shared/model/library'

type Place = { readonly folder: string; readonly assetsFolder: string }

/** What is to be said of the pages of a note's parts, laid out in the library's house style. */
export async function pageNotices(
  library: Library,
  briefing: Briefing,
  tree: DocumentTree,
  { folder, assetsFolder }: Place,
): Promise<readonly Notice[]> {
  const [style, attachments, pictures, layout, budget, pages] = await Promise.all([
    import('../main/starter/chosen-house-style'),
    import('../main/store/attachments/attachments'),
    import('../main/export/pictures/sizes-of-pictures'),
    import('../shared/layout/lay-out-document'),
    import('../shared/layout/page-budget'),
    import('../shared/compose/check-pages'),
  ])
  const { value: houseStyle } = await style.chosenHouseStyle(library.settings, assetsFolder)
  const sizeOf = await pictures.sizesOfPictures(tree, houseStyle, attachments.attachmentReader(folder), new Map())
  const { parts } = budget.pagesOfParts(briefing.sections, tree, layout.layOutDocument(tree, houseStyle, sizeOf))
  return pages.checkPages(briefing, parts)
}
