import { readXml, readXmlRoot, type XmlReading } from '../xml/read-xml'
import { XmlRefused } from '../xml/xml-refused'
import { elementsOf, partText, type XmlElement, type XmlPart } from '../xml/xml-tree'
import { cleanDrawing } from './clean-drawing'
import { carriesTooMuch, drawingLoad } from './drawing-weight'
import { isShowable, pictureLimits, usualDensity } from './limits'

const svgNamespace = 'http://www.w3.org/2000/svg'
const linkNamespace = 'http://www.w3.org/1999/xlink'

const reading: XmlReading = {
  prefixes: { [svgNamespace]: '', [linkNamespace]: 'xlink' },
  allowsDocumentType: true,
  mostElements: pictureLimits.svgElements,
  mostAttributes: pictureLimits.svgAttributes,
}

/** A drawing that runs nothing and asks for nothing, with its size in pixels of which 96 make an inch. */
export type Drawing = {
  readonly text: string
  readonly width: number
  readonly height: number
  /** Whether there are letters to draw, for which it takes fonts. */
  readonly hasText: boolean
  /** Elements to draw, those it repeats counted as often as it does, and those that take long for each pixel more. */
  readonly weight: number
}

/** Whether the bytes are XML that begins, behind comments and declarations, with an svg element. */
export function isSvg(bytes: Uint8Array): boolean {
  const beginning = Buffer.from(bytes.subarray(0, 8192)).toString('latin1').replace(/\0/g, '')
  return /^[^<]{0,3}\s*<[?!a-z]/i.test(beginning) && /<(?:[\w-]+:)?svg[\s>]/.test(beginning)
}

/** The drawing cleaned and measured; null if it is damaged, beyond the limits, or no drawing. */
export function readSvg(bytes: Uint8Array): Drawing | null {
  return whereRead(bytes, () => {
    const part = readXml(bytes, reading)
    const size = sizeOfDrawing(part)
    if (size === null) return null
    if (carriesTooMuch(part.root)) return null
    const clean = cleanDrawing(part.root)
    const { weight, work } = drawingLoad(clean, extentOf(clean, size))
    if (!(weight <= pictureLimits.svgElements && work <= pictureLimits.svgWork)) return null
    const root = {
      ...clean,
      attributes: { ...clean.attributes, width: String(size.width), height: String(size.height) },
    }
    const namespaces = { '': svgNamespace, xlink: linkNamespace }
    return { text: partText({ root, namespaces }), ...size, hasText: has(root, 'text'), weight: work }
  })
}

/** What the drawing measures, by its outermost tag; the rest may still be damaged. Null if it is no drawing to show. */
export function sizeOfSvg(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  return whereRead(bytes, () => sizeOfDrawing(readXmlRoot(bytes, reading)))
}

function whereRead<T>(bytes: Uint8Array, read: () => T): T | null {
  if (bytes.length > pictureLimits.svgBytes) return null
  try {
    return read()
  } catch (error) {
    if (error instanceof XmlRefused) return null
    throw error
  }
}

function sizeOfDrawing({ root, namespaces }: XmlPart): { readonly width: number; readonly height: number } | null {
  if (root.name !== 'svg' || namespaces[''] !== svgNamespace) return null
  const size = sizeOf(root)
  return isShowable(size.width, size.height) ? size : null
}

function has(parent: XmlElement, name: string): boolean {
  return elementsOf(parent).some((child) => child.name === name || has(child, name))
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

/** The longer side in the units of the shapes; the shorter one where the drawing grows beyond its edge to fill it. */
function extentOf({ attributes }: XmlElement, size: { readonly width: number; readonly height: number }): number {
  const { width, height } = viewBoxOf(attributes.viewBox) ?? size
  return attributes.preserveAspectRatio?.includes('slice') ? Math.min(width, height) : Math.max(width, height)
}

function viewBoxOf(written: string | undefined): { readonly width: number; readonly height: number } | null {
  const [, , width = 0, height = 0] = (written ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  return width > 0 && height > 0 ? { width, height } : null
}
