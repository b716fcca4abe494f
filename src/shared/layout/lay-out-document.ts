import type { DocumentTree } from '../document/tree'
import type { HouseStyle } from '../model/house-style'
import type { DocumentLayout, SizeOfPicture } from './document-layout'
import { fillPages } from './fill-pages'
import { flowOfDocument } from './flow-of-document'

/**
 * The pages of a document, estimated from the widths of its letters and the measures of its styles; as Word and
 * LibreOffice come to them, but for a page at most. `sizeOf` says how large a picture is.
 */
export function layOutDocument(tree: DocumentTree, style: HouseStyle, sizeOf: SizeOfPicture): DocumentLayout {
  const { pages, begins } = fillPages(flowOfDocument(tree, style, sizeOf))
  let page = 1
  const startPages = begins.map((spot) => {
    page = spot?.page ?? page
    return page
  })
  return { pages, startPages }
}
