import { elementsOf, type XmlElement } from '../xml/xml-tree'

/** Children of `w:pPr` up to the tab stops, as ECMA-376 part 1, 17.3.1.26, orders them. */
const beforeTabs = ['pStyle', 'keepNext', 'keepLines', 'pageBreakBefore', 'framePr', 'widowControl', 'numPr']
const paragraphOrder = [...beforeTabs, 'suppressLineNumbers', 'pBdr', 'shd', 'tabs', 'suppressAutoHyphens', 'kinsoku']
const afterTabs = ['wordWrap', 'overflowPunct', 'topLinePunct', 'autoSpaceDE', 'autoSpaceDN', 'bidi', 'adjustRightInd']
const paragraphEnd = ['snapToGrid', 'spacing', 'ind', 'contextualSpacing', 'mirrorIndents', 'suppressOverlap', 'jc']

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

/** Children of `w:settings` that templates and we write (17.15.1.78). */
const settingsOrder = [
  ...['writeProtection', 'view', 'zoom', 'embedTrueTypeFonts', 'mirrorMargins', 'alignBordersAndEdges'],
  ...['bordersDoNotSurroundHeader', 'bordersDoNotSurroundFooter', 'gutterAtTop', 'defaultTabStop', 'autoHyphenation'],
  ...['consecutiveHyphenLimit', 'hyphenationZone', 'doNotHyphenateCaps', 'evenAndOddHeaders'],
  ...['characterSpacingControl', 'footnotePr', 'endnotePr', 'compat', 'docVars', 'rsids', 'mathPr', 'themeFontLang'],
  ...['clrSchemeMapping', 'decimalSymbol', 'listSeparator'],
]

const orders: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': [...paragraphOrder, ...afterTabs, ...paragraphEnd],
  'w:style': styleOrder,
  'w:rPr': textOrder,
  'w:settings': settingsOrder,
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
