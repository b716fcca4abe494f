import type { DocumentProperties } from '../../../shared/document/tree'
import type { HouseStyle } from '../../../shared/model/house-style'
import { stylesPart } from '../word/styles-part'
import { readXml } from '../xml/read-xml'
import { elementsOf, valueIn, type XmlElement, type XmlPart } from '../xml/xml-tree'

/** Nobody's style: names and ids are the same in every one, and only these are asked for here. */
const anyStyle: HouseStyle = {
  id: '',
  name: '',
  logo: null,
  template: null,
  page: {
    width: 210,
    height: 297,
    margin: { top: 25, right: 25, bottom: 25, left: 25 },
    header: 12,
    footer: 12,
  },
  fonts: { body: '', headings: '', code: '' },
  sizes: { body: 11, table: 10, small: 9, marking: 10, cover: 24, headings: [16, 14, 12, 11, 11, 11] },
  lineSpacing: 1,
  colours: { text: '', heading: '', quiet: '', link: '', line: '', accent: '', tint: '' },
  headingBar: false,
  languageTags: { nl: 'nl', en: 'en', de: 'de', fr: 'fr' },
  labels: {
    nl: { page: '', version: '', asOf: '', image: '', draft: '' },
    en: { page: '', version: '', asOf: '', image: '', draft: '' },
    de: { page: '', version: '', asOf: '', image: '', draft: '' },
    fr: { page: '', version: '', asOf: '', image: '', draft: '' },
  },
}

const anyDocument: DocumentProperties = {
  title: '',
  subject: null,
  author: null,
  language: 'en',
  marking: null,
  version: null,
  asOf: null,
  paper: 'document',
  draft: false,
}

export type StyleKey = { readonly id: string; readonly name: string; readonly type: string }

/** Our own word/styles.xml as a tree. */
export function readStyles(xml: string): XmlPart {
  return readXml(xml, { prefixes: { 'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w' } })
}

/** The named styles of a tree of styles. */
export function stylesIn(root: XmlElement): readonly XmlElement[] {
  return elementsOf(root).filter(({ name }) => name === 'w:style')
}

/** The same styles, each id once: of two that share one, Word takes neither. */
export function withDistinctStyles(root: XmlElement): XmlElement {
  const ids = new Set([''])
  const children = root.children.filter((child) => {
    if (typeof child === 'string' || child.name !== 'w:style') return true
    const { id } = keyOf(child)
    const isFirst = !ids.has(id)
    ids.add(id)
    return isFirst
  })
  return { ...root, children }
}

/** What a style is known by. */
export function keyOf(style: XmlElement): StyleKey {
  return {
    id: style.attributes['w:styleId'] ?? '',
    name: valueIn(style, 'w:name') ?? '',
    type: style.attributes['w:type'] ?? 'paragraph',
  }
}

/** Every style our documents are set in. */
export function ownStyles(): readonly StyleKey[] {
  return stylesIn(readStyles(stylesPart(anyStyle, anyDocument)).root).map(keyOf)
}

/** Names are the same whatever their case: Word writes `heading 1` and shows “Heading 1”. */
export function sameName(name: string): string {
  return name.trim().toLowerCase()
}

/** As Word shows it in its list of styles. */
export function shownName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
