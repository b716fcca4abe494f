import { elementsOf, type XmlElement } from '../xml/xml-tree'
import { bytesOfDataAddress } from './data-address'
import { pictureLimits } from './limits'
import { isJpeg, readJpeg } from './read-jpeg'
import { readPng } from './read-png'

/** Deeper than anyone draws; the engine would run out of stack. */
const deepest = 300
/** Pixels of a picture within a drawing that weigh as much as one element. */
const pixelsPerElement = 1000

/** So many elements without gradient or veil are drawn as fast as one with them. */
const elementsPerEffect = 900
/** Each is looked up, set in its line and drawn as a path of its own. */
const elementsPerLetter = 4
/** What is not drawn in one colour, or not at once: each is reckoned for every pixel it may cover. */
const effect = /url\(|(?:^|;)\s*(?:opacity|mix-blend-mode|isolation)\s*:/
const effects = new Set(['opacity', 'mix-blend-mode', 'isolation'])
/** Parts of the drawing that all its elements refer to, all told. */
const mostReferences = 1_000_000

/**
 * Elements to draw, each `use`, pattern, mask and so on counted with all it repeats: a short file can ask for more than
 * any machine has. Infinite where it repeats itself.
 */
export function drawingWeight(root: XmlElement): number {
  return new Weighing(root, () => 0).weigh(root)
}

/** The same with what takes longest for each pixel counted as often as it takes longer. */
export function drawingWork(root: XmlElement): number {
  return new Weighing(root, (isVeiled) => (isVeiled ? elementsPerEffect : 0)).weigh(root)
}

class Weighing {
  readonly #byId = new Map<string, XmlElement[]>()
  readonly #weights = new Map<XmlElement, number>()
  readonly #weightsOfIds = new Map<string, number>()
  readonly #open = new Set<XmlElement>()
  /** What rules of a style refer to, by the classes, ids and elements they speak of. */
  readonly #styled = new Map<string, Set<string>>()

  readonly #more: (isVeiled: boolean) => number
  readonly #veiling = new Set<string>()
  #references = 0

  constructor(root: XmlElement, more: (isVeiled: boolean) => number) {
    this.#more = more
    this.#collect(root)
  }

  #collect(element: XmlElement): void {
    const { id } = element.attributes
    if (id !== undefined) {
      const known = this.#byId.get(id)
      if (known === undefined) this.#byId.set(id, [element])
      else known.push(element)
    }
    if (element.name === 'style') this.#readRules(element.children.join(''))
    for (const child of elementsOf(element)) this.#collect(child)
  }

  #readRules(css: string): void {
    for (const rule of css.split('}')) {
      const [selector = '', declarations = ''] = rule.split('{').slice(-2)
      const ids = idsIn(declarations)
      const isVeiling = effect.test(declarations)
      if (ids.length === 0 && !isVeiling) continue
      const spokenOf = selector.match(/[.#]?[\w\u0080-\uFFFF-]+/g) ?? []
      for (const key of /[*[:]/.test(selector) ? ['*'] : spokenOf) {
        if (isVeiling) this.#veiling.add(key)
        if (ids.length === 0) continue
        const known = this.#styled.get(key) ?? new Set()
        this.#styled.set(key, known)
        for (const id of ids) known.add(id)
      }
    }
  }

  weigh(element: XmlElement): number {
    const known = this.#weights.get(element)
    if (known !== undefined) return known
    if (this.#open.has(element) || this.#open.size > deepest) return Number.POSITIVE_INFINITY
    this.#open.add(element)
    let weight = element.name === 'image' ? 1 + Math.ceil(pixelsOf(element) / pixelsPerElement) : 1
    weight += element.name === 'text' ? elementsPerLetter * lettersIn(element) : 0
    weight += this.#more(this.#isVeiled(element))
    for (const child of elementsOf(element)) weight += this.weigh(child)
    const referredTo = this.#referredTo(element)
    this.#references += referredTo.size
    if (this.#references > mostReferences) return Number.POSITIVE_INFINITY
    for (const id of referredTo) if (id !== element.attributes.id) weight += this.#weighId(id)
    this.#open.delete(element)
    this.#weights.set(element, weight)
    return weight
  }

  /** All elements of that id: who draws them decides which counts. */
  #weighId(id: string): number {
    const known = this.#weightsOfIds.get(id)
    if (known !== undefined) return known
    const weight = (this.#byId.get(id) ?? []).reduce((sum, element) => sum + this.weigh(element), 0)
    this.#weightsOfIds.set(id, weight)
    return weight
  }

  /** Parts of the drawing that an element repeats or is drawn with, each once. */
  #referredTo(element: XmlElement): ReadonlySet<string> {
    const { name, attributes } = element
    const found = new Set<string>()
    if (name === 'style') return found
    for (const [key, value] of Object.entries(attributes)) {
      const isLink = key === 'href' || key === 'xlink:href'
      if (isLink && name !== 'a' && value.startsWith('#')) found.add(value.slice(1))
      else if (!isLink) for (const id of idsIn(value)) found.add(id)
    }
    for (const key of keysOf(element)) for (const id of this.#styled.get(key) ?? []) found.add(id)
    return found
  }

  #isVeiled(element: XmlElement): boolean {
    if (element.name === 'style') return false
    return (
      Object.entries(element.attributes).some(([key, value]) => effects.has(key) || effect.test(value)) ||
      keysOf(element).some((key) => this.#veiling.has(key))
    )
  }
}

/** What rules of a style may speak of an element by. */
function keysOf({ name, attributes }: XmlElement): readonly string[] {
  const classes = (attributes.class ?? '').split(/\s+/).map((word) => `.${word}`)
  return ['*', name, `#${attributes.id ?? ''}`, ...classes]
}

function lettersIn({ children }: XmlElement): number {
  return children.reduce((sum, child) => sum + (typeof child === 'string' ? child.length : lettersIn(child)), 0)
}

function idsIn(value: string): readonly string[] {
  if (!value.includes('url(')) return []
  return [...value.matchAll(/url\(["']?#([^"')]+)/g)].map(([, id = '']) => id.trim())
}

function pixelsOf({ attributes }: XmlElement): number {
  const address = attributes.href ?? attributes['xlink:href'] ?? ''
  const bytes = bytesOfDataAddress(address, pictureLimits.svgBytes)
  if (bytes === null) return 0
  const found = isJpeg(bytes) ? readJpeg(bytes)?.pixels : readPng(bytes)
  return (found?.width ?? 0) * (found?.height ?? 0)
}
