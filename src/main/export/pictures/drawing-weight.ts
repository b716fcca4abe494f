import { elementsOf, type XmlElement } from '../xml/xml-tree'
import { bytesOfDataAddress } from './data-address'
import { pictureLimits } from './limits'
import { isJpeg, readJpeg } from './read-jpeg'
import { pixelsOfPng } from './read-png'
import { scaleIn, travelOf, unitsIn } from './shape-travel'

/** Deeper than anyone draws; the engine would run out of stack. */
const deepest = 300
/** Pixels of a picture within a drawing that take as long to read as an element. */
const pixelsReadPerElement = 200
/** The same for each pixel that is drawn. */
const pixelsPerElement = 1000
/** Numbers of a path, or dashes, that take as long as an element. */
const stepsPerElement = 5
/** Ways across the whole drawing: so many elements take as long to prepare, so many to fill for each pixel. */
const elementsPerCrossing = { prepared: 7, drawn: 30 }
/** Rules of a style, each held against one element, that take as long as an element. */
const matchesPerElement = 200

/** So many elements without gradient or veil are drawn as fast as one with them. */
const elementsPerEffect = 900
/** Each is looked up, set in its line and drawn as a path of its own. */
const elementsPerLetter = 4
/** What is not drawn in one colour, or not at once: each is reckoned for every pixel it may cover. */
const effect = /url\(|(?:^|;)\s*(?:opacity|mix-blend-mode|isolation)\s*:/
/** What is cut out is drawn on a sheet of its own, and so is what it is cut with. */
const cutting = /(?:mask|clip-path)\s*:\s*url\(/
/** Parts of the drawing that all its elements refer to, all told. */
const mostReferences = 1_000_000
/** What a pen draws; all else hands down what it says of pens and letters. */
const shapes = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'image'])
const pointed = new Set(['path', 'line', 'polyline', 'polygon'])

/** What a drawing asks for: to be prepared, whatever its size in pixels, and to be drawn, for each pixel. */
export type DrawingLoad = { readonly weight: number; readonly work: number }

/** What an element asks for with all it repeats. Its way grows with what enlarges it, the rest does not. */
type Load = { readonly elements: number; readonly pixels: number; readonly effects: number; readonly way: number }

/**
 * Elements to draw, each `use`, pattern, marker, mask and so on counted with all it repeats, and whatever else takes as
 * long as so many elements: a short file can ask for more than any machine has. Infinite where it repeats itself.
 * @param extent how wide or high it is, in the units its shapes are told in
 */
export function drawingLoad(root: XmlElement, extent: number): DrawingLoad {
  const weighing = new Weighing(root, extent)
  const { elements, pixels, effects, way } = weighing.weigh(root)
  const [crossings, { prepared, drawn }] = [way / extent, elementsPerCrossing]
  const matches = weighing.matches() / matchesPerElement
  return {
    weight: elements + matches + pixels / pixelsReadPerElement + crossings * prepared,
    work: elements + pixels / pixelsPerElement + effects * elementsPerEffect + crossings * drawn,
  }
}

/** Whether the pictures within a drawing have more pixels than it may show, before any of them is unpacked. */
export function carriesTooMuch(root: XmlElement): boolean {
  return carriedPixels(root) / pixelsReadPerElement > pictureLimits.svgElements
}

function carriedPixels(element: XmlElement): number {
  return elementsOf(element).reduce((sum, child) => sum + carriedPixels(child), pixelsOf(element))
}

class Weighing {
  readonly #byId = new Map<string, XmlElement[]>()
  readonly #loads = new Map<XmlElement, Load>()
  readonly #loadsOfIds = new Map<string, Load>()
  readonly #open = new Set<XmlElement>()
  /** What rules of a style refer to, by the classes, ids and elements they speak of. */
  readonly #styled = new Map<string, Set<string>>()
  readonly #veiling = new Set<string>()
  readonly #extent: number
  readonly #rootStyle: string
  #references = 0

  /** What any shape may be drawn with, since a rule or a group says so. */
  readonly #handedDown: XmlElement[] = []
  #rules = ''
  #markers: ReadonlySet<string> = new Set()
  readonly #withinMarkers = new Set<XmlElement>()
  #hasMarkersBetween = false
  #dash: number | null = null
  #pen = 0
  #letter = 0
  #ruleScale = 1

  #elements = 0
  #depth = 0
  /** Of each selector, how many of its parts may be any ancestor. */
  readonly #ancestors: number[] = []
  /** How much rules say of what has a class, an id or a name, and how many elements have it. */
  readonly #declared = new Map<string, number>()
  readonly #having = new Map<string, number>()

  constructor(root: XmlElement, extent: number) {
    this.#extent = extent
    this.#rootStyle = styleOf(root)
    this.#collect(root, 0, false)
    this.#dash = dashIn(this.#rules)
    this.#ruleScale = largest(1, declared(this.#rules, 'transform').map(scaleIn))
    this.#pen = largest(this.#pen, this.#sizes(this.#rules, 'stroke-width'))
    const markers = new Set<string>()
    for (const element of this.#handedDown) {
      this.#dash = smaller(this.#dash, dashIn(styleOf(element)))
      if (this.#references > mostReferences) break
      const referredTo = this.#referredTo(element)
      this.#references += referredTo.size
      for (const id of referredTo) if (this.#isMarker(id)) markers.add(id)
    }
    this.#markers = markers
    if (this.#references <= mostReferences) this.#references = 0
  }

  #collect(element: XmlElement, depth: number, isInMarker: boolean): void {
    const { id } = element.attributes
    this.#elements += 1
    for (const key of keysOf(element)) this.#having.set(key, (this.#having.get(key) ?? 0) + 1)
    this.#depth = Math.max(this.#depth, depth)
    if (isInMarker) this.#withinMarkers.add(element)
    if (id !== undefined) {
      const known = this.#byId.get(id)
      if (known === undefined) this.#byId.set(id, [element])
      else known.push(element)
    }
    if (element.name === 'style') this.#readRules(element.children.join(''))
    else {
      const style = styleOf(element)
      this.#noteLetters(style)
      if (/marker(?:-mid)?\s*:/.test(style)) this.#hasMarkersBetween = true
      if (!shapes.has(element.name)) {
        this.#handedDown.push(element)
        this.#pen = largest(this.#pen, this.#sizes(style, 'stroke-width'))
      }
    }
    for (const child of elementsOf(element)) this.#collect(child, depth + 1, isInMarker || element.name === 'marker')
  }

  #noteLetters(style: string): void {
    this.#letter = largest(this.#letter, this.#sizes(style, 'font-size'))
    for (const font of declared(style, 'font')) {
      for (const [size] of font.matchAll(/[\d.]+(?:e\d+)?[a-z%]+/gi)) {
        this.#letter = Math.max(this.#letter, unitsIn(size, this.#extent))
      }
    }
  }

  #sizes(style: string, property: string): readonly number[] {
    return declared(style, property).map((value) => unitsIn(value, this.#extent))
  }

  /** What holds where neither the shape nor the drawing says how wide or large. */
  #usual(style: string, property: string, size: number): number {
    return style.includes(property) || this.#rootStyle.includes(property) ? 0 : size
  }

  #isMarker(id: string): boolean {
    return this.#byId.get(id)?.some(({ name }) => name === 'marker') ?? false
  }

  #readRules(css: string): void {
    this.#rules += css
    this.#noteLetters(css)
    if (/marker(?:-mid)?\s*:/.test(css)) this.#hasMarkersBetween = true
    for (const rule of css.split('}')) {
      const [selector = '', declarations = ''] = rule.split('{').slice(-2)
      for (const each of selector.split(',')) {
        const parts = each
          .replace(/\s*[>+~]\s*/g, '>')
          .trim()
          .split(/\s+/)
        this.#ancestors.push(parts.length - 1)
      }
      const ids = idsIn(declarations)
      const isVeiling = effect.test(declarations)
      const spokenOf = selector.match(/[.#]?[\w\u0080-\uFFFF-]+/g) ?? []
      for (const key of /[*[:]/.test(selector) ? ['*'] : spokenOf) {
        this.#declared.set(key, (this.#declared.get(key) ?? 0) + declarations.split(';').length)
        if (isVeiling) this.#veiling.add(key)
        if (ids.length === 0) continue
        const known = this.#styled.get(key) ?? new Set()
        this.#styled.set(key, known)
        for (const id of ids) known.add(id)
      }
    }
  }

  /**
   * How often a rule is held against an element, each ancestor tried for each part that may be any, or set for it; and
   * rules are put in order, each held against the others.
   */
  matches(): number {
    const counts = new Map<number, number>()
    for (const parts of this.#ancestors) counts.set(parts, (counts.get(parts) ?? 0) + 1)
    let matches = 0
    for (const [parts, count] of counts) matches += count * choices(this.#depth, parts)
    matches *= this.#elements
    for (const [key, count] of this.#declared) matches += count * (this.#having.get(key) ?? 0)
    return matches + this.#ancestors.length ** 2 / 3
  }

  weigh(element: XmlElement): Load {
    const known = this.#loads.get(element)
    if (known !== undefined) return known
    if (this.#open.has(element) || this.#open.size > deepest) return endless
    this.#open.add(element)
    const referredTo = this.#referredTo(element)
    this.#references += referredTo.size
    if (this.#references > mostReferences) return endless
    let load = this.#ownLoad(element)
    for (const child of elementsOf(element)) load = sumOf(load, this.weigh(child))
    for (const id of referredTo) if (id !== element.attributes.id) load = sumOf(load, this.#weighId(id))
    if (pointed.has(element.name)) load = sumOf(load, this.#markersOn(element, referredTo))
    const scaled = { ...load, way: load.way * this.#scaleOf(element) }
    this.#open.delete(element)
    this.#loads.set(element, scaled)
    return scaled
  }

  #ownLoad(element: XmlElement): Load {
    const { name } = element
    const isShape = shapes.has(name)
    const style = isShape ? styleOf(element) : ''
    const { length, steps } = isShape ? travelOf(element, this.#extent) : { length: 0, steps: 0 }
    const letters = name === 'text' ? lettersIn(element) : 0
    const pen = isShape ? largest(this.#usual(style, 'stroke-width', 1), this.#sizes(style, 'stroke-width')) : 0
    const dash = smaller(this.#dash, dashIn(style))
    const dashes = dash === null ? 0 : length / dash
    return {
      elements: 1 + elementsPerLetter * letters + (steps + dashes) / stepsPerElement,
      pixels: name === 'image' ? pixelsOf(element) : 0,
      effects: this.#effectsOf(element),
      way:
        length + 4 * (Math.max(pen, this.#pen) + letters * Math.max(this.#letter, this.#usual(style, 'font-size', 16))),
    }
  }

  /** Markers are drawn at both ends, or again at each point; those of its own have been counted once. */
  #markersOn(element: XmlElement, referredTo: ReadonlySet<string>): Load {
    const own = [...referredTo].filter((id) => this.#isMarker(id))
    const given = this.#withinMarkers.has(element) ? [] : [...this.#markers]
    if (own.length + given.length === 0) return nothing
    const points = this.#hasMarkersBetween ? travelOf(element, this.#extent).steps + 2 : null
    const isAtBothEnds = (styleOf(element).match(/marker-/g)?.length ?? 0) > own.length
    return sumOf(this.#drawnAgain(own, points ?? (isAtBothEnds ? 1 : 0)), this.#drawnAgain(given, points ?? 2))
  }

  #drawnAgain(ids: readonly string[], times: number): Load {
    const load = ids.reduce((sum, id) => sumOf(sum, this.#weighId(id)), nothing)
    if (times === 0) return nothing
    return {
      elements: load.elements * times,
      pixels: load.pixels * times,
      effects: (load.effects + ids.length) * times,
      way: load.way * times,
    }
  }

  #scaleOf(element: XmlElement): number {
    const { name, attributes } = element
    if (name === 'svg' && this.#open.size === 1) return 1
    const scales = declared(styleOf(element), 'transform').map(scaleIn)
    let scale = this.#ruleScale * (scales.length === 0 ? 1 : largest(0, scales))
    scale *= scaleIn(attributes.patternTransform)
    if (/objectBoundingBox/.test(Object.values(attributes).join(' '))) scale *= this.#extent
    const [, , width = 0, height = 0] = (attributes.viewBox ?? '')
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    const isMarker = name === 'marker'
    if (isMarker && attributes.markerUnits !== 'userSpaceOnUse') scale *= Math.max(1, this.#pen)
    if (!(width > 0 && height > 0)) return scale
    const [wide, high] = isMarker
      ? [attributes.markerWidth ?? '3', attributes.markerHeight ?? '3']
      : [attributes.width, attributes.height]
    const size = Math.max(unitsIn(wide ?? '100%', this.#extent), unitsIn(high ?? '100%', this.#extent))
    return (scale * size) / Math.min(width, height)
  }

  /** All elements of that id: who draws them decides which counts. */
  #weighId(id: string): Load {
    const known = this.#loadsOfIds.get(id)
    if (known !== undefined) return known
    const load = (this.#byId.get(id) ?? []).reduce((sum, element) => sumOf(sum, this.weigh(element)), nothing)
    this.#loadsOfIds.set(id, load)
    return load
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

  #effectsOf(element: XmlElement): number {
    if (element.name === 'style') return 0
    const style = styleOf(element)
    if (cutting.test(style)) return 2
    const isVeiled =
      element.name === 'image' || effect.test(style) || keysOf(element).some((key) => this.#veiling.has(key))
    return isVeiled ? 1 : 0
  }
}

const nothing: Load = { elements: 0, pixels: 0, effects: 0, way: 0 }
const endless: Load = { ...nothing, elements: Number.POSITIVE_INFINITY }

function sumOf(one: Load, other: Load): Load {
  return {
    elements: one.elements + other.elements,
    pixels: one.pixels + other.pixels,
    effects: one.effects + other.effects,
    way: one.way + other.way,
  }
}

/** What an element says of its looks, in attributes or a style, as a style. */
function styleOf({ attributes }: XmlElement): string {
  return Object.entries(attributes)
    .map(([key, value]) => (key === 'style' ? value : `${key}:${value}`))
    .join(';')
}

/** Every value that styles give a property. */
function declared(style: string, property: string): readonly string[] {
  if (!style.includes(property)) return []
  const pattern = new RegExp(`(?:^|[;{\\s])${property}\\s*:([^;}]*)`, 'gi')
  return [...style.matchAll(pattern)].map(([, value = '']) => value)
}

/** The shortest mean of a dash and a gap that a style asks for; null where it asks for none. */
function dashIn(style: string): number | null {
  let shortest: number | null = null
  for (const written of declared(style, 'stroke-dasharray')) {
    const lengths = [...written.matchAll(/([\d.]+(?:e[+-]?\d+)?)([a-z%]*)/gi)].map(
      ([, amount = '', unit = '']) => Number(amount) / (/^(?:|px|pt|pc|mm|cm|in)$/i.test(unit) ? 1 : 1000),
    )
    const sum = lengths.reduce((all, length) => all + length, 0)
    if (sum > 0) shortest = smaller(shortest, sum / lengths.length)
  }
  return shortest
}

function largest(least: number, values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), least)
}

function smaller(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other)
}

/** In how many ways so many of `all` can be taken. */
function choices(all: number, taken: number): number {
  let ways = 1
  for (let each = 0; each < Math.min(taken, all / 2); each += 1) ways *= (all - each) / (each + 1)
  return ways
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
  const addresses = [attributes.href, attributes['xlink:href'], attributes.src, attributes['xlink:src']]
  return addresses.reduce((sum, address) => sum + pixelsAt(address ?? ''), 0)
}

function pixelsAt(address: string): number {
  const bytes = bytesOfDataAddress(address, pictureLimits.svgBytes)
  if (bytes === null) return 0
  if (!isJpeg(bytes)) return pixelsOfPng(bytes)
  const { width = 0, height = 0 } = readJpeg(bytes)?.pixels ?? {}
  return width * height
}
