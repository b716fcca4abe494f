import { checkPages } from '../../shared/compose/check-pages'
import type { Notice } from '../../shared/compose/notice'
import type { DocumentTree } from '../../shared/document/tree'
import { layOutDocument } from '../../shared/layout/lay-out-document'
import { type DocumentPages, pagesOfParts } from '../../shared/layout/page-budget'
import type { Briefing } from '../../shared/model/briefing'
import type { FoundLook } from './document-looks'

/** The pages of a note and of its parts, laid out in this look, and what is to be said of them. */
export function pagesOfNote(
  briefing: Briefing,
  tree: DocumentTree,
  { look, measures, sizeOf }: FoundLook,
): { readonly pages: DocumentPages; readonly notices: readonly Notice[] } {
  const pages = pagesOfParts(briefing.sections, tree, layOutDocument(tree, look.style, sizeOf, measures))
  return { pages, notices: checkPages(briefing, pages.parts) }
}
