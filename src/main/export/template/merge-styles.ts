import { styleIds } from '../../../shared/document/style-ids'
import type { HouseColour } from '../../../shared/model/house-style'
import {
  childOf,
  element,
  elementsOf,
  isOn,
  mapElements,
  partText,
  withAttributes,
  type XmlElement,
  type XmlPart,
} from '../xml/xml-tree'
import { withChild } from './element-order'
import { keyOf, readStyles, sameName, stylesIn } from './own-styles'
import { resolver } from './read-look'
import type { WordTemplate } from './word-template'

/** What our styles are set in beside the template's. */
export type MergedStyles = {
  /** BCP 47: the document's language, whatever the template was written in. */
  readonly languageTag: string
  /** The colour of the document's marking; null without one. */
  readonly marking: HouseColour | null
  /** Where the text ends, in twips from where it begins. */
  readonly textWidth: number
}

/** Our own lines in headers and footers, between those of the template. */
const furnitureStyles = { header: 'ChanceryHeader', footer: 'ChanceryFooter' } as const

/** Tables and markings stand at the edge, whatever the template's running text does. */
const unindented = new Set<string>([styleIds.tableText, styleIds.tableTitle, styleIds.tableGap, styleIds.marking])

/** word/styles.xml: the template's, then those of ours that it lacks. */
export function withTemplateStyles(ours: string, template: WordTemplate, merged: MergedStyles): string {
  const { root, namespaces } = template.styles
  const theirs = stylesIn(root)
  const ids = new Set(theirs.map((style) => keyOf(style).id))
  const names = new Set(theirs.map((style) => sameName(keyOf(style).name)))
  const defaults = new Set(theirs.filter(isDefault).map((style) => keyOf(style).type))
  const normal = resolver(template.styles, 'w:pPr')('Normal', (properties) => childOf(properties, 'w:ind'))
  const own = readStyles(ours).root
  const added = stylesIn(own)
    .filter((style) => !ids.has(keyOf(style).id))
    .map((style) => withFreeName(style, names))
    .map((style) => (isDefault(style) && defaults.has(keyOf(style).type) ? withoutDefault(style) : style))
    .map((style) => (normal !== null && unindented.has(keyOf(style).id) ? atTheEdge(style) : style))
  const children = elementsOf(root)
    .filter(({ name }) => name !== 'w:docDefaults')
    .map((child) => (child.name === 'w:style' ? fitted(child, template.styles, merged) : child))
  const base = childOf(root, 'w:docDefaults') ?? childOf(own, 'w:docDefaults') ?? element('w:docDefaults')
  const lines = (['header', 'footer'] as const).map((place) => lineStyle(place, template.styles, merged.textWidth))
  return partText({
    namespaces,
    root: { ...root, children: [inLanguage(base, merged.languageTag), ...children, ...added, ...lines] },
  })
}

function isDefault(style: XmlElement): boolean {
  return ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '')
}

function withoutDefault(style: XmlElement): XmlElement {
  const { 'w:default': _is, ...attributes } = style.attributes
  return { ...style, attributes }
}

/** Two styles of one name are one to Word, even if one is for paragraphs and the other for letters. */
function withFreeName(style: XmlElement, names: ReadonlySet<string>): XmlElement {
  const { name } = keyOf(style)
  if (!names.has(sameName(name))) return style
  return mapElements(style, (child) =>
    child.name === 'w:name' ? withAttributes(child, { 'w:val': `${name} (Chancery)` }) : child,
  )
}

function atTheEdge(style: XmlElement): XmlElement {
  const properties = childOf(style, 'w:pPr') ?? element('w:pPr')
  if (childOf(properties, 'w:ind') !== null) return style
  return withChild(
    style,
    withChild(properties, element('w:ind', { 'w:left': '0', 'w:right': '0', 'w:firstLine': '0' })),
  )
}

/** The text is in the document's language, and its spelling is checked in it. */
function inLanguage(defaults: XmlElement, tag: string): XmlElement {
  const text = childOf(defaults, 'w:rPrDefault') ?? element('w:rPrDefault')
  const language = element('w:lang', { 'w:val': tag, 'w:eastAsia': tag, 'w:bidi': 'ar-SA' })
  const properties = withChild(childOf(text, 'w:rPr') ?? element('w:rPr'), language)
  const others = elementsOf(defaults).filter(({ name }) => name !== 'w:rPrDefault')
  return { ...defaults, children: [{ ...text, children: [properties] }, ...others] }
}

/** A style of the template's, with what the document itself has to say of it. */
function fitted(style: XmlElement, styles: XmlPart, { marking, textWidth }: MergedStyles): XmlElement {
  const { id } = keyOf(style)
  const plain = mapElements(style, (child) => (child.name === 'w:lang' ? null : child))
  if (id === styleIds.marking && marking !== null) {
    const colour = element('w:color', { 'w:val': marking.replace('#', '').toUpperCase() })
    return withChild(plain, withChild(childOf(plain, 'w:rPr') ?? element('w:rPr'), colour))
  }
  if (/^TOC[1-6]$/.test(id) && !tabsOf(styles, id).some(({ kind }) => kind === 'right')) {
    const tab = element('w:tab', { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': String(textWidth) })
    return withTabs(plain, [...elementsOf(childOf(childOf(plain, 'w:pPr'), 'w:tabs') ?? element('w:tabs')), tab])
  }
  return /^Heading[1-6]$/.test(id) ? keptWithNext(plain, styles) : plain
}

/** A heading is not left behind at the foot of a page, whether or not its template thought of that. */
function keptWithNext(heading: XmlElement, styles: XmlPart): XmlElement {
  const { id } = keyOf(heading)
  const missing = ['w:keepNext', 'w:keepLines'].filter(
    (name) => resolver(styles, 'w:pPr')(id, (properties) => (isOn(properties, name) ? true : null)) === null,
  )
  if (missing.length === 0) return heading
  const own = childOf(heading, 'w:pPr') ?? element('w:pPr')
  return withChild(
    heading,
    missing.reduce((properties, name) => withChild(properties, element(name)), own),
  )
}

function withTabs(style: XmlElement, tabs: readonly XmlElement[]): XmlElement {
  const properties = withChild(childOf(style, 'w:pPr') ?? element('w:pPr'), element('w:tabs', {}, tabs))
  return withChild(style, properties)
}

/** The tab stops a paragraph of this style has. */
function tabsOf(styles: XmlPart, id: string): readonly { readonly at: string; readonly kind: string }[] {
  const found = resolver(styles, 'w:pPr')(id, (properties) => childOf(properties, 'w:tabs'))
  return (found === null ? [] : elementsOf(found)).flatMap(({ attributes }) => {
    const { 'w:val': kind = '', 'w:pos': at = '' } = attributes
    return kind === 'clear' ? [] : [{ kind, at }]
  })
}

/** The template's own stops serve its own lines; ours have one, where the text ends. */
function lineStyle(place: 'header' | 'footer', styles: XmlPart, textWidth: number): XmlElement {
  const base = styleIds[place]
  const end = element('w:tab', { 'w:val': 'right', 'w:pos': String(textWidth) })
  const cleared = tabsOf(styles, base)
    .filter(({ at }) => at !== String(textWidth))
    .map(({ at }) => element('w:tab', { 'w:val': 'clear', 'w:pos': at }))
  const tabs = [...cleared, end].sort(
    (one, other) => Number(one.attributes['w:pos']) - Number(other.attributes['w:pos']),
  )
  const name = place === 'header' ? 'Chancery Header' : 'Chancery Footer'
  return element('w:style', { 'w:type': 'paragraph', 'w:customStyle': '1', 'w:styleId': furnitureStyles[place] }, [
    element('w:name', { 'w:val': name }),
    element('w:basedOn', { 'w:val': base }),
    element('w:uiPriority', { 'w:val': '99' }),
    element('w:pPr', {}, [element('w:tabs', {}, tabs)]),
  ])
}

/** Our lines of a header or footer in the styles that go with a template. */
export function withFurnitureStyles(lines: string): string {
  return lines
    .replaceAll(`<w:pStyle w:val="${styleIds.header}"/>`, `<w:pStyle w:val="${furnitureStyles.header}"/>`)
    .replaceAll(`<w:pStyle w:val="${styleIds.footer}"/>`, `<w:pStyle w:val="${furnitureStyles.footer}"/>`)
}
