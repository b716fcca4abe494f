import { fillLabel } from '../../shared/document/fill-label'
import { type RunningHeader, runningHeader } from '../../shared/document/running-header'
import type { DocumentProperties, PrintedMarking } from '../../shared/document/tree'
import type { DocumentLook } from '../../shared/layout/document-look'
import { headerRoom } from '../../shared/layout/header-room'
import { originLine } from '../../shared/layout/origin-line'
import type { Section } from './sections'

/** What stands in the margins of a page, in the document's language. */
export type PageFurniture = {
  readonly marking: PrintedMarking | null
  /** What the section is called, and the document beside it; the first page carries the title itself. */
  readonly header: RunningHeader | null
  /** Version and as-of date. */
  readonly origin: string
  /** Page X of Y. */
  readonly number: string
  /** Across the page of what is not cleared yet. */
  readonly draft: string | null
}

export type FurnitureOf = (
  page: number,
  pages: number,
  section: Pick<Section, 'header' | 'isLandscape'>,
) => PageFurniture

/** The same words in the margins as the Word document has, for every page. */
export function furnitureOf(properties: DocumentProperties, look: DocumentLook): FurnitureOf {
  const { language, marking, title, draft, paper } = properties
  const { style } = look
  const labels = style.labels[language]
  const origin = originLine(properties, style)
  const [upright, turned] = [headerRoom(look, properties, false), headerRoom(look, properties, true)]
  return (page, pages, section) => ({
    marking,
    header:
      page === 1 || paper !== 'document'
        ? null
        : runningHeader(section.header, title, section.isLandscape ? turned : upright),
    origin,
    number: fillLabel(labels.page, { page: String(page), pages: String(pages) }),
    draft: draft ? labels.draft : null,
  })
}
