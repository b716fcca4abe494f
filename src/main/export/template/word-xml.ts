import { Failed } from '../../../shared/ipc/failure'
import { readXml } from '../xml/read-xml'
import { XmlRefused } from '../xml/xml-refused'
import { elementsOf, mapElements, type XmlElement, type XmlNode, type XmlPart } from '../xml/xml-tree'
import { inSchemaOrder } from './element-order'

const office = 'http://schemas.openxmlformats.org'

/** Where the relations of a part are named. */
export const relationNamespace = `${office}/officeDocument/2006/relationships`

/** The namespaces of Word files by address, with the prefixes Word itself gives them. */
export const wordPrefixes: Readonly<Record<string, string>> = {
  [`${office}/wordprocessingml/2006/main`]: 'w',
  [relationNamespace]: 'r',
  [`${office}/markup-compatibility/2006`]: 'mc',
  [`${office}/drawingml/2006/wordprocessingDrawing`]: 'wp',
  [`${office}/drawingml/2006/main`]: 'a',
  [`${office}/drawingml/2006/picture`]: 'pic',
  [`${office}/drawingml/2006/chart`]: 'c',
  [`${office}/officeDocument/2006/math`]: 'm',
  [`${office}/package/2006/relationships`]: 'rel',
  [`${office}/package/2006/content-types`]: 'ct',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup': 'wpg',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas': 'wpc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing': 'wp14',
  'http://schemas.microsoft.com/office/drawing/2010/main': 'a14',
  'http://schemas.microsoft.com/office/drawing/2016/SVG/main': 'asvg',
  'http://schemas.microsoft.com/office/drawing/2017/decorative': 'adec',
  'http://schemas.microsoft.com/office/thememl/2012/main': 'thm15',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'urn:schemas-microsoft-com:office:word': 'w10',
}

const knownPrefixes = new Set(['xml', ...Object.values(wordPrefixes)])

/** A part without elements and attributes in languages that are none of Word's. */
export function withoutForeign({ root, namespaces }: XmlPart): XmlPart {
  const known = Object.fromEntries(Object.entries(namespaces).filter(([, uri]) => uri in wordPrefixes))
  const isKnown = (name: string): boolean => knownPrefixes.has(name.slice(0, name.indexOf(':')))
  const plain = (of: XmlElement): XmlElement => {
    const kept = Object.entries(of.attributes).filter(([key]) =>
      key.includes(':') ? isKnown(key) : !of.name.startsWith('w:'),
    )
    return { ...of, attributes: Object.fromEntries(kept) }
  }
  const requires = (choice: XmlElement): readonly string[] => (choice.attributes.Requires ?? '').split(/\s+/)
  const mapped = mapElements(root, (inner): XmlElement | readonly XmlNode[] | null => {
    if (inner.name === 'mc:AlternateContent') {
      const forms = elementsOf(inner)
      const choice = forms.find(({ name }) => name === 'mc:Choice')
      const isWhole = choice !== undefined && requires(choice).every((prefix) => prefix in known)
      return isWhole ? inner : (forms.find(({ name }) => name === 'mc:Fallback')?.children ?? [])
    }
    if (!isKnown(inner.name)) return null
    // An extension is named for what it held.
    const isEmptied = inner.name === 'a:ext' && 'uri' in inner.attributes && elementsOf(inner).length === 0
    return isEmptied ? null : plain(inner)
  })
  return { root: plain(mapped), namespaces: known }
}

/** A template that cannot be used, and why. */
export function refuseTemplate(problem: string): never {
  throw new Failed({ code: 'packageDamaged', problems: [problem] })
}

/** Whether an address is one of the strict form of Office's formats, which has its own for everything (ECMA-376 part 1). */
export function isStrict(uri: string): boolean {
  return uri.startsWith('http://purl.oclc.org/ooxml/')
}

export function strictForm(): Failed {
  return new Failed({ code: 'wordFileIsStrict', file: null })
}

/** A part of a Word file; fails where it is damaged, holds too much, or is not what it should be. */
export function readPart(
  files: ReadonlyMap<string, Uint8Array>,
  path: string,
  root: string,
  mostElements?: number,
): XmlPart {
  const bytes = files.get(path)
  if (bytes === undefined) return refuseTemplate(`${path}: not there`)
  try {
    const part = readXml(bytes, { prefixes: wordPrefixes, ...(mostElements !== undefined && { mostElements }) })
    if (part.root.name === root) return part
    if (Object.values(part.namespaces).some(isStrict)) throw strictForm()
    return refuseTemplate(`${path}: not what it should be`)
  } catch (error) {
    if (error instanceof XmlRefused) return refuseTemplate(`${path}: ${error.message}`)
    throw error
  }
}

/** Plain WordprocessingML: what newer programs added is left to them, who do without it here as older ones would. */
export function plainWord(part: XmlPart): XmlPart {
  const root = mapElements(part.root, (element): XmlElement | readonly XmlNode[] | null => {
    if (element.name === 'mc:AlternateContent') {
      return elementsOf(element).find(({ name }) => name === 'mc:Fallback')?.children ?? []
    }
    if (element.name === 'mc:Choice' || element.name === 'mc:Fallback') return element
    return element.name.startsWith('w:') ? withPlainAttributes(element) : null
  })
  const { w, r } = part.namespaces
  return { root: inSchemaOrder(withPlainAttributes(root)), namespaces: { ...(w && { w }), ...(r && { r }) } }
}

/** Without attributes of later versions, without the marks of editing sessions and names of encodings Word knows not. */
function withPlainAttributes(element: XmlElement): XmlElement {
  const kept = Object.entries(element.attributes).filter(
    ([key]) =>
      (key.startsWith('w:') && !key.startsWith('w:rsid') && key !== 'w:characterSet') ||
      key.startsWith('r:') ||
      key === 'xml:space',
  )
  return { ...element, attributes: Object.fromEntries(kept) }
}
