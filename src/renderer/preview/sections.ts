import type { Block } from '../../shared/document/tree'
import { turnedBlocks } from '../../shared/document/turned-blocks'
import type { HouseStyle } from '../../shared/model/house-style'

/** A stretch of a document whose pages have one header and lie one way; it begins on a new page. */
export type Section = {
  /** Blocks `from` up to but not including `until`. */
  readonly from: number
  readonly until: number
  /** What stands at the top of its pages; null for the document's title. */
  readonly header: string | null
  readonly isLandscape: boolean
}

/** Where pages begin to differ: at every section break, and around what stands on turned pages. */
export function sectionsOf(blocks: readonly Block[], style: HouseStyle): readonly Section[] {
  const turned = turnedBlocks(blocks, style)
  const sections: Section[] = []
  let header: string | null = null
  let from = 0
  const close = (until: number): void => {
    if (until > from) sections.push({ from, until, header, isLandscape: turned.has(from) })
    from = until
  }
  blocks.forEach((block, index) => {
    if (turned.has(index) !== turned.has(from)) close(index)
    if (block.kind === 'section-break') {
      close(index + 1)
      header = block.header
    }
  })
  close(blocks.length)
  return sections.length === 0 ? [{ from: 0, until: 0, header: null, isLandscape: false }] : sections
}
