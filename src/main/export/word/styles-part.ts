import { characterStyles } from '../../../shared/document/character-styles'
import { halfPoints, twipsOfPoints } from '../../../shared/document/measures'
import type { Bar, ParagraphLook, StyleEntry, TextLook } from '../../../shared/document/style-entry'
import { styleIds } from '../../../shared/document/style-ids'
import { paragraphStyles, textWidthOf } from '../../../shared/document/style-looks'
import { tableLook } from '../../../shared/document/table-styles'
import type { DocumentProperties } from '../../../shared/document/tree'
import { type HouseColour, type HouseStyle, longestFontName } from '../../../shared/model/house-style'
import { declaration } from '../xml/declaration'
import { colourHex } from './colour-hex'
import { escapeXml } from './xml-text'

const namespaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

function colourValue(colour: HouseColour): string {
  return colourHex(colour) ?? 'auto'
}

/** Children of rPr in the order of ECMA-376 part 1, 17.3.2.28. */
function runProperties(look: TextLook): string {
  const font = look.font === undefined ? null : escapeXml(look.font.slice(0, longestFontName))
  const parts = [
    font === null ? '' : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`,
    look.bold === undefined ? '' : `<w:b w:val="${look.bold}"/><w:bCs w:val="${look.bold}"/>`,
    look.italic === undefined ? '' : `<w:i w:val="${look.italic}"/><w:iCs w:val="${look.italic}"/>`,
    look.strike === undefined ? '' : `<w:strike w:val="${look.strike}"/>`,
    look.unchecked === true ? '<w:noProof/>' : '',
    look.colour === undefined ? '' : `<w:color w:val="${colourValue(look.colour)}"/>`,
    look.spread === undefined ? '' : `<w:spacing w:val="${twipsOfPoints(look.spread)}"/>`,
    look.size === undefined ? '' : `<w:sz w:val="${halfPoints(look.size)}"/><w:szCs w:val="${halfPoints(look.size)}"/>`,
    look.underline === true ? '<w:u w:val="single"/>' : '',
    look.tint === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${colourValue(look.tint)}"/>`,
    look.raised === true ? '<w:vertAlign w:val="superscript"/>' : '',
  ]
  const content = parts.join('')
  return content === '' ? '' : `<w:rPr>${content}</w:rPr>`
}

function border(side: 'top' | 'left' | 'bottom' | 'right', bar: Bar | undefined): string {
  if (bar === undefined) return ''
  const width = Math.round(bar.width * 8)
  return `<w:${side} w:val="single" w:sz="${width}" w:space="${bar.gap}" w:color="${colourValue(bar.colour)}"/>`
}

function spacing(look: ParagraphLook): string {
  const { before, after, line, exactly } = look
  const parts = [
    before === undefined ? '' : ` w:before="${twipsOfPoints(before)}"`,
    after === undefined ? '' : ` w:after="${twipsOfPoints(after)}"`,
    line === undefined ? '' : ` w:line="${Math.round(line * 240)}" w:lineRule="auto"`,
    exactly === undefined ? '' : ` w:line="${twipsOfPoints(exactly)}" w:lineRule="exact"`,
  ].join('')
  return parts === '' ? '' : `<w:spacing${parts}/>`
}

function tabStops(look: ParagraphLook): string {
  if (look.tabs === undefined) return ''
  const stops = look.tabs.map(
    ({ at, kind, dots }) => `<w:tab w:val="${kind}"${dots === true ? ' w:leader="dot"' : ''} w:pos="${at}"/>`,
  )
  return `<w:tabs>${stops.join('')}</w:tabs>`
}

/** Children of pPr in the order of ECMA-376 part 1, 17.3.1.26. */
function paragraphProperties(look: ParagraphLook): string {
  const { bars } = look
  const parts = [
    look.keepNext === true ? '<w:keepNext/>' : '',
    look.keepLines === true ? '<w:keepLines/>' : '',
    bars === undefined
      ? ''
      : `<w:pBdr>${border('top', bars.top)}${border('left', bars.left)}${border('bottom', bars.bottom)}${border('right', bars.right)}</w:pBdr>`,
    look.tint === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${colourValue(look.tint)}"/>`,
    tabStops(look),
    spacing(look),
    look.left === undefined ? '' : `<w:ind w:left="${look.left}"/>`,
    look.align === undefined ? '' : `<w:jc w:val="${look.align}"/>`,
    look.outline === undefined ? '' : `<w:outlineLvl w:val="${look.outline}"/>`,
  ]
  const content = parts.join('')
  return content === '' ? '' : `<w:pPr>${content}</w:pPr>`
}

/** Names Word knows; every other style is ours and has to say so. */
const builtIn =
  /^(Normal|heading \d|toc \d|TOC Heading|Title|Subtitle|Body Text|List Paragraph|List Continue( [2-5])?|Quote|caption|header|footer|footnote text|footnote reference|Strong|Emphasis|Hyperlink|Default Paragraph Font)$/

function styleElement(type: 'paragraph' | 'character', entry: StyleEntry): string {
  const custom = builtIn.test(entry.name) ? '' : ' w:customStyle="1"'
  const standard = entry.id === 'Normal' || entry.id === 'DefaultParagraphFont' ? ' w:default="1"' : ''
  return [
    `<w:style w:type="${type}"${standard}${custom} w:styleId="${entry.id}"><w:name w:val="${entry.name}"/>`,
    entry.basedOn === undefined ? '' : `<w:basedOn w:val="${entry.basedOn}"/>`,
    entry.next === undefined ? '' : `<w:next w:val="${entry.next}"/>`,
    `<w:uiPriority w:val="${entry.priority ?? 10}"/>`,
    entry.quick === false ? '' : '<w:qFormat/>',
    entry.paragraph === undefined ? '' : paragraphProperties(entry.paragraph),
    entry.text === undefined ? '' : runProperties(entry.text),
    '</w:style>',
  ].join('')
}

function hairline(side: string, colour: HouseColour, width: number): string {
  return `<w:${side} w:val="single" w:sz="${Math.round(width * 8)}" w:space="0" w:color="${colourValue(colour)}"/>`
}

/** Tables are ruled by hairlines only; the first row and the first column are told apart by their own formatting. */
function tableStyles(style: HouseStyle): string {
  const { line, heading, tint } = style.colours
  const { padding, records, facts } = tableLook
  const sides = (['top', 'left', 'bottom', 'right'] as const).map(
    (side) => `<w:${side} w:w="${padding[side]}" w:type="dxa"/>`,
  )
  const margins = `<w:tblCellMar>${sides.join('')}</w:tblCellMar>`
  const table = (id: string, name: string, borders: string, parts: string): string =>
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="40"/><w:qFormat/><w:tblPr><w:tblBorders>${borders}</w:tblBorders>${margins}</w:tblPr>${parts}</w:style>`
  const header = `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${hairline('bottom', heading, records.headerBottom)}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${colourValue(tint)}"/><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>`
  const ruled = `${hairline('top', heading, records.top)}${hairline('bottom', line, records.bottom)}${hairline('insideH', line, records.inside)}`
  const quiet = `${hairline('top', line, facts.top)}${hairline('bottom', line, facts.bottom)}${hairline('insideH', line, facts.inside)}`
  return [
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
    table(styleIds.table, 'Chancery Table', ruled, header),
    table(styleIds.facts, 'Chancery Facts', quiet, ''),
  ].join('')
}

/** word/styles.xml of one document: the house style's looks, the document's language, the colour of its marking. */
export function stylesPart(style: HouseStyle, properties: DocumentProperties): string {
  const tag = escapeXml(style.languageTags[properties.language])
  const textWidth = textWidthOf(style)
  // The text's colour stands in the style Normal: LibreOffice lets a colour of the defaults win over a run's own in tables.
  const base = runProperties({ font: style.fonts.body, size: style.sizes.body }).replace(
    '</w:rPr>',
    `<w:lang w:val="${tag}" w:eastAsia="${tag}" w:bidi="ar-SA"/></w:rPr>`,
  )
  return [
    `${declaration}<w:styles ${namespaces}>`,
    `<w:docDefaults><w:rPrDefault>${base}</w:rPrDefault>`,
    `<w:pPrDefault><w:pPr><w:widowControl/>${spacing({ before: 0, after: 0, line: style.lineSpacing })}</w:pPr></w:pPrDefault></w:docDefaults>`,
    ...paragraphStyles(style, properties, textWidth).map((entry) => styleElement('paragraph', entry)),
    ...characterStyles(style).map((entry) => styleElement('character', entry)),
    tableStyles(style),
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    '</w:styles>',
  ].join('')
}
