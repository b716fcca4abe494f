import { inlineText } from '../../../../shared/document/plain-text'
import type { DocumentTree } from '../../../../shared/document/tree'
import { valueName } from '../../../../shared/language/value-names'
import type { BriefingSection } from '../../../../shared/model/briefing'
import type { PartId } from '../../../../shared/model/id'
import type { Layout } from '../../../preview/lay-out'
import type { MeasuredBlock } from '../../../preview/paginate'

/**
 * The share of a page each section takes, from its heading to the next section's. Sections are found by their
 * headings, in order; one that the document leaves out has no length.
 */
export function sectionLengths(
  sections: readonly BriefingSection[],
  tree: DocumentTree,
  layout: Pick<Layout, 'measured'>,
  pageHeight: number,
): ReadonlyMap<PartId, number> {
  const starts: { readonly id: PartId; readonly block: number }[] = []
  let from = 0
  for (const section of sections) {
    const name = valueName('briefingSection', section.kind, tree.properties.language)
    const found = tree.blocks.findIndex(
      (block, index) => index >= from && block.kind === 'heading' && inlineText(block.text) === name,
    )
    if (found === -1) continue
    starts.push({ id: section.id, block: found })
    from = found + 1
  }
  return new Map(
    starts.map(({ id, block }, index) => {
      const end = starts[index + 1]?.block ?? tree.blocks.length
      const height = layout.measured.slice(block, end).reduce((sum, each) => sum + heightOf(each), 0)
      return [id, height / pageHeight]
    }),
  )
}

function heightOf(block: MeasuredBlock): number {
  return block.before + block.repeated + block.parts.reduce((sum, part) => sum + part.height, 0) + block.after
}

const fractions: readonly (readonly [number, string])[] = [
  [0, ''],
  [1 / 4, '¼'],
  [1 / 3, '⅓'],
  [1 / 2, '½'],
  [2 / 3, '⅔'],
  [3 / 4, '¾'],
  [1, ''],
]

/** A share of pages as it is said: "⅓", "½", "1", "2½"; never nothing for what takes some room. */
export function pagesText(pages: number): string {
  const known = Math.max(pages, 1 / 4)
  const whole = Math.floor(known)
  const rest = known - whole
  const [value, sign] = fractions.reduce((best, each) =>
    Math.abs(each[0] - rest) < Math.abs(best[0] - rest) ? each : best,
  )
  const full = whole + (value === 1 ? 1 : 0)
  return full === 0 ? sign : `${full}${sign}`
}
