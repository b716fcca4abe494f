import { mapElements, type XmlElement } from '../xml/xml-tree'
import { cleanCss } from './clean-css'
import { cleanPixels } from './clean-pixels'
import { bytesOfDataAddress } from './data-address'
import { pictureLimits } from './limits'

/**
 * What a drawing may be asked to show but a picture must not do: run something, hold a page of its own, change, or have
 * every pixel reckoned as often as it pleases. And what it tells of its origin.
 */
const forbidden = new Set([
  ...['script', 'handler', 'listener', 'foreignObject', 'iframe', 'object', 'embed', 'audio', 'video', 'canvas'],
  ...['set', 'animate', 'animateColor', 'animateMotion', 'animateTransform', 'discard', 'mpath'],
  ...['filter', 'metadata'],
])

/** Says something rather than how to draw it. */
const words = /^(?:aria-|data-|id$|class$|d$|points$|href$|xlink:href$)/

/** A drawing of SVG alone that runs nothing, asks for nothing and leads nowhere; pictures it holds itself stay, cleaned. */
export function cleanDrawing(root: XmlElement): XmlElement {
  const inner = mapElements(root, (element) => {
    const isOther = element.name.includes(':')
    return isOther || forbidden.has(element.name) ? null : cleanElement(element)
  })
  return cleanElement(inner)
}

function cleanElement(element: XmlElement): XmlElement {
  const attributes = Object.entries(element.attributes).flatMap(([key, value]): [string, string][] => {
    const colon = key.indexOf(':')
    if (colon >= 0 && !key.startsWith('xlink:') && key !== 'xml:space' && key !== 'xml:lang') return []
    const name = key.slice(colon + 1)
    if (/^on/i.test(name) || name === 'filter') return []
    if (name === 'href' || name === 'src') {
      const own = ownAddress(value)
      return own === null ? [] : [[key, own]]
    }
    return [[key, words.test(key) ? value : cleanCss(value)]]
  })
  return { ...element, attributes: Object.fromEntries(attributes), children: childrenOf(element) }
}

/** A style comes in pieces, between which comments stood: it is read as the one text it is. */
function childrenOf({ name, children }: XmlElement): XmlElement['children'] {
  if (name !== 'style') return children
  return [cleanCss(children.filter((child) => typeof child === 'string').join(''))]
}

/** A part of the drawing, or a picture within its text; null where the address leads to anything else. */
function ownAddress(address: string): string | null {
  if (address.startsWith('#')) return address
  if (!/^data:image\/(?:png|jpe?g)[;,]/i.test(address)) return null
  const bytes = bytesOfDataAddress(address, pictureLimits.svgBytes)
  const clean = bytes === null ? null : cleanPixels(bytes)
  if (clean === null) return null
  const type = clean.extension === 'jpg' ? 'jpeg' : 'png'
  return `data:image/${type};base64,${Buffer.from(clean.bytes).toString('base64')}`
}
