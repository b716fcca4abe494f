import { mapElements, valueIn, withAttributes, type XmlElement, type XmlPart } from '../xml/xml-tree'
import { keyOf, ownStyles, sameName, shownName, stylesIn } from './own-styles'

/** Where a part names a style by its id. */
const references = new Set([
  ...['w:basedOn', 'w:next', 'w:link', 'w:pStyle', 'w:rStyle', 'w:tblStyle'],
  ...['w:styleLink', 'w:numStyleLink', 'w:clickAndTypeStyle', 'w:defaultTableStyle'],
])

export type Renaming = {
  /** The same tree with our style ids. */
  readonly rename: (root: XmlElement) => XmlElement
  /** Names of our styles that the template has not. */
  readonly lacks: readonly string[]
}

/** Names a style goes by: its own, and those the organisation gave it besides. */
function namesOf(style: XmlElement): readonly string[] {
  const aliases = (valueIn(style, 'w:aliases') ?? '').split(',')
  return [keyOf(style).name, ...aliases].map(sameName).filter((name) => name !== '')
}

/**
 * Word knows styles by their names, and writes ids in the language it runs in: “heading 1” may be `Kop1`. Here they get
 * the ids our documents use; a style of another name that has one of them moves out of the way.
 */
export function styleRenaming(styles: XmlPart): Renaming {
  const known = stylesIn(styles.root)
  const own = ownStyles()
  const ownIds = new Set(own.map(({ id }) => id))
  const ids = new Map<string, string>()
  const matched = new Set<string>()
  for (const { id, name, type } of own) {
    const found = known.find(
      (style) => keyOf(style).type === type && !ids.has(keyOf(style).id) && namesOf(style).includes(sameName(name)),
    )
    if (found === undefined) continue
    ids.set(keyOf(found).id, id)
    matched.add(id)
  }
  const taken = new Set([...ownIds, ...known.map((style) => keyOf(style).id)])
  for (const style of known) {
    const { id } = keyOf(style)
    if (ids.has(id) || !ownIds.has(id)) continue
    let free = `${id}Template`
    for (let count = 2; taken.has(free); count += 1) free = `${id}Template${count}`
    taken.add(free)
    ids.set(id, free)
  }
  const renamed = (element: XmlElement): XmlElement => {
    if (element.name === 'w:style') {
      return withAttributes(element, { 'w:styleId': ids.get(keyOf(element).id) ?? keyOf(element).id })
    }
    const value = element.attributes['w:val']
    const id = references.has(element.name) && value !== undefined ? ids.get(value) : undefined
    return id === undefined ? element : withAttributes(element, { 'w:val': id })
  }
  return {
    rename: (root) => mapElements(root, renamed),
    lacks: own.filter(({ id }) => !matched.has(id)).map(({ name }) => shownName(name)),
  }
}
