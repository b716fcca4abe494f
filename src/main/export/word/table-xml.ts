import { styleIds } from '../../../shared/document/style-ids'
import { endsInParagraph, paragraphXml } from './paragraph'
import { escapeXml } from './xml-text'

/** What stands in a cell, and whether it is one cell with those under it. */
export type CellXml = {
  readonly content: string
  readonly merge?: 'begins' | 'goes-on'
}

export type TableXml = {
  readonly style: string
  /** Twips, column by column. */
  readonly widths: readonly number[]
  /** Twips from the margin. */
  readonly indent: number
  /** Repeated at the top of every page the table goes on to. */
  readonly header: readonly CellXml[] | null
  readonly rows: readonly (readonly CellXml[])[]
  readonly labelColumn: boolean
  /** What the table is about, for those who hear it read. */
  readonly title: string | null
}

const merges = { begins: '<w:vMerge w:val="restart"/>', 'goes-on': '<w:vMerge/>' } as const

/** Word wants every cell to end in a paragraph (ECMA-376 part 1, 17.4.65). */
function cellXml(cell: CellXml | undefined, width: number): string {
  const content = cell?.content ?? ''
  const merge = cell?.merge === undefined ? '' : merges[cell.merge]
  const closed = endsInParagraph(content) ? content : content + paragraphXml(styleIds.tableText, '')
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${merge}</w:tcPr>${closed}</w:tc>`
}

function rowXml(cells: readonly CellXml[], widths: readonly number[], isHeader: boolean): string {
  let row = `<w:tr><w:trPr><w:cantSplit/>${isHeader ? '<w:tblHeader/>' : ''}</w:trPr>`
  for (const [index, width] of widths.entries()) row += cellXml(cells[index], width)
  return `${row}</w:tr>`
}

/** A `w:tbl` of fixed columns, its rows whole; children of tblPr in the order of ECMA-376 part 1, 17.4.59. */
export function tableXml({ style, widths, indent, header, rows, labelColumn, title }: TableXml): string {
  const width = widths.reduce((sum, next) => sum + next, 0)
  const properties = [
    `<w:tblStyle w:val="${style}"/><w:tblW w:w="${width}" w:type="dxa"/>`,
    indent === 0 ? '' : `<w:tblInd w:w="${indent}" w:type="dxa"/>`,
    '<w:tblLayout w:type="fixed"/>',
    `<w:tblLook w:firstRow="${header === null ? 0 : 1}" w:lastRow="0" w:firstColumn="${labelColumn ? 1 : 0}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`,
    title === null ? '' : `<w:tblCaption w:val="${escapeXml(title)}"/>`,
  ]
  const columns = widths.map((next) => `<w:gridCol w:w="${next}"/>`).join('')
  const written = rows.map((cells) => rowXml(cells, widths, false)).join('')
  const headed = header === null ? '' : rowXml(header, widths, true)
  return `<w:tbl><w:tblPr>${properties.join('')}</w:tblPr><w:tblGrid>${columns}</w:tblGrid>${headed}${written}</w:tbl>`
}
