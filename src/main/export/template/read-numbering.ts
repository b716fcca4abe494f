import {
  allOf,
  childOf,
  elementsOf,
  mapElements,
  valueIn,
  withAttributes,
  type XmlElement,
  type XmlPart,
} from '../xml/xml-tree'
import { templateNumberingFrom, type WordTemplate } from './word-template'

export type TemplateNumbering = {
  readonly numbering: WordTemplate['numbering']
  /** The same tree with the ids its lists have among ours; numbers of lists that do not come along are taken off. */
  readonly renumber: (root: XmlElement) => XmlElement
}

function idsOfLists(root: XmlElement): readonly string[] {
  return allOf(root, 'w:numPr').flatMap((list) => valueIn(list, 'w:numId') ?? [])
}

/** Pictures as bullets would need files of their own; the sign beside them stands instead. */
function withoutPictures(root: XmlElement): XmlElement {
  return mapElements(root, (element) => (element.name === 'w:lvlPicBulletId' ? null : element))
}

/**
 * The lists that a template's styles and headers number with, under ids beyond all of ours.
 * @param users trees that name lists
 */
export function readNumbering(part: XmlPart | null, users: readonly XmlElement[]): TemplateNumbering {
  const all = part === null ? [] : elementsOf(part.root)
  const instances = all.filter(({ name }) => name === 'w:num')
  const abstracts = all.filter(({ name }) => name === 'w:abstractNum')
  const used = new Set(users.flatMap(idsOfLists))
  const linked = linkedAbstracts(abstracts, instances, used)
  const abstractIds = new Map([...linked].map((id, index) => [id, String(templateNumberingFrom + index)]))
  const keptInstances = instances.filter(({ attributes }) => used.has(attributes['w:numId'] ?? ''))
  const listIds = new Map(
    keptInstances.map(({ attributes }, index) => [attributes['w:numId'] ?? '', String(templateNumberingFrom + index)]),
  )
  const renumber = (root: XmlElement): XmlElement =>
    mapElements(root, (element) => {
      if (element.name !== 'w:numPr') return element
      const id = valueIn(element, 'w:numId')
      // 0 takes the number of a style off; without an id the level alone says nothing.
      if (id === null || id === '0') return element
      const mapped = listIds.get(id)
      if (mapped === undefined) return null
      return mapElements(element, (inner) =>
        inner.name === 'w:numId' ? withAttributes(inner, { 'w:val': mapped }) : inner,
      )
    })
  return {
    renumber,
    numbering: {
      abstracts: abstracts
        .filter(({ attributes }) => abstractIds.has(attributes['w:abstractNumId'] ?? ''))
        .map((element) =>
          withAttributes(withoutPictures(element), {
            'w:abstractNumId': abstractIds.get(element.attributes['w:abstractNumId'] ?? '') ?? '',
          }),
        ),
      instances: keptInstances.flatMap((element) => {
        const abstract = abstractIds.get(valueIn(element, 'w:abstractNumId') ?? '')
        if (abstract === undefined) return []
        const own = mapElements(withoutPictures(element), (inner) =>
          inner.name === 'w:abstractNumId' ? withAttributes(inner, { 'w:val': abstract }) : inner,
        )
        return [withAttributes(own, { 'w:numId': listIds.get(element.attributes['w:numId'] ?? '') ?? '' })]
      }),
    },
  }
}

/** Definitions of the used lists, and of the list styles they in turn follow. */
function linkedAbstracts(
  abstracts: readonly XmlElement[],
  instances: readonly XmlElement[],
  used: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>()
  for (const instance of instances) {
    if (!used.has(instance.attributes['w:numId'] ?? '')) continue
    const id = valueIn(instance, 'w:abstractNumId')
    const abstract = abstracts.find(({ attributes }) => attributes['w:abstractNumId'] === id)
    if (id === null || abstract === undefined) continue
    found.add(id)
    const follows = valueIn(abstract, 'w:numStyleLink')
    if (follows === null) continue
    const style = abstracts.find((other) => childOf(other, 'w:styleLink')?.attributes['w:val'] === follows)
    if (style !== undefined) found.add(style.attributes['w:abstractNumId'] ?? '')
  }
  return found
}
