import { twipsOfMillimetres } from '../../../shared/document/measures'
import type { OutlineEntry } from '../../../shared/document/outline'
import { textWidthOf } from '../../../shared/document/style-looks'
import type { TableWidths } from '../../../shared/document/table-widths'
import type { Block, DocumentProperties } from '../../../shared/document/tree'
import type { DocumentLayout } from '../../../shared/layout/document-layout'
import type { TemplateMeasures } from '../../../shared/layout/template-measures'
import type { HouseLabels, HouseStyle } from '../../../shared/model/house-style'
import type { OfficePackage } from '../package/office-package'
import type { Pictures } from '../pictures/picture'
import type { AppliedTemplate } from '../template/apply-template'
import { type Numbering, newNumbering } from './numbering'

/** A heading the contents can list, and the bookmark put around it. */
export type BookmarkedHeading = OutlineEntry & { readonly bookmark: string; readonly bookmarkId: number }

/** The sheet as the house style has it, and turned for a wide table; twips. */
export type Sheet = {
  readonly width: number
  readonly height: number
  readonly textWidth: number
}

/** The `w:drawing` of a chart of this document, `width` twips wide; '' for one without figures. */
export type DrawChart = (chart: Extract<Block, { kind: 'chart' }>, width: number, id: number) => string

/** What the parts of one document share while it is rendered. */
export type WordState = {
  readonly style: HouseStyle
  readonly labels: HouseLabels
  readonly properties: DocumentProperties
  readonly package: OfficePackage
  readonly pictures: Pictures
  /** The organisation's own, whose ids are ours; null without one. */
  readonly template: AppliedTemplate | null
  /** What of that template decides over sizes. */
  readonly measures: TemplateMeasures | null
  /** The pages of a document that has contents to number; null for any other. */
  readonly layout: DocumentLayout | null
  /** Loaded for a document with charts; null for any other. */
  readonly drawChart: DrawChart | null
  readonly tableWidths: TableWidths
  readonly upright: Sheet
  readonly turned: Sheet
  readonly numbering: Numbering
  /** By the heading's place among the blocks of the document. */
  readonly headings: ReadonlyMap<number, BookmarkedHeading>
  /** Footnotes in the order of their references; a reference's number is its place, from 1. */
  readonly footnotes: string[]
  /** Pictures and charts drawn so far. */
  drawings: number
  /** The next paragraph starts a new page. */
  pageBreak: boolean
  /** The block written last, and, of a bulleted list, whether it is told apart from one right before it. */
  previous: { readonly block: Block; readonly other: boolean } | null
}

function sheets({ page, ...style }: HouseStyle): { readonly upright: Sheet; readonly turned: Sheet } {
  const { width, height, margin } = page
  const beside = twipsOfMillimetres(margin.left) + twipsOfMillimetres(margin.right)
  const [across, down] = [twipsOfMillimetres(width), twipsOfMillimetres(height)]
  return {
    upright: { width: across, height: down, textWidth: textWidthOf({ ...style, page }) },
    turned: { width: down, height: across, textWidth: down - beside },
  }
}

/** The state a document’s rendering begins with. */
export function newWordState(
  start: Pick<
    WordState,
    'style' | 'properties' | 'package' | 'pictures' | 'layout' | 'drawChart' | 'template' | 'tableWidths' | 'measures'
  >,
  outline: readonly OutlineEntry[],
): WordState {
  const { style, properties } = start
  return {
    ...start,
    ...sheets(style),
    labels: style.labels[properties.language],
    numbering: newNumbering(),
    headings: new Map(
      outline.map((entry, index) => [
        entry.position,
        { ...entry, bookmark: `_Toc${String(index + 1).padStart(8, '0')}`, bookmarkId: index + 1 },
      ]),
    ),
    footnotes: [],
    drawings: 0,
    pageBreak: false,
    previous: null,
  }
}
