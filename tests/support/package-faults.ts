import { posix } from 'node:path'
import { allElements, attributeOf, elementsOf, readXml, type XmlElement } from './conformance/xml-tree'
import type { DocxParts } from './read-docx'

/** Every id that has to be one of a kind in its part: of bookmarks, drawings, notes, lists and definitions. */
const singular: readonly (readonly [element: string, attribute: string])[] = [
  ['w:bookmarkStart', 'w:id'],
  ['w:bookmarkStart', 'w:name'],
  ['wp:docPr', 'id'],
  ['w:footnote', 'w:id'],
  ['w:num', 'w:numId'],
  ['w:abstractNum', 'w:abstractNumId'],
  ['w:style', 'w:styleId'],
  ['Relationship', 'Id'],
]

function targetOf(relations: string, target: string): string {
  const folder = posix.dirname(posix.dirname(relations))
  return target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(folder, target))
}

/** The relationships of a part: where its own file of them says they are. */
function relationsOf(path: string): string {
  return posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`)
}

function valuesOf(root: XmlElement, element: string, attribute: string): readonly string[] {
  return allElements(root, element).flatMap((found) => attributeOf(found, attribute) ?? [])
}

/** Attributes by which elements refer to relationships of their part. */
function referencesIn(element: XmlElement): readonly string[] {
  const own = [...element.attributes].flatMap(([name, value]) => (/^r:(id|embed|link)$/.test(name) ? [value] : []))
  return [...own, ...elementsOf(element).flatMap(referencesIn)]
}

/**
 * What is wrong with a Word file as a package: XML that is not well-formed, ids given twice, relationships that lead
 * nowhere, styles, lists, notes and bookmarks that are used and not there.
 */
export function packageFaults(parts: DocxParts): readonly string[] {
  const faults: string[] = []
  const roots = new Map<string, XmlElement>()
  for (const [path, text] of parts) {
    if (!/\.(xml|rels)$/.test(path)) continue
    try {
      roots.set(path, readXml(text))
    } catch (error) {
      faults.push(`${path}: ${error instanceof Error ? error.message : error}`)
    }
  }
  for (const [path, root] of roots) {
    for (const [element, attribute] of singular) {
      const values = valuesOf(root, element, attribute)
      const twice = values.find((value, index) => values.indexOf(value) !== index)
      if (twice !== undefined) faults.push(`${path}: ${element} ${attribute} ${twice} is given twice`)
    }
    if (path.endsWith('.rels')) {
      for (const relation of elementsOf(root, 'Relationship')) {
        const target = targetOf(path, attributeOf(relation, 'Target') ?? '')
        const isInside = attributeOf(relation, 'TargetMode') !== 'External'
        if (isInside && !parts.has(target)) faults.push(`${path}: nothing at ${target}`)
      }
    } else {
      const known = valuesOf(roots.get(relationsOf(path)) ?? root, 'Relationship', 'Id')
      for (const id of referencesIn(root)) if (!known.includes(id)) faults.push(`${path}: no relationship ${id}`)
    }
  }
  const defined = (path: string, element: string, attribute: string) => {
    const root = roots.get(path)
    return new Set(root === undefined ? [] : valuesOf(root, element, attribute))
  }
  const uses: readonly (readonly [element: string, attribute: string, defined: ReadonlySet<string>])[] = [
    ...['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'].map(
      (element) => [element, 'w:val', defined('word/styles.xml', 'w:style', 'w:styleId')] as const,
    ),
    ['w:numId', 'w:val', defined('word/numbering.xml', 'w:num', 'w:numId')],
    ['w:footnoteReference', 'w:id', defined('word/footnotes.xml', 'w:footnote', 'w:id')],
    ['w:hyperlink', 'w:anchor', new Set(['_top', ...defined('word/document.xml', 'w:bookmarkStart', 'w:name')])],
  ]
  for (const [path, root] of roots) {
    if (!path.startsWith('word/')) continue
    for (const [element, attribute, known] of uses) {
      const missing = valuesOf(root, element, attribute).find((value) => !known.has(value))
      if (missing !== undefined) faults.push(`${path}: ${element} ${missing} is not there`)
    }
  }
  const types = roots.get('[Content_Types].xml')
  const named = types === undefined ? [] : valuesOf(types, 'Override', 'PartName')
  const endings = types === undefined ? [] : valuesOf(types, 'Default', 'Extension')
  for (const path of parts.keys()) {
    const isTyped = named.includes(`/${path}`) || endings.includes(path.slice(path.lastIndexOf('.') + 1))
    if (path !== '[Content_Types].xml' && !isTyped) faults.push(`${path} has no content type`)
  }
  return faults
}
