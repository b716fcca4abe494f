import type { DocumentTree } from '../document/tree'
import type { HouseStyle } from '../model/house-style'
import type { DocumentLayout, SizeOfPicture } from './document-layout'
import { fillPages } from './fill-pages'
import { flowOfDocument } from './flow-of-document'
import type { TemplateMeasures } from './template-measures'

/**
 * The pages of a document, estimated from the widths of its letters and the measures of its styles, the way Word and
 * LibreOffice come to them. `sizeOf` says how large a picture is; with a template the style is one fitted to it.
 */
export function layOutDocument(
  tree: DocumentTree,
  style: HouseStyle,
  sizeOf: SizeOfPicture,
  template: TemplateMeasures | null = null,
): DocumentLayout {
  const { pages, begins, ends } = fillPages(flowOfDocument(tree, style, sizeOf, template))
  const startPages: number[] = []
  const from: number[] = []
  const until: number[] = []
  let reached = 0
  let page = 1
  for (const [index, spot] of begins.entries()) {
    const end = ends[index] ?? null
    // A block that prints nothing begins and ends where the one before it ended.
    page = spot?.page ?? page
    const begin = spot === null ? reached : spot.page - 1 + spot.share
    reached = end === null ? begin : end.page - 1 + end.share
    startPages.push(page)
    from.push(begin)
    until.push(reached)
  }
  return { pages, startPages, begins: from, ends: until }
}
