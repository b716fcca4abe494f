import type { DocumentProperties } from '../../../shared/document/tree'
import { declaration } from '../xml/declaration'
import { escapeXml } from './xml-text'

/** docProps/core.xml: who, what, in which language. The only date in it is the document's own, never the clock's. */
export function coreProperties(properties: DocumentProperties, languageTag: string): string {
  const { title, subject, author, asOf, version } = properties
  const instant = asOf !== null && /^\d{4}-\d\d-\d\d$/.test(asOf) ? `${asOf}T00:00:00Z` : null
  const date = (name: string): string =>
    instant === null ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${instant}</dcterms:${name}>`
  return [
    declaration,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title>`,
    subject === null ? '' : `<dc:subject>${escapeXml(subject)}</dc:subject>`,
    author === null ? '' : `<dc:creator>${escapeXml(author)}</dc:creator>`,
    author === null ? '' : `<cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy>`,
    date('created'),
    date('modified'),
    `<dc:language>${escapeXml(languageTag)}</dc:language>`,
    version === null ? '' : `<cp:version>${version}</cp:version>`,
    '</cp:coreProperties>',
  ].join('')
}
