import type { Paragraph } from 'docx'
import type { OutlineEntry } from '../../../shared/document/outline'
import { textWidthOf } from '../../../shared/document/style-looks'
import type { DocumentProperties } from '../../../shared/document/tree'
import type { HouseLabels, HouseStyle } from '../../../shared/model/house-style'
import { type Numbering, newNumbering } from './numbering'

/** A heading the contents can list, and the bookmark put around it. */
export type BookmarkedHeading = OutlineEntry & { readonly bookmark: string; readonly bookmarkId: number }

/** What the parts of one document share while it is rendered. */
export type WordState = {
  readonly style: HouseStyle
  readonly labels: HouseLabels
  readonly properties: DocumentProperties
  /** Twips between the margins. */
  readonly textWidth: number
  readonly numbering: Numbering
  /** By the heading's place among the blocks of the document. */
  readonly headings: ReadonlyMap<number, BookmarkedHeading>
  /** Footnotes in the order of their references; a reference's number is its place, from 1. */
  readonly footnotes: Paragraph[]
  links: number
  /** The next paragraph starts a new page. */
  pageBreak: boolean
}

/** The state a document’s rendering begins with. */
export function newWordState(
  style: HouseStyle,
  properties: DocumentProperties,
  outline: readonly OutlineEntry[],
): WordState {
  return {
    style,
    labels: style.labels[properties.language],
    properties,
    textWidth: textWidthOf(style),
    numbering: newNumbering(),
    headings: new Map(
      outline.map((entry, index) => [
        entry.position,
        { ...entry, bookmark: `_Toc${String(index + 1).padStart(8, '0')}`, bookmarkId: index + 1 },
      ]),
    ),
    footnotes: [],
    links: 0,
    pageBreak: false,
  }
}
