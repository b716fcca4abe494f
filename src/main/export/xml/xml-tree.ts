import { escapeXml } from '../word/xml-text'
import { declaration } from './declaration'

/** An element of a part, its name with the prefix Word itself uses: `w:p`. Plain data, so that it may cross threads. */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}
export type XmlNode = XmlElement | string

/** A whole part: its root, and the namespaces its names are in, by prefix. */
export type XmlPart = { readonly root: XmlElement; readonly namespaces: Readonly<Record<string, string>> }

/** An element of our own. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes, children }
}

/** The elements directly below. */
export function elementsOf(parent: XmlElement): readonly XmlElement[] {
  return parent.children.filter((child) => typeof child !== 'string')
}

/** The first element of this name directly below; null where there is none. */
export function childOf(parent: XmlElement | null, name: string): XmlElement | null {
  return parent === null ? null : (elementsOf(parent).find((child) => child.name === name) ?? null)
}

/** `w:val` of the first element of this name directly below; null where there is none. */
export function valueIn(parent: XmlElement | null, name: string): string | null {
  return childOf(parent, name)?.attributes['w:val'] ?? null
}

/** A switch such as `<w:titlePg/>`: on when it is there and does not say otherwise. */
export function isOn(parent: XmlElement | null, name: string): boolean {
  const found = childOf(parent, name)
  return found !== null && !['0', 'false', 'off'].includes(found.attributes['w:val'] ?? '')
}

/** Every element of this name, however deep, in order. */
export function allOf(parent: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(parent).flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)])
}

/** The same with other attributes, nothing else changed. */
export function withAttributes(of: XmlElement, attributes: Readonly<Record<string, string>>): XmlElement {
  return { ...of, attributes: { ...of.attributes, ...attributes } }
}

/** The same tree with every element changed from the leaves up; null drops an element, a list takes its place. */
export function mapElements(
  root: XmlElement,
  change: (element: XmlElement) => XmlElement | readonly XmlNode[] | null,
): XmlElement {
  const mapped = (parent: XmlElement): XmlElement => {
    const children = parent.children.flatMap((child): readonly XmlNode[] => {
      if (typeof child === 'string') return [child]
      const changed = change(mapped(child))
      if (changed === null) return []
      return 'name' in changed ? [changed] : changed
    })
    return { ...parent, children }
  }
  return mapped(root)
}

/** An element as text, without declarations of namespaces. */
export function elementText({ name, attributes, children }: XmlElement): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${attributeText(value)}"`)
  const content = children.map((child) => (typeof child === 'string' ? escapeXml(child) : elementText(child))).join('')
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`
}

/** A whole part as text. */
export function partText({ root, namespaces }: XmlPart): string {
  const declared = Object.entries(namespaces).map(([prefix, uri]) => [prefix === '' ? 'xmlns' : `xmlns:${prefix}`, uri])
  const rooted = { ...root, attributes: { ...Object.fromEntries(declared), ...root.attributes } }
  return `${declaration}${elementText(rooted)}`
}

/** Line ends and tabs of an attribute would come back as spaces (XML 1.0, section 3.3.3). */
function attributeText(value: string): string {
  return escapeXml(value).replace(/\t/g, '&#9;').replace(/\n/g, '&#10;').replace(/\r/g, '&#13;')
}
