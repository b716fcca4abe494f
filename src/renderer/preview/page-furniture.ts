import type { DocumentProperties, PrintedMarking } from '../../shared/document/tree'
import { proseDate } from '../../shared/language/dates'
import { houseStyle } from './paper'

/** What stands in the margins of a page, in the document's language. */
export type PageFurniture = {
  readonly marking: PrintedMarking | null
  readonly title: string
  /** Version and as-of date. */
  readonly origin: string
  /** Page X of Y. */
  readonly number: string
}

/** The same words in the margins as the Word document has, for every page. */
export function furnitureOf(properties: DocumentProperties): (page: number, pages: number) => PageFurniture {
  const labels = houseStyle.labels[properties.language]
  const version = properties.version === null ? null : withValue(labels.version, 'version', String(properties.version))
  const asOf =
    properties.asOf === null ? null : withValue(labels.asOf, 'date', proseDate(properties.asOf, properties.language))
  const origin = [version, asOf].filter((part) => part !== null).join(' · ')
  return (page, pages) => ({
    marking: properties.marking,
    title: properties.title,
    origin,
    number: withValue(withValue(labels.page, 'page', String(page)), 'pages', String(pages)),
  })
}

function withValue(label: string, name: string, value: string): string {
  return label.replace(`{${name}}`, value)
}
