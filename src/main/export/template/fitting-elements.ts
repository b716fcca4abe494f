import { element, type XmlElement, type XmlNode } from '../xml/xml-tree'

const blocks = ['w:hdr', 'w:ftr', 'w:tc', 'w:txbxContent', 'w:sdtContent']
const lines = ['w:p', 'w:hyperlink', 'w:fldSimple', 'w:sdtContent', 'w:dir', 'w:bdo', 'w:rt', 'w:rubyBase']

/** Where what makes up a header may stand (ECMA-376 part 1, 17); what is not named here says more of its parent. */
const places: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ...['w:p', 'w:tbl'].map((name) => [name, blocks] as const),
    ['w:tr', ['w:tbl', 'w:sdtContent']] as const,
    ['w:tc', ['w:tr', 'w:sdtContent']] as const,
    ['w:sdt', [...blocks, ...lines, 'w:tbl', 'w:tr']] as const,
    ['w:sdtContent', ['w:sdt']] as const,
    ...['w:r', 'w:hyperlink', 'w:fldSimple', 'w:dir', 'w:bdo'].map((name) => [name, lines] as const),
    ...['w:t', 'w:tab', 'w:br', 'w:instrText', 'w:fldChar', 'w:sym', 'words'].map((name) => [name, ['w:r']] as const),
    ...['w:drawing', 'w:pict'].map((name) => [name, ['w:r']] as const),
    ...['w:hdr', 'w:ftr', 'w:document', 'w:body', 'w:styles', 'w:numbering', 'w:settings'].map(
      (name) => [name, []] as const,
    ),
  ].map(([name, parents]) => [name, new Set(parents)]),
)

/** Two forms of the same for programs of different age: what they hold stands where they do. */
const forms = new Set(['mc:AlternateContent', 'mc:Choice', 'mc:Fallback'])

/** A header or footer without whatever stands where Word knows no place for it: Word refuses a whole document for it. */
export function withFittingElements(root: XmlElement): XmlElement {
  return fitted(root, root.name)
}

function fitted(of: XmlElement, place: string): XmlElement {
  const isRoot = place === 'w:hdr' || place === 'w:ftr'
  const children = of.children.flatMap((child): readonly XmlNode[] => {
    if (typeof child === 'string') return [child]
    if (isRoot && !isBlock(child)) return []
    const allowed = places.get(child.name)
    if (allowed !== undefined && !allowed.has(place) && !isTabStop(child, place)) return []
    return [fitted(child, forms.has(child.name) ? place : child.name)]
  })
  const last = children.filter((child) => typeof child !== 'string').at(-1)
  // A cell ends with a paragraph, or Word takes the file for damaged.
  const isOpen = of.name === 'w:tc' && last?.name !== 'w:p'
  return { ...of, children: isOpen ? [...children, element('w:p')] : children }
}

function isBlock({ name }: XmlElement): boolean {
  return name === 'w:p' || name === 'w:tbl' || name === 'w:sdt'
}

/** The same name for a tab in the text and for a stop of tabs. */
function isTabStop({ name }: XmlElement, place: string): boolean {
  return name === 'w:tab' && place === 'w:tabs'
}
