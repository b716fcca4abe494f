import type { XmlElement } from '../xml/xml-tree'

/** How far a pen goes that draws a shape, in its own units, and how many numbers and commands tell it so. */
export type Travel = { readonly length: number; readonly steps: number }

const lengthAttributes = ['x1', 'y1', 'x2', 'y2', 'r', 'rx', 'ry', 'width', 'height'] as const
const pointer = /[a-df-z]|[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi
const aSwitch = /[01a-df-z]/gi
const numbersOf: Readonly<Record<string, number>> = { m: 2, l: 2, t: 2, h: 1, v: 1, s: 4, q: 4, c: 6, a: 7 }
/** Around a circle of that radius it is a little less, as it is around a rectangle of those sides. */
const around = 7

/** An upper bound that holds for every shape: along the polygon of its points, those that only bend it too. */
export function travelOf({ name, attributes }: XmlElement, extent: number): Travel {
  const told = attributes.d ?? attributes.points
  if (told !== undefined) return attributes.d === undefined ? travelOfPath(`M${told}`) : travelOfPath(told)
  if (!['rect', 'circle', 'ellipse', 'line', 'image'].includes(name)) return { length: 0, steps: 0 }
  const sides = lengthAttributes.map((key) => unitsIn(attributes[key], extent))
  return { length: around * sides.reduce((sum, side) => sum + side, 0), steps: 0 }
}

/** A length without its sign; what stands there with a unit that nobody knows is as long as the drawing for each. */
export function unitsIn(written: string | undefined, extent: number): number {
  const [, amount, unit = ''] = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*([a-z%]*)/i.exec(written ?? '') ?? []
  if (amount === undefined) return 0
  const factor = { '': 1, px: 1, pt: 1.34, pc: 16, mm: 3.78, cm: 37.8, in: 96, '%': extent / 100 }[unit.toLowerCase()]
  return Math.abs(Number(amount)) * (factor ?? extent)
}

function travelOfPath(path: string): Travel {
  let [length, steps, x, y] = [0, 0, 0, 0]
  let command = 'M'
  let numbers: number[] = []
  for (let at = 0; ; ) {
    // The two switches of an arc may stand without a space: `a1 1 0 011 1`.
    const isSwitch = /a/i.test(command) && (numbers.length === 3 || numbers.length === 4)
    const pattern = isSwitch ? aSwitch : pointer
    pattern.lastIndex = at
    const token = pattern.exec(path)?.[0]
    if (token === undefined) return { length: 2 * length, steps }
    at = pattern.lastIndex
    steps += 1
    if (/[a-z]/i.test(token.charAt(0))) {
      command = token
      numbers = []
      continue
    }
    numbers.push(Number(token))
    const kind = command.toLowerCase()
    if (numbers.length < (numbersOf[kind] ?? 2)) continue
    const way = wayOf(command, numbers, x, y)
    length += kind === 'm' ? 0 : way.length
    x = way.x
    y = way.y
    if (kind === 'm') command = command === 'm' ? 'l' : 'L'
    numbers = []
  }
}

function wayOf(command: string, numbers: readonly number[], fromX: number, fromY: number) {
  const kind = command.toLowerCase()
  const [dx, dy] = command === kind ? [fromX, fromY] : [0, 0]
  const [only = 0] = numbers
  if (kind === 'h') return { length: Math.abs(only + dx - fromX), x: only + dx, y: fromY }
  if (kind === 'v') return { length: Math.abs(only + dy - fromY), x: fromX, y: only + dy }
  const points = kind === 'a' ? numbers.slice(5) : numbers
  let [length, x, y] = [0, fromX, fromY]
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [toX, toY] = [(points[at] ?? 0) + dx, (points[at + 1] ?? 0) + dy]
    length += Math.abs(toX - x) + Math.abs(toY - y)
    x = toX
    y = toY
  }
  if (kind === 'a') length = arcOver(numbers, length)
  // A smooth curve is bent by the one before as far as by its own points.
  return { length: kind === 's' || kind === 't' ? 2 * length : length, x, y }
}

/** No arc is longer than its whole ellipse, which grows until it reaches; a short one of a circle bends only so far. */
function arcOver([rx = 0, ry = 0, , large]: readonly number[], chord: number): number {
  const [wide, thin] = [Math.max(Math.abs(rx), Math.abs(ry)), Math.min(Math.abs(rx), Math.abs(ry))]
  if (thin === 0) return chord
  const whole = around * wide * Math.max(1, chord / thin)
  return large === 0 ? Math.min(whole, 2 * chord * (wide / thin)) : whole
}

/** By how much a transformation enlarges at most. */
export function scaleIn(transform: string | undefined): number {
  let scale = 1
  for (const [, name = '', written = ''] of (transform ?? '').matchAll(/(\w+)\s*\(([^)]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0] = written
      .split(/[\s,]+/)
      .filter((word) => word !== '')
      .map((word) => Math.abs(Number(word)))
    if (/^scale/i.test(name)) scale *= Math.max(a, b)
    if (name === 'matrix') scale *= Math.max(a + c, b + d, a + b, c + d)
    if (/^skew/i.test(name)) scale *= 1 + Math.abs(Math.tan((a * Math.PI) / 180))
  }
  return scale
}
