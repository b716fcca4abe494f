import { readXml, XmlRefused } from '../xml/read-xml'
import { elementsOf, mapElements, partText, type XmlElement, type XmlPart } from '../xml/xml-tree'
import { bytesOfDataAddress } from './data-address'
import { isShowable, pictureLimits, usualDensity } from './limits'
import { isJpeg } from './read-jpeg'
import { isPng } from './read-png'

const svgNamespace = 'http://www.w3.org/2000/svg'
const linkNamespace = 'http://www.w3.org/1999/xlink'

/** A drawing that runs nothing and asks for nothing, with its size in pixels of which 96 make an inch. */
export type Drawing = {
  readonly text: string
  readonly width: number
  readonly height: number
  /** Whether there are letters to draw, for which it takes fonts. */
  readonly hasText: boolean
}

/** What a drawing may be asked to show but a picture must not do: run something, or hold a page of its own. */
const forbidden = new Set([
  'script',
  'foreignObject',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
  'handler',
  'listener',
])

/** Whether the bytes are XML that begins, behind comments and declarations, with an svg element. */
export function isSvg(bytes: Uint8Array): boolean {
  const beginning = Buffer.from(bytes.subarray(0, 8192)).toString('latin1').replace(/\0/g, '')
  return /^[^<]{0,3}\s*<[?!a-z]/i.test(beginning) && /<(?:[\w-]+:)?svg[\s>]/.test(beginning)
}

/** The drawing cleaned and measured; null if it is damaged, beyond the limits, or no drawing. */
export function readSvg(bytes: Uint8Array): Drawing | null {
  if (bytes.length > pictureLimits.svgBytes) return null
  try {
    const part = readXml(bytes, {
      prefixes: { [svgNamespace]: '', [linkNamespace]: 'xlink' },
      allowsDocumentType: true,
    })
    if (part.root.name !== 'svg' || part.namespaces[''] !== svgNamespace) return null
    const clean: XmlPart = { ...part, root: cleaned(part.root) }
    const size = sizeOf(clean.root)
    if (!isShowable(size.width, size.height) || weightOf(clean.root) > pictureLimits.svgElements) return null
    const sized = { ...clean.root.attributes, width: String(size.width), height: String(size.height) }
    const root = { ...clean.root, attributes: sized }
    return { text: partText({ ...clean, root }), ...size, hasText: has(root, 'text') }
  } catch (error) {
    if (error instanceof XmlRefused) return null
    throw error
  }
}

function has(parent: XmlElement, name: string): boolean {
  return elementsOf(parent).some((child) => child.name === name || has(child, name))
}

function cleaned(root: XmlElement): XmlElement {
  const top = mapElements(root, (element) => (forbidden.has(element.name) ? null : withoutReferences(element)))
  return withoutReferences(top)
}

/** Without what runs, and without what leads out of the drawing; pictures it holds itself stay. */
function withoutReferences(element: XmlElement): XmlElement {
  const attributes = Object.entries(element.attributes).flatMap(([key, value]): [string, string][] => {
    const name = key.slice(key.indexOf(':') + 1)
    if (/^on/i.test(name) || key === 'xml:base') return []
    if ((name === 'href' || name === 'src') && !isOwn(value)) return []
    return [[key, withoutAddresses(value)]]
  })
  const isStyle = element.name === 'style'
  const children = isStyle
    ? element.children.map((child) => (typeof child === 'string' ? withoutAddresses(child) : child))
    : element.children
  return { ...element, attributes: Object.fromEntries(attributes), children }
}

function isOwn(address: string): boolean {
  if (address.startsWith('#')) return true
  const bytes = /^data:image\/(png|jpe?g)[;,]/i.test(address)
    ? bytesOfDataAddress(address, pictureLimits.svgBytes)
    : null
  return bytes !== null && (isPng(bytes) || isJpeg(bytes))
}

/** Without `@import` and `url(…)` of anything but a part of the drawing itself. */
function withoutAddresses(css: string): string {
  if (!/url\s*\(|@import|\\/i.test(css)) return css
  return css
    .replace(/\\/g, '')
    .replace(/@import[^;]*(;|$)/gi, '')
    .replace(/url\s*\(\s*(["']?)(?!#)(?!["'])[^)]*\)/gi, 'none')
}

/** Elements to draw, each `use` counted with all it repeats: a short file can ask for more than any machine has. */
function weightOf(root: XmlElement): number {
  const byId = new Map<string, XmlElement>()
  const collect = (element: XmlElement): void => {
    const { id } = element.attributes
    if (id !== undefined && !byId.has(id)) byId.set(id, element)
    for (const child of elementsOf(element)) collect(child)
  }
  collect(root)
  const weights = new Map<XmlElement, number>()
  const open = new Set<XmlElement>()
  const weigh = (element: XmlElement): number => {
    const known = weights.get(element)
    if (known !== undefined) return known
    if (open.has(element)) return Number.POSITIVE_INFINITY
    open.add(element)
    let weight = 1
    for (const child of elementsOf(element)) weight += weigh(child)
    for (const id of referredTo(element)) {
      const target = byId.get(id)
      if (target !== undefined && target !== element) weight += weigh(target)
    }
    open.delete(element)
    weights.set(element, weight)
    return weight
  }
  return weigh(root)
}

/** Parts of the drawing that an element repeats or is drawn with. */
function referredTo(element: XmlElement): readonly string[] {
  const link = element.attributes.href ?? element.attributes['xlink:href']
  const linked = element.name !== 'a' && link?.startsWith('#') ? [link.slice(1)] : []
  const painted = ['mask', 'clip-path', 'filter', 'fill', 'stroke', 'marker-start', 'marker-mid', 'marker-end', 'style']
  return [
    ...linked,
    ...painted.flatMap((name) =>
      [...(element.attributes[name] ?? '').matchAll(/url\(\s*["']?#([^"')]+)/g)].map(([, id = '']) => id.trim()),
    ),
  ]
}

const pixelsPerUnit: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: usualDensity / 72,
  pc: usualDensity / 6,
  in: usualDensity,
  cm: usualDensity / 2.54,
  mm: usualDensity / 25.4,
  q: usualDensity / 101.6,
  em: 16,
  rem: 16,
  ex: 8,
  ch: 8,
}

/** What browsers take for a drawing that says nothing of its size. */
const usualSize = { width: 300, height: 150 }

/** Its size as CSS has it (SVG 2, 8.2): what it says, else its view box, else the other side in proportion. */
function sizeOf(root: XmlElement): { readonly width: number; readonly height: number } {
  const width = lengthOf(root.attributes.width)
  const height = lengthOf(root.attributes.height)
  const box = viewBoxOf(root.attributes.viewBox)
  if (width !== null && height !== null) return { width, height }
  if (box === null) return { width: width ?? usualSize.width, height: height ?? usualSize.height }
  if (width !== null) return { width, height: (width * box.height) / box.width }
  if (height !== null) return { width: (height * box.width) / box.height, height }
  return box
}

/** Pixels; null for a percentage, for what is not there, and for what is no length. */
function lengthOf(written: string | undefined): number | null {
  const [, amount, unit = ''] = /^\s*([+]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(written ?? '') ?? []
  const factor = pixelsPerUnit[unit.toLowerCase()]
  if (amount === undefined || factor === undefined) return null
  const pixels = Number(amount) * factor
  return pixels > 0 ? pixels : null
}

function viewBoxOf(written: string | undefined): { readonly width: number; readonly height: number } | null {
  const [, , width = 0, height = 0] = (written ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  return width > 0 && height > 0 ? { width, height } : null
}
