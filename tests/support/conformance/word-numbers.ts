import type { DocxParts } from '../read-docx'
import { attributeOf, elementAt, elementsOf, readXml, type XmlElement } from './xml-tree'

/** What a numbered paragraph says in front of its text. */
export type ItemMarker = {
  /** The list it belongs to. */
  readonly list: string
  readonly level: number
  readonly ordered: boolean
  /** What it counts as, where its list counts. */
  readonly number: number | null
  /** The sign of a bulleted one, or what its number is written with. */
  readonly sign: string
  readonly left: number | null
  readonly hanging: number | null
}

/** Gives every numbered paragraph, in the order of the document, what Word would put in front of it. */
export type Counting = (list: string, level: number) => ItemMarker | null

function levelsOf(element: XmlElement | null): ReadonlyMap<string, XmlElement> {
  return new Map(elementsOf(element, 'w:lvl').map((level) => [attributeOf(level, 'w:ilvl') ?? '', level]))
}

/**
 * Counts as Word does (ECMA-376 part 1, 17.9): lists of one definition go on counting, unless one of them starts anew;
 * a level begins again after an item of a level above it.
 */
export function countingOf(parts: DocxParts): Counting {
  const xml = parts.get('word/numbering.xml')
  if (xml === undefined) return () => null
  const root = readXml(xml)
  const definitions = new Map(
    elementsOf(root, 'w:abstractNum').map((element) => [attributeOf(element, 'w:abstractNumId'), element]),
  )
  const lists = new Map(elementsOf(root, 'w:num').map((element) => [attributeOf(element, 'w:numId'), element]))
  const counters = new Map<string, number[]>()
  const begun = new Set<string>()
  return (list, level) => {
    const numbering = lists.get(list)
    if (numbering === undefined) return null
    const definition = attributeOf(elementAt(numbering, 'w:abstractNumId'), 'w:val') ?? ''
    const override = elementsOf(numbering, 'w:lvlOverride').find(
      (element) => attributeOf(element, 'w:ilvl') === String(level),
    )
    const own = elementAt(override, 'w:lvl')
    const look = own ?? levelsOf(definitions.get(definition) ?? null).get(String(level))
    if (look === undefined) throw new Error(`List ${list} has no level ${level}`)
    const format = attributeOf(elementAt(look, 'w:numFmt'), 'w:val') ?? 'decimal'
    const ordered = format !== 'bullet' && format !== 'none'
    const counts = counters.get(definition) ?? []
    counters.set(definition, counts)
    const anew = attributeOf(elementAt(override, 'w:startOverride'), 'w:val')
    const first = Number(attributeOf(elementAt(look, 'w:start'), 'w:val') ?? 1)
    const before = counts[level]
    const isFirst = !begun.has(`${list} ${level}`)
    begun.add(`${list} ${level}`)
    const number = anew !== null && isFirst ? Number(anew) : before === undefined ? first : before + 1
    counts.length = level
    counts[level] = number
    const indent = elementAt(look, 'w:pPr', 'w:ind')
    const twips = (name: string) => {
      const value = attributeOf(indent, name)
      return value === null ? null : Number(value)
    }
    return {
      list,
      level,
      ordered,
      number: ordered ? number : null,
      sign: attributeOf(elementAt(look, 'w:lvlText'), 'w:val') ?? '',
      left: twips('w:left') ?? twips('w:start'),
      hanging: twips('w:hanging'),
    }
  }
}
