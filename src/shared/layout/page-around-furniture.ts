import { twipsOfMillimetres } from '../document/measures'
import type { DocumentTree } from '../document/tree'
import type { HouseStyle } from '../model/house-style'
import type { SizeOfPicture } from './document-layout'
import { newFlowContext } from './flow-context'
import { furnitureHeights, leastRoom } from './page-room'
import type { TemplateMeasures } from './template-measures'

/** Millimetres that printers need at the edge of the paper, and between what stands above or below the text and it. */
const leastEdge = 8
const leastGap = 4

const millimetresPerTwip = 25.4 / 1440

/**
 * A template's page with room for what we add to its headers and footers: the marking keeps off the edge of the paper,
 * the text off the marking. However much stands there, a few lines of text are left.
 */
export function pageAroundFurniture(
  tree: DocumentTree,
  style: HouseStyle,
  sizeOf: SizeOfPicture,
  template: TemplateMeasures,
): HouseStyle['page'] {
  const { page } = style
  const context = newFlowContext(tree, style, sizeOf, template)
  const names = tree.blocks.flatMap((block) => (block.kind === 'section-break' ? [block.header] : []))
  const heights = [
    furnitureHeights(context, tree, { first: true, turned: false, header: null }),
    ...[...new Set([null, ...names])].map((header) =>
      furnitureHeights(context, tree, { first: false, turned: false, header }),
    ),
  ]
  const isOurs = (place: 'header' | 'footer'): boolean =>
    tree.properties.marking !== null || template.furniture[place].default?.saysSomething !== true
  const edge = (place: 'header' | 'footer'): number => (isOurs(place) ? Math.max(page[place], leastEdge) : page[place])
  const [header, footer] = [edge('header'), edge('footer')]
  const beside = (distance: number, height: number): number =>
    Math.ceil(((twipsOfMillimetres(distance) + height) * millimetresPerTwip + leastGap) * 100) / 100
  const most = page.height - Math.ceil(leastRoom * millimetresPerTwip)
  const top = Math.max(
    page.margin.top,
    Math.min(beside(header, Math.max(...heights.map(({ above }) => above))), most - page.margin.bottom),
  )
  const bottom = Math.max(
    page.margin.bottom,
    Math.min(beside(footer, Math.max(...heights.map(({ below }) => below))), most - top),
  )
  return {
    ...page,
    header,
    footer,
    margin: {
      ...page.margin,
      top,
      bottom,
    },
  }
}
