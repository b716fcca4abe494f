import type { Pictures } from '../../src/main/export/pictures/picture'
import type { WordTemplate } from '../../src/main/export/template/word-template'
import { renderWord, type WordMaterials } from '../../src/main/export/word/render-word'
import type { DocumentTree } from '../../src/shared/document/tree'
import type { HouseStyle } from '../../src/shared/model/house-style'

/** A Word file in a house style, with neither pictures nor a template unless they are given. */
export function renderInStyle(
  tree: DocumentTree,
  style: HouseStyle,
  more: { readonly pictures?: Pictures; readonly template?: WordTemplate | null } = {},
): Promise<Uint8Array> {
  const materials: WordMaterials = { style, pictures: new Map(), template: null, ...more }
  return renderWord(tree, materials)
}
