import type { DocumentTree } from '../../../shared/document/tree'
import type { SizeOfPicture } from '../../../shared/layout/document-layout'
import { pageAroundFurniture } from '../../../shared/layout/page-around-furniture'
import type { HouseStyle } from '../../../shared/model/house-style'
import type { TemplateFacts } from '../word-job'
import { fitToTemplate } from './fit-to-template'

/** The house style a document on this template is written and measured in: in its type, between its headers and footers. */
export function styleOnTemplate(
  tree: DocumentTree,
  own: HouseStyle,
  sizeOf: SizeOfPicture,
  template: Pick<TemplateFacts, 'page' | 'look' | 'measures'>,
): HouseStyle {
  const fitted = fitToTemplate(own, template)
  return { ...fitted, page: pageAroundFurniture(tree, fitted, sizeOf, template.measures) }
}
