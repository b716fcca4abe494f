import type { Notice } from '../shared/compose/notice'
import type { DocumentTree } from '../shared/document/tree'
import type { Briefing } from '../shared/model/briefing'
import type { Library } from '../shared/model/library'

type Place = { readonly folder: string; readonly assetsFolder: string }

/**
 * What is to be said of the look of a note and of the pages of its parts, laid out in the library's house style, on its
 * template if it has one.
 */
export async function pageNotices(
  library: Library,
  briefing: Briefing,
  tree: DocumentTree,
  { folder, assetsFolder }: Place,
): Promise<readonly Notice[]> {
  const [{ chosenHouseStyle }, { attachmentReader }, { DocumentLooks }, { pagesOfNote }, { readTemplateFacts }] =
    await Promise.all([
      import('../main/starter/chosen-house-style'),
      import('../main/store/attachments/attachments'),
      import('../main/export/document-looks'),
      import('../main/export/pages-of-note'),
      import('../main/export/write-word'),
    ])
  const { value: style, notices } = await chosenHouseStyle(library.settings, assetsFolder)
  const found = await new DocumentLooks(readTemplateFacts).of(tree, style, attachmentReader(folder))
  return [...notices, ...found.notices, ...pagesOfNote(briefing, tree, found).notices]
}
