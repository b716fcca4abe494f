import { readPackage } from '../package/read-package'
import { allOf, elementsOf, isOn, mapElements, type XmlElement, type XmlPart } from '../xml/xml-tree'
import { withDistinctStyles } from './own-styles'
import { mainDocumentOf, partsOf, type Relation, relationsOf } from './package-map'
import { filesOf, readFurniture } from './read-furniture'
import { readLook, readPage } from './read-look'
import { readNumbering } from './read-numbering'
import { styleRenaming } from './rename-styles'
import type { FurniturePages, FurniturePlace, TemplatePart, WordTemplate } from './word-template'
import { plainWord, readPart, refuseTemplate } from './word-xml'

type Files = ReadonlyMap<string, Uint8Array>

/** Settings that belong to the look of the paper, in no way to the template's own text. */
const keptSettings = new Set([
  ...['w:mirrorMargins', 'w:bordersDoNotSurroundHeader', 'w:bordersDoNotSurroundFooter', 'w:defaultTabStop'],
  ...['w:autoHyphenation', 'w:consecutiveHyphenLimit', 'w:hyphenationZone', 'w:doNotHyphenateCaps'],
  ...['w:evenAndOddHeaders', 'w:clrSchemeMapping'],
])

/** Word itself knows some four thousand. */
const mostStyles = 10_000

const oldFormat = [0xd0, 0xcf, 0x11, 0xe0]

/**
 * An organisation's own Word template (.docx or .dotx): what its documents look like, and nothing it runs or refers to.
 * Fails with `wordFileHasMacros` or `wordFileIsStrict`, and with `packageDamaged`, naming what is wrong, for damage,
 * passwords, older formats and whatever else is not a plain Word file.
 */
export function readTemplate(bytes: Uint8Array): WordTemplate {
  if (oldFormat.every((byte, index) => bytes[index] === byte)) {
    return refuseTemplate('in Word’s format before 2007, or protected by a password')
  }
  const files = readPackage(bytes)
  const main = mainDocumentOf(files)
  const relations = relationsOf(files, main)
  const document = readPart(files, main, 'w:document')
  const allStyles = requiredPart(files, relations, 'styles', 'w:styles')
  if (elementsOf(allStyles.root).length > mostStyles) return refuseTemplate('too many styles')
  const styles = renamed(plainWord(allStyles), withDistinctStyles)
  const { rename, lacks } = styleRenaming(styles)
  const sections = sectionsOf(document.root)
  const rawFurniture = readAllFurniture(files, relations, sections, rename)
  const numberingPart = optionalPart(files, relations, 'numbering', 'w:numbering')
  const { numbering, renumber } = readNumbering(
    numberingPart === null ? null : renamed(plainWord(numberingPart), rename),
    [styles.root, ...furnitureRoots(rawFurniture)],
  )
  const settings = optionalPart(files, relations, 'settings', 'w:settings')
  const ownStyles = { ...styles, root: renumber(rename(styles.root)) }
  const theme = readTheme(files, relations)
  const last = sections.at(-1) ?? null
  return {
    page: readPage(last),
    titlePage: isOn(last, 'w:titlePg'),
    evenPages: settings !== null && isOn(settings.root, 'w:evenAndOddHeaders'),
    furniture: mapFurniture(rawFurniture, (part) => ({ ...part, root: renumber(part.root) })),
    styles: ownStyles,
    theme,
    fontTable: readFontTable(files, relations),
    numbering,
    settings:
      settings === null ? [] : elementsOf(plainWord(settings).root).filter(({ name }) => keptSettings.has(name)),
    look: readLook(ownStyles, theme),
    lacks,
  }
}

function renamed(part: XmlPart, rename: (root: XmlElement) => XmlElement): XmlPart {
  return { ...part, root: rename(part.root) }
}

function requiredPart(files: Files, relations: readonly Relation[], kind: string, root: string): XmlPart {
  return optionalPart(files, relations, kind, root) ?? refuseTemplate(`it has no ${kind}`)
}

function optionalPart(files: Files, relations: readonly Relation[], kind: string, root: string): XmlPart | null {
  const [path] = partsOf(relations, kind)
  return path === undefined ? null : readPart(files, path, root)
}

/** Properties of the sections in order, as each takes over what it does not say itself from the one before. */
function sectionsOf(document: XmlElement): readonly XmlElement[] {
  const sections: XmlElement[] = []
  for (const section of allOf(document, 'w:sectPr')) {
    const before = sections.at(-1)
    const own = elementsOf(section).filter(isFurnitureReference).map(referenceKey)
    const inherited = (before === undefined ? [] : elementsOf(before)).filter(
      (reference) => isFurnitureReference(reference) && !own.includes(referenceKey(reference)),
    )
    sections.push({ ...section, children: [...inherited, ...section.children] })
  }
  return sections
}

function isFurnitureReference({ name }: XmlElement): boolean {
  return name === 'w:headerReference' || name === 'w:footerReference'
}

function referenceKey({ name, attributes }: XmlElement): string {
  return `${name} ${attributes['w:type'] ?? 'default'}`
}

type Furniture = WordTemplate['furniture']

/** The furniture of the last section: what comes before it are covers and enclosures of the template's own. */
function readAllFurniture(
  files: Files,
  relations: readonly Relation[],
  sections: readonly XmlElement[],
  rename: (root: XmlElement) => XmlElement,
): Furniture {
  const references = elementsOf(sections.at(-1) ?? { name: '', attributes: {}, children: [] })
  const read = (place: FurniturePlace, pages: FurniturePages): TemplatePart | null => {
    const reference = references.find((each) => referenceKey(each) === `w:${place}Reference ${pages}`)
    const relation = relations.find(({ id }) => id === reference?.attributes['r:id'])
    if (relation === undefined || relation.isExternal) return null
    return readFurniture(files, relation.target, place === 'header' ? 'w:hdr' : 'w:ftr', rename)
  }
  const all = (place: FurniturePlace) => ({
    first: read(place, 'first'),
    default: read(place, 'default'),
    even: read(place, 'even'),
  })
  return { header: all('header'), footer: all('footer') }
}

function furnitureRoots({ header, footer }: Furniture): readonly XmlElement[] {
  return [header, footer].flatMap((pages) => Object.values(pages)).flatMap((part) => (part === null ? [] : [part.root]))
}

function mapFurniture({ header, footer }: Furniture, change: (part: TemplatePart) => TemplatePart): Furniture {
  const mapped = (pages: Furniture['header']): Furniture['header'] => ({
    first: pages.first && change(pages.first),
    default: pages.default && change(pages.default),
    even: pages.even && change(pages.even),
  })
  return { header: mapped(header), footer: mapped(footer) }
}

/** Fills with pictures that do not come along become even ones: a theme without all its fills is none. */
function readTheme(files: Files, relations: readonly Relation[]): TemplatePart | null {
  const [path] = partsOf(relations, 'theme')
  if (path === undefined) return null
  const part = readPart(files, path, 'a:theme')
  const kept = filesOf(files, path)
  const ids = new Set(kept.map(({ id }) => id))
  const isWhole = (blip: XmlElement): boolean =>
    Object.entries(blip.attributes).every(([key, value]) => !key.startsWith('r:') || ids.has(value))
  const root = mapElements(part.root, (element) => {
    if (element.name !== 'a:blipFill' || allOf(element, 'a:blip').every(isWhole)) return element
    return {
      name: 'a:solidFill',
      attributes: {},
      children: [{ name: 'a:schemeClr', attributes: { val: 'phClr' }, children: [] }],
    }
  })
  return { root, namespaces: part.namespaces, files: kept }
}

/** What its fonts are like, for machines that have them not; the fonts themselves stay with the template. */
function readFontTable(files: Files, relations: readonly Relation[]): XmlPart | null {
  const part = optionalPart(files, relations, 'fontTable', 'w:fonts')
  if (part === null) return null
  const plain = plainWord(part)
  const root = mapElements(plain.root, (element) => (element.name.startsWith('w:embed') ? null : element))
  return { ...plain, root }
}
