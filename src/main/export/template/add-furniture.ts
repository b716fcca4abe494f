import type { DocumentProperties } from '../../../shared/document/tree'
import type { OfficePackage } from '../package/office-package'
import { namespaces as ourNamespaces } from '../word/word-parts'
import { escapeXml } from '../word/xml-text'
import { element, elementText, mapElements, type XmlElement } from '../xml/xml-tree'
import { countsPages, repeatsTitle } from './read-furniture'
import type { FurniturePages, FurniturePlace, TemplateFile, TemplatePart, WordTemplate } from './word-template'
import { wordPrefixes } from './word-xml'

/** A header or footer of the template's, ready to stand in a part of ours. */
export type TemplateFurniture = {
  /** Paragraphs and tables. */
  readonly lines: string
  /** Attributes of the part's root: what our own lines need, and what these need besides. */
  readonly namespaces: string
  readonly repeatsTitle: boolean
  readonly showsPicture: boolean
  readonly countsPages: boolean
}

/** What a template prints at this place of these pages; null where it prints nothing. */
export function furnitureOf(template: WordTemplate, place: FurniturePlace, pages: FurniturePages): TemplatePart | null {
  const { first, default: usual, even } = template.furniture[place]
  if (pages === 'first') return template.titlePage ? first : usual
  return pages === 'even' ? (template.evenPages ? even : usual) : usual
}

/** Numbers of a template's drawings, which may have the same one twice, begin beyond those of our own in the same part. */
const firstDrawing = 1_000_000

/** Adds what a template's header or footer refers to, for the part of ours it comes to stand in. */
export function addTemplateFurniture(
  pkg: OfficePackage,
  path: string,
  part: TemplatePart,
  properties: Pick<DocumentProperties, 'title' | 'subject' | 'author'>,
): TemplateFurniture {
  const ids = new Map(part.files.map((file) => [file.id, addFile(pkg, path, file)]))
  const words: Readonly<Record<string, string | null>> = {
    title: properties.title,
    subject: properties.subject,
    author: properties.author,
  }
  let drawings = firstDrawing
  const root = mapElements(part.root, (inner) => {
    if (inner.name === 'words') {
      return element('w:t', { 'xml:space': 'preserve' }, [words[inner.attributes.of ?? ''] ?? ''])
    }
    if (inner.name !== 'wp:docPr') return related(inner, ids)
    drawings += 1
    return related({ ...inner, attributes: { ...inner.attributes, id: String(drawings) } }, ids)
  })
  return {
    lines: root.children.map((child) => (typeof child === 'string' ? '' : elementText(child))).join(''),
    namespaces: rootAttributes(part),
    repeatsTitle: repeatsTitle(part),
    showsPicture: part.files.some(({ content }) => content.kind === 'media'),
    countsPages: countsPages(part),
  }
}

/** The same element with the ids of the part it now stands in. */
export function related(inner: XmlElement, ids: ReadonlyMap<string, string>): XmlElement {
  const attributes = Object.entries(inner.attributes).map(([key, value]) => [
    key,
    key.startsWith('r:') || key === 'o:relid' ? (ids.get(value) ?? value) : value,
  ])
  return { ...inner, attributes: Object.fromEntries(attributes) }
}

/** The id by which a part of ours refers to a file of the template's. */
export function addFile(pkg: OfficePackage, path: string, { relation, content }: TemplateFile): string {
  return content.kind === 'address'
    ? pkg.relate(path, relation, content.url, true)
    : pkg.relate(path, relation, pkg.addMedia(content.bytes, content.extension))
}

const declaredByUs = new Set([...ourNamespaces.matchAll(/xmlns:(\w+)=/g)].map(([, prefix = '']) => prefix))
const ignoredByUs = /mc:Ignorable="([^"]*)"/.exec(ourNamespaces)?.[1]?.split(' ') ?? []

function rootAttributes({ root, namespaces }: TemplatePart): string {
  const more = Object.entries(namespaces).filter(
    ([prefix, uri]) => prefix !== '' && !declaredByUs.has(prefix) && wordPrefixes[uri] !== 'rel',
  )
  const declared = more.map(([prefix, uri]) => `xmlns:${prefix}="${escapeXml(uri)}"`)
  const known = new Set([...declaredByUs, ...more.map(([prefix]) => prefix)])
  const ignored = [...ignoredByUs, ...(root.attributes['mc:Ignorable'] ?? '').split(' ')].filter((prefix) =>
    known.has(prefix),
  )
  const ours = ourNamespaces.replace(/ ?mc:Ignorable="[^"]*"/, '')
  return [ours, ...declared, `mc:Ignorable="${[...new Set(ignored)].join(' ')}"`].join(' ')
}
