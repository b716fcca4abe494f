import type { ReadPicture, TemplateFacts } from '../main/export/word-job'
import type { Notice } from '../shared/compose/notice'
import type { DocumentTree } from '../shared/document/tree'
import { Failed } from '../shared/ipc/failure'
import { attachmentSource } from '../shared/model/attachments'
import type { Briefing } from '../shared/model/briefing'
import type { HouseStyle } from '../shared/model/house-style'
import type { Library } from '../shared/model/library'

type Place = { readonly folder: string; readonly assetsFolder: string }

/** What is to be known of the house style's own template; null without one, and where it cannot be read: an export tells why. */
async function templateOf({ template }: HouseStyle, read: ReadPicture): Promise<TemplateFacts | null> {
  const bytes = template === null ? null : await read(attachmentSource(template.file))
  if (bytes === null) return null
  const { readTemplateFacts } = await import('../main/export/write-word')
  try {
    return await readTemplateFacts(bytes)
  } catch (error) {
    if (error instanceof Failed) return null
    throw error
  }
}

/** What is to be said of the pages of a note's parts, laid out in the library's house style, on its template if it has one. */
export async function pageNotices(
  library: Library,
  briefing: Briefing,
  tree: DocumentTree,
  { folder, assetsFolder }: Place,
): Promise<readonly Notice[]> {
  const [style, attachments, pictures, layout, budget, pages, onTemplate] = await Promise.all([
    import('../main/starter/chosen-house-style'),
    import('../main/store/attachments/attachments'),
    import('../main/export/pictures/sizes-of-pictures'),
    import('../shared/layout/lay-out-document'),
    import('../shared/layout/page-budget'),
    import('../shared/compose/check-pages'),
    import('../main/export/template/style-on-template'),
  ])
  const { value: houseStyle } = await style.chosenHouseStyle(library.settings, assetsFolder)
  const read = attachments.attachmentReader(folder)
  const [sizeOf, template] = await Promise.all([
    pictures.sizesOfPictures(tree, houseStyle, read, new Map()),
    templateOf(houseStyle, read),
  ])
  const laidOut = layout.layOutDocument(
    tree,
    template === null ? houseStyle : onTemplate.styleOnTemplate(tree, houseStyle, sizeOf, template),
    sizeOf,
    template?.measures,
  )
  const { parts } = budget.pagesOfParts(briefing.sections, tree, laidOut)
  return pages.checkPages(briefing, parts)
}
