import { fillLabel } from '../../shared/document/fill-label'
import { type RunningHeader, runningHeader } from '../../shared/document/running-header'
import type { DocumentProperties, PrintedMarking } from '../../shared/document/tree'
import { originLine } from '../../shared/layout/origin-line'
import type { HouseStyle } from '../../shared/model/house-style'

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

export type FurnitureOf = (page: number, pages: number, sectionHeader: string | null) => PageFurniture

/** The same words in the margins as the Word document has, for every page. */
export function furnitureOf(properties: DocumentProperties, style: HouseStyle): FurnitureOf {
  const { language, marking, title, draft, paper } = properties
  const labels = style.labels[language]
  const origin = originLine(properties, style)
  return (page, pages, section) => ({
    marking,
    header: page === 1 || paper !== 'document' ? null : runningHeader(section, title),
    origin,
    number: fillLabel(labels.page, { page: String(page), pages: String(pages) }),
    draft: draft ? labels.draft : null,
  })
}
