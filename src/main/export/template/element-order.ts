import { elementsOf, mapElements, type XmlElement } from '../xml/xml-tree'

/** Children of `w:pPr`, as ECMA-376 part 1, 17.3.1.26, orders them. */
const paragraphOrder = [
  ...['pStyle', 'keepNext', 'keepLines', 'pageBreakBefore', 'framePr', 'widowControl', 'numPr', 'suppressLineNumbers'],
  ...['pBdr', 'shd', 'tabs', 'suppressAutoHyphens', 'kinsoku', 'wordWrap', 'overflowPunct', 'topLinePunct'],
  ...['autoSpaceDE', 'autoSpaceDN', 'bidi', 'adjustRightInd', 'snapToGrid', 'spacing', 'ind', 'contextualSpacing'],
  ...['mirrorIndents', 'suppressOverlap', 'jc', 'textDirection', 'textAlignment', 'textboxTightWrap', 'outlineLvl'],
  ...['divId', 'cnfStyle', 'rPr', 'sectPr', 'pPrChange'],
]

/** Children of `w:style` (17.7.4.17). */
const styleOrder = [
  ...['name', 'aliases', 'basedOn', 'next', 'link', 'autoRedefine', 'hidden', 'uiPriority', 'semiHidden'],
  ...['unhideWhenUsed', 'qFormat', 'locked', 'personal', 'personalCompose', 'personalReply', 'rsid'],
  ...['pPr', 'rPr', 'tblPr', 'trPr', 'tcPr', 'tblStylePr'],
]

/** Children of `w:rPr` (17.3.2.28). */
const textOrder = [
  ...['rStyle', 'rFonts', 'b', 'bCs', 'i', 'iCs', 'caps', 'smallCaps', 'strike', 'dstrike', 'outline', 'shadow'],
  ...['emboss', 'imprint', 'noProof', 'snapToGrid', 'vanish', 'webHidden', 'color', 'spacing', 'w', 'kern', 'position'],
  ...['sz', 'szCs', 'highlight', 'u', 'effect', 'bdr', 'shd', 'fitText', 'vertAlign', 'rtl', 'cs', 'em', 'lang'],
  ...['eastAsianLayout', 'specVanish', 'oMath'],
]

/** Children of `w:tblPr` (17.4.60). */
const tableOrder = [
  ...['tblStyle', 'tblpPr', 'tblOverlap', 'bidiVisual', 'tblStyleRowBandSize', 'tblStyleColBandSize', 'tblW', 'jc'],
  ...['tblCellSpacing', 'tblInd', 'tblBorders', 'shd', 'tblLayout', 'tblCellMar', 'tblLook', 'tblCaption'],
  'tblDescription',
]

/** Children of `w:tcPr` (17.4.70). */
const cellOrder = [
  ...['cnfStyle', 'tcW', 'gridSpan', 'hMerge', 'vMerge', 'tcBorders', 'shd', 'noWrap', 'tcMar', 'textDirection'],
  ...['tcFitText', 'vAlign', 'hideMark'],
]

/** Children of `w:lvl` (17.9.6). */
const levelOrder = [
  ...['start', 'numFmt', 'lvlRestart', 'pStyle', 'isLgl', 'suff', 'lvlText', 'lvlPicBulletId', 'legacy', 'lvlJc'],
  ...['pPr', 'rPr'],
]

const sides = ['top', 'left', 'start', 'bottom', 'right', 'end']

/** Children of `w:settings` that templates and we write (17.15.1.78). */
const settingsOrder = [
  ...['writeProtection', 'view', 'zoom', 'embedTrueTypeFonts', 'mirrorMargins', 'alignBordersAndEdges'],
  ...['bordersDoNotSurroundHeader', 'bordersDoNotSurroundFooter', 'gutterAtTop', 'defaultTabStop', 'autoHyphenation'],
  ...['consecutiveHyphenLimit', 'hyphenationZone', 'doNotHyphenateCaps', 'evenAndOddHeaders'],
  ...['characterSpacingControl', 'footnotePr', 'endnotePr', 'compat', 'docVars', 'rsids', 'mathPr', 'themeFontLang'],
  ...['clrSchemeMapping', 'decimalSymbol', 'listSeparator'],
]

const orders: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': paragraphOrder,
  'w:style': styleOrder,
  'w:tblStylePr': ['pPr', 'rPr', 'tblPr', 'trPr', 'tcPr'],
  'w:rPr': textOrder,
  'w:tblPr': tableOrder,
  'w:tcPr': cellOrder,
  'w:pBdr': [...sides, 'between', 'bar'],
  'w:tblBorders': [...sides, 'insideH', 'insideV'],
  'w:tcBorders': [...sides, 'insideH', 'insideV', 'tl2br', 'tr2bl'],
  'w:tblCellMar': sides,
  'w:tcMar': sides,
  'w:numPr': ['ilvl', 'numId'],
  'w:lvl': levelOrder,
  'w:abstractNum': ['nsid', 'multiLevelType', 'tmpl', 'name', 'styleLink', 'numStyleLink', 'lvl'],
  'w:docDefaults': ['rPrDefault', 'pPrDefault'],
  'w:font': ['altName', 'panose1', 'charset', 'family', 'notTrueType', 'pitch', 'sig'],
  'w:settings': settingsOrder,
}

/** What may stand more than once in an element of which everything else may not. */
const repeated = new Set(['w:tblStylePr', 'w:lvl'])

/** Elements that hold their properties before all else, whatever that is. */
const leaders: Readonly<Record<string, readonly string[]>> = {
  'w:p': ['w:pPr'],
  'w:r': ['w:rPr'],
  'w:tbl': ['w:tblPr', 'w:tblGrid'],
  'w:tr': ['w:tblPrEx', 'w:trPr'],
  'w:tc': ['w:tcPr'],
  'w:sdt': ['w:sdtPr', 'w:sdtEndPr', 'w:sdtContent'],
  'w:styles': ['w:docDefaults', 'w:latentStyles'],
}

function place(parent: XmlElement, child: XmlElement): number {
  const order = orders[parent.name] ?? []
  const index = order.indexOf(child.name.slice(2))
  return index < 0 ? order.length : index
}

/** The same element with a child put where the schema wants it, in place of one of the same name. */
export function withChild(parent: XmlElement, child: XmlElement): XmlElement {
  const others = elementsOf(parent).filter(({ name }) => name !== child.name)
  const before = others.filter((other) => place(parent, other) <= place(parent, child))
  const after = others.filter((other) => place(parent, other) > place(parent, child))
  return { ...parent, children: [...before, child, ...after] }
}

/**
 * The same tree with the properties of styles, paragraphs, letters, tables and lists in the order of the schema, each
 * once and none that Word does not know: other programs are less strict with them than Word is.
 */
export function inSchemaOrder(root: XmlElement): XmlElement {
  return sorted(mapElements(root, sorted))
}

function sorted(parent: XmlElement): XmlElement {
  const leading = leaders[parent.name]
  if (leading !== undefined) return withLeaders(parent, leading)
  const order = parent.name === 'w:settings' ? undefined : orders[parent.name]
  if (order === undefined) return parent
  const seen = new Set<string>()
  const kept = elementsOf(parent).filter((child) => {
    const isKnown = !child.name.startsWith('w:') || order.includes(child.name.slice(2))
    const isSecond = seen.has(child.name) && !repeated.has(child.name)
    seen.add(child.name)
    return isKnown && !isSecond
  })
  return { ...parent, children: kept.sort((one, other) => place(parent, one) - place(parent, other)) }
}

function withLeaders(parent: XmlElement, leading: readonly string[]): XmlElement {
  const first = leading.flatMap((name) => elementsOf(parent).find((child) => child.name === name) ?? [])
  const rest = parent.children.filter((child) => typeof child === 'string' || !leading.includes(child.name))
  return { ...parent, children: [...first, ...rest] }
}
