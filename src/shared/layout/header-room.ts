import type { HeaderRoom } from '../document/running-header'
import { styleIds } from '../document/style-ids'
import { textWidthOf } from '../document/style-looks'
import type { DocumentProperties } from '../document/tree'
import { turnedTextWidthOf } from '../document/turned-blocks'
import { widthOfText } from './break-lines'
import type { DocumentLook } from './document-look'
import { newLetters } from './letters'
import { looksOf } from './looks'

/** Fonts that stand in for others are not all as wide. */
const reserve = 0.97

/** The room of the line at the top of a document's pages, upright or turned, in the letters of its style. */
export function headerRoom(
  { style, template }: DocumentLook,
  properties: DocumentProperties,
  turned: boolean,
): HeaderRoom {
  const letters = newLetters()(looksOf(style, properties, template).paragraph(styleIds.header).text)
  const width = turned ? turnedTextWidthOf(style) : textWidthOf(style)
  return { width: width * reserve, widthOf: (words) => widthOfText(words, letters) }
}
