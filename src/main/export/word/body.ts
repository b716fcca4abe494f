import { twipsOfMillimetres } from '../../../shared/document/measures'
import { styleIds } from '../../../shared/document/style-ids'
import type { Block } from '../../../shared/document/tree'
import { turnedBlocks } from '../../../shared/document/turned-blocks'
import { declaration } from '../xml/declaration'
import { PageFurniture } from './page-furniture'
import { endsInParagraph, paragraphXml, withinLastParagraph } from './paragraph'
import { renderTopBlock } from './render-blocks'
import { namespaces, wordParts } from './word-parts'
import type { WordState } from './word-state'

type Section = {
  /** Only the first one has a first page unlike the others. */
  readonly first: boolean
  readonly turned: boolean
  readonly header: string | null
}

/** Children of sectPr in the order of ECMA-376 part 1, 17.6.17. */
function sectionXml(section: Section, furniture: PageFurniture, state: WordState): string {
  const { first, turned, header } = section
  const { page } = state.style
  const sheet = turned ? state.turned : state.upright
  const lies = sheet.width > sheet.height ? ' w:orient="landscape"' : ''
  const margin = (['top', 'right', 'bottom', 'left'] as const).map(
    (side) => `w:${side}="${twipsOfMillimetres(page.margin[side])}"`,
  )
  const references = (['header', 'footer'] as const).flatMap((place) => [
    furniture.reference(place, { kind: 'default', turned, header }),
    first ? furniture.reference(place, { kind: 'first', turned, header }) : '',
    state.template?.evenPages === true ? furniture.reference(place, { kind: 'even', turned, header }) : '',
  ])
  return [
    '<w:sectPr>',
    ...references,
    '<w:type w:val="nextPage"/>',
    `<w:pgSz w:w="${sheet.width}" w:h="${sheet.height}"${lies}/>`,
    `<w:pgMar ${margin.join(' ')} w:header="${twipsOfMillimetres(page.header)}" w:footer="${twipsOfMillimetres(page.footer)}" w:gutter="0"/>`,
    '<w:cols w:space="708"/>',
    first ? '<w:titlePg/>' : '',
    '</w:sectPr>',
  ].join('')
}

/** A section's properties stand in its last paragraph; where it ends in a table or a control, in a hair of one. */
function closed(piece: string, properties: string): string {
  const ending = endsInParagraph(piece) ? piece : piece + paragraphXml(styleIds.tableGap, '')
  return withinLastParagraph(ending, properties)
}

/**
 * word/document.xml, piece by piece: the blocks in order, a new section where one is asked for and where a table needs
 * a turned page.
 */
export function* documentPieces(
  blocks: readonly Block[],
  state: WordState,
  onBlock: (position: number) => void,
): Generator<string> {
  const furniture = new PageFurniture(state, wordParts.document.path)
  const turnedPositions = turnedBlocks(blocks, state.style)
  let section: Section = { first: true, turned: false, header: null }
  let asked: Section | null = null
  // The last piece waits, because it carries the section's properties if the section ends with it.
  let last = ''

  yield `${declaration}<w:document ${namespaces}><w:body>`
  for (const [position, block] of blocks.entries()) {
    onBlock(position)
    if (block.kind === 'section-break') {
      asked = { ...section, header: block.header }
      continue
    }
    const turned = turnedPositions.has(position)
    const next: Section = { ...(asked ?? section), turned }
    const begins = asked !== null || turned !== section.turned
    if (begins) state.pageBreak = false
    const piece = renderTopBlock(block, position, (turned ? state.turned : state.upright).textWidth, state)
    if (piece === '') continue
    if (begins && last !== '') yield closed(last, sectionXml(section, furniture, state))
    else yield last
    section = begins && last !== '' ? { ...next, first: false } : next
    asked = null
    last = piece
  }
  yield endsInParagraph(last) ? last : last + paragraphXml(styleIds.tableGap, '')
  yield `${sectionXml(section, furniture, state)}</w:body></w:document>`
}
