const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The namespaces the text of a document may use, by the prefixes Word itself gives them. */
export const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'mc:Ignorable="w14"',
].join(' ')

/** A part of a Word file: where it stands, what it is, and as what others refer to it. */
export type WordPart = { readonly path: string; readonly contentType: string; readonly relation: string }

/** The parts of which a file has one at most. */
export const wordParts = {
  document: {
    path: 'word/document.xml',
    contentType: `${word}.document.main+xml`,
    relation: `${office}/officeDocument`,
  },
  styles: { path: 'word/styles.xml', contentType: `${word}.styles+xml`, relation: `${office}/styles` },
  settings: { path: 'word/settings.xml', contentType: `${word}.settings+xml`, relation: `${office}/settings` },
  numbering: { path: 'word/numbering.xml', contentType: `${word}.numbering+xml`, relation: `${office}/numbering` },
  footnotes: { path: 'word/footnotes.xml', contentType: `${word}.footnotes+xml`, relation: `${office}/footnotes` },
  core: {
    path: 'docProps/core.xml',
    contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    relation: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  },
  app: {
    path: 'docProps/app.xml',
    contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    relation: `${office}/extended-properties`,
  },
} as const satisfies Readonly<Record<string, WordPart>>

/** A header or footer, of which a file has as many as it needs; numbered from 1. */
export function furniturePart(kind: 'header' | 'footer', number: number): WordPart {
  return {
    path: `word/${kind}${number}.xml`,
    contentType: `${word}.${kind}+xml`,
    relation: `${office}/${kind}`,
  }
}

/** As what a link out of the document is referred to. */
export const hyperlinkRelation = `${office}/hyperlink`
