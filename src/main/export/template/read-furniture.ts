import { cleanPicture } from '../pictures/clean-picture'
import { elementsOf, mapElements, type XmlElement, type XmlNode } from '../xml/xml-tree'
import { inSchemaOrder } from './element-order'
import { withFittingElements } from './fitting-elements'
import { type Relation, relationsOf } from './package-map'
import { documentWordsOf, isAllowedField, withPlainFields } from './plain-fields'
import type { TemplateFile, TemplatePart } from './word-template'
import { readPart, relationNamespace, withoutForeign } from './word-xml'

type Files = ReadonlyMap<string, Uint8Array>

/** Kinds of pictures Word itself draws besides those our own documents show; a template may hold its emblem in them. */
const otherMedia = new Set(['gif', 'bmp', 'tif', 'tiff', 'emf', 'wmf'])
const pictureEndings = new Set(['png', 'jpg', 'jpeg', 'svg'])

/** Larger than any emblem; it would be in every document. */
const mostMediaBytes = 10 << 20

/** Far more than stands in any header; every document would carry it. */
const mostElements = 20_000

/** Runs something, belongs to another document, or is a mark of editing. */
const dropped = new Set([
  ...[
    'w:object',
    'w:control',
    'o:OLEObject',
    'w:altChunk',
    'w:subDoc',
    'w:del',
    'w:moveFrom',
    'w:sectPr',
    'w:placeholder',
  ],
  ...['w:bookmarkStart', 'w:bookmarkEnd', 'w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'],
  ...['w:permStart', 'w:permEnd', 'w:proofErr', 'w:footnoteReference', 'w:endnoteReference', 'w:showingPlcHdr'],
  ...['w:moveFromRangeStart', 'w:moveFromRangeEnd', 'w:moveToRangeStart', 'w:moveToRangeEnd', 'w:docPartObj'],
])

/** What they hold stays. */
const unwrapped = new Set(['w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag'])

/** The core properties, to which Word binds fields such as the title (ECMA-376 part 2, 11). */
const coreStore = '{6C3C8BC8-F283-45AE-878A-BAB7291924A1}'

/** The properties a header may repeat, by what it calls them. */
const bound: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/:title\b/, 'title'],
  [/:subject\b/, 'subject'],
  [/:creator\b/, 'author'],
]

/** What a part refers to that may come along. */
export function filesOf(files: Files, path: string): readonly TemplateFile[] {
  return relationsOf(files, path).flatMap((relation): readonly TemplateFile[] => {
    const content = contentOf(files, relation)
    return content === null ? [] : [{ id: relation.id, relation: relation.type, content }]
  })
}

function contentOf(files: Files, { type, target, isExternal }: Relation): TemplateFile['content'] | null {
  if (type === `${relationNamespace}/hyperlink`) {
    return isExternal && isWebAddress(target) ? { kind: 'address', url: target } : null
  }
  const extension = /\.(\w+)$/.exec(target)?.[1]?.toLowerCase() ?? ''
  const bytes = isExternal ? undefined : files.get(target)
  if (type !== `${relationNamespace}/image` || bytes === undefined || bytes.length > mostMediaBytes) return null
  if (otherMedia.has(extension)) return { kind: 'media', bytes: new Uint8Array(bytes), extension }
  const picture = pictureEndings.has(extension) ? cleanPicture(bytes) : null
  return picture === null ? null : { kind: 'media', ...picture }
}

function isWebAddress(target: string): boolean {
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(target).protocol)
  } catch {
    return false
  }
}

/** A header or footer, without what runs, what leads elsewhere and what belongs to the template's own text. */
export function readFurniture(
  files: Files,
  path: string,
  root: 'w:hdr' | 'w:ftr',
  prepare: (root: XmlElement) => XmlElement,
): TemplatePart {
  const part = withoutForeign(readPart(files, path, root, mostElements))
  const kept = filesOf(files, path)
  const ids = new Set(kept.map(({ id }) => id))
  const clean = inSchemaOrder(withFittingElements(cleanTree(prepare(withPlainFields(part.root)), ids)))
  return { root: clean, namespaces: part.namespaces, files: kept }
}

/** Whether an element refers to a file that does not come along. */
function isBroken(element: XmlElement, ids: ReadonlySet<string>): boolean {
  return Object.entries(element.attributes).some(
    ([key, value]) => (key.startsWith('r:') || key === 'o:relid') && value !== '' && !ids.has(value),
  )
}

function holdsBroken(element: XmlElement, ids: ReadonlySet<string>): boolean {
  return isBroken(element, ids) || elementsOf(element).some((child) => holdsBroken(child, ids))
}

function cleanTree(root: XmlElement, ids: ReadonlySet<string>): XmlElement {
  const changed = (element: XmlElement): XmlElement | readonly XmlNode[] | null => {
    const { name } = element
    if (dropped.has(name) || /^w:\w+Change$/.test(name)) return null
    if (unwrapped.has(name)) return element.children
    if (name === 'w:dataBinding') return element.attributes['w:storeItemID'] === coreStore ? element : null
    if (name === 'w:sdt') return filledControl(element)
    if (name === 'w:fldSimple') return simpleField(element)
    if (name === 'w:hyperlink' && isBroken(element, ids)) return element.children
    if (/:hlink(Click|Hover|MouseOver)$/.test(name) || name === 'asvg:svgBlip') {
      return isBroken(element, ids) ? null : withPlainAttributes(element)
    }
    const linked = name === 'a:blip' ? withoutLink(element, ids) : element
    if ((name === 'w:drawing' || name === 'w:pict') && holdsBroken(linked, ids)) return null
    if (name === 'mc:AlternateContent') return alternative(linked)
    return withPlainAttributes(linked)
  }
  const clean = withPlainAttributes(mapElements(root, changed))
  return mapElements(clean, (element) => (isBroken(element, ids) ? null : element))
}

/** A field written in one element; what may not stay is what it last showed. */
function simpleField(field: XmlElement): XmlElement | readonly XmlNode[] {
  const code = field.attributes['w:instr'] ?? ''
  const words = documentWordsOf(code)
  if (words !== null) return withWords(field, words).children
  return isAllowedField(code) ? field : field.children
}

/** A picture that is both held and linked to is only held. */
function withoutLink(element: XmlElement, ids: ReadonlySet<string>): XmlElement {
  const { 'r:link': link, ...attributes } = element.attributes
  return link === undefined || ids.has(link) ? element : { ...element, attributes }
}

/** A drawing in two forms of which one could not stay: nothing of it is left rather than half. */
function alternative(element: XmlElement): XmlElement | null {
  const forms = elementsOf(element)
  return forms.some(({ name }) => name === 'mc:Choice') && forms.every((form) => elementsOf(form).length > 0)
    ? element
    : null
}

/** A control bound to the document's title, subject or author shows this document's. */
function filledControl(control: XmlElement): XmlElement {
  const properties = elementsOf(control).find(({ name }) => name === 'w:sdtPr')
  const binding = properties && elementsOf(properties).find(({ name }) => name === 'w:dataBinding')
  const path = binding?.attributes['w:xpath'] ?? ''
  const words = bound.find(([pattern]) => pattern.test(path))?.[1]
  return words === undefined ? control : withWords(control, words)
}

/** The first text of an element becomes a place for words of the document, the others go. */
function withWords(element: XmlElement, words: string): XmlElement {
  let isFilled = false
  return mapElements(element, (inner) => {
    if (inner.name !== 'w:t') return inner
    if (isFilled) return null
    isFilled = true
    return { name: 'words', attributes: { of: words }, children: [] }
  })
}

/** Addresses that are not relations, ids that are another document's, and what each session of editing left behind. */
function withPlainAttributes(element: XmlElement): XmlElement {
  const isVector = element.name.startsWith('v:') || element.name.startsWith('o:')
  const kept = Object.entries(element.attributes).filter(
    ([key]) =>
      !/^(w:rsid|w14:(paraId|textId)|wp14:)/.test(key) &&
      !(isVector && (key === 'href' || key === 'src' || key === 'o:href')),
  )
  return { ...element, attributes: Object.fromEntries(kept) }
}

/** Whether a header or footer says anything, or only shows it. */
export function saysSomething(part: TemplatePart): boolean {
  const says = (element: XmlElement): boolean =>
    (element.name === 'w:t' && element.children.some((child) => typeof child === 'string' && child.trim() !== '')) ||
    element.name === 'words' ||
    elementsOf(element).some(says)
  return says(part.root)
}

/** Whether a header or footer shows the title of the document. */
export function repeatsTitle(part: TemplatePart): boolean {
  const repeats = ({ name, attributes, children }: XmlElement): boolean =>
    (name === 'words' && attributes.of === 'title') ||
    children.some((child) => typeof child !== 'string' && repeats(child))
  return repeats(part.root)
}

/** Whether a header or footer counts pages itself. */
export function countsPages(part: TemplatePart): boolean {
  const counts = (element: XmlElement): boolean => {
    const code = element.name === 'w:instrText' ? element.children.join('') : (element.attributes['w:instr'] ?? '')
    return /^\s*PAGE\b/i.test(code) || element.name === 'w:pgNum' || elementsOf(element).some(counts)
  }
  return counts(part.root)
}
