import { OfficePackage } from '../../src/main/export/package/office-package'
import { aPng, greyPixels } from './picture-files'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
export const wordNamespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'mc:Ignorable="w14 w15"',
].join(' ')

export type TemplateParts = {
  /** Elements of w:styles. */
  readonly styles: string | null
  readonly main: { readonly body: string; readonly contentType: string }
  readonly numbering: string | null
  readonly settings: string | null
  readonly theme: string | null
  readonly fontTable: string | null
  /** Headers and footers by the id of their relation, such as `header1`. */
  readonly furniture: Readonly<Record<string, string>>
  /** Anything else, after the rest was added. */
  readonly change: (pkg: OfficePackage) => void
}

function style(type: string, id: string, name: string, inside = '', attributes = ''): string {
  return `<w:style w:type="${type}"${attributes} w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`
}

/** What Word writes in Dutch: ids are translated, names are not. */
export const dutchStyles = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="nl-BE" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
  style('paragraph', 'Standaard', 'Normal', '<w:qFormat/><w:pPr><w:ind w:left="567"/></w:pPr>', ' w:default="1"'),
  style(
    'paragraph',
    'Kop1',
    'heading 1',
    '<w:basedOn w:val="Standaard"/><w:next w:val="Standaard"/><w:link w:val="Kop1Char"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:numPr><w:numId w:val="3"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:b/><w:color w:val="7A1F3D" w:themeColor="accent1" w:themeShade="BF"/><w:sz w:val="34"/></w:rPr>',
  ),
  style(
    'paragraph',
    'Kop2',
    'heading 2',
    '<w:basedOn w:val="Kop1"/><w:rPr><w:sz w:val="26"/><w:lang w:val="nl-BE"/></w:rPr>',
  ),
  style('character', 'Standaardalinea-lettertype', 'Default Paragraph Font', '', ' w:default="1"'),
  style(
    'character',
    'Kop1Char',
    'Kop 1 Char',
    '<w:basedOn w:val="Standaardalinea-lettertype"/><w:link w:val="Kop1"/>',
    ' w:customStyle="1"',
  ),
  style(
    'table',
    'Standaardtabel',
    'Normal Table',
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr>',
    ' w:default="1"',
  ),
  style('numbering', 'Geenlijst', 'No List', '', ' w:default="1"'),
  style(
    'paragraph',
    'Koptekst',
    'header',
    '<w:basedOn w:val="Standaard"/><w:pPr><w:tabs><w:tab w:val="center" w:pos="4536"/><w:tab w:val="right" w:pos="9072"/></w:tabs></w:pPr>',
  ),
  style(
    'paragraph',
    'Voettekst',
    'footer',
    '<w:basedOn w:val="Standaard"/><w:pPr><w:tabs><w:tab w:val="center" w:pos="4536"/><w:tab w:val="right" w:pos="9072"/></w:tabs></w:pPr>',
  ),
  style('paragraph', 'Inhopg1', 'toc 1', '<w:basedOn w:val="Standaard"/>'),
  style('paragraph', 'Afzender', 'Sender of letter', '<w:basedOn w:val="Standaard"/>', ' w:customStyle="1"'),
  // Another style has an id of ours, and one of ours goes by a second name.
  style('paragraph', 'Question', 'Vraag aan dienst', '<w:basedOn w:val="Standaard"/>', ' w:customStyle="1"'),
  style(
    'paragraph',
    'Kernzin',
    'Kernzin',
    '<w:aliases w:val="Topic Line,Kern"/><w:basedOn w:val="Standaard"/><w:rPr><w:color w:val="444444"/></w:rPr>',
    ' w:customStyle="1"',
  ),
  style(
    'paragraph',
    'Merk',
    'Marking',
    '<w:basedOn w:val="Standaard"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:color w:val="0000FF"/></w:rPr>',
    ' w:customStyle="1"',
  ),
].join('')

const numbering =
  '<w:abstractNum w:abstractNumId="0" w15:restartNumberingAfterBreak="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="#"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>' +
  '<w:abstractNum w:abstractNumId="7" w15:restartNumberingAfterBreak="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Kop1"/><w:lvlText w:val="%1"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="432" w:hanging="432"/></w:pPr></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>'

const colour = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`
const colours = [
  ...['dk1', 'lt1', 'dk2', 'lt2'].map((name, index) => colour(name, index % 2 === 0 ? '000000' : 'FFFFFF')),
  ...['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'].map((name) => colour(name, 'A03060')),
  colour('hlink', '003399'),
  colour('folHlink', '663399'),
].join('')
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const line = `<a:ln w="6350">${fill}</a:ln>`
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
const face = (name: string) => `<a:latin typeface="${name}"/><a:ea typeface=""/><a:cs typeface=""/>`

/** A theme of a ministry's own fonts and colours. */
export const ministryTheme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Ministry"><a:themeElements><a:clrScheme name="Ministry">${colours}</a:clrScheme><a:fontScheme name="Ministry"><a:majorFont>${face('Georgia')}</a:majorFont><a:minorFont>${face('Verdana')}</a:minorFont></a:fontScheme><a:fmtScheme name="Ministry"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`

/** A drawing that shows the picture of relation `id`. */
export function emblem(id: string): string {
  return `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="900000" cy="300000"/><wp:docPr id="1" name="Emblem" descr="Arms"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="Emblem"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="300000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`
}

/** A field as Word writes it, with what it last showed. */
export function aField(code: string, shown: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  return `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${mark('separate')}<w:r><w:t>${shown}</w:t></w:r>${mark('end')}`
}

export function aLine(content: string, styleId = 'Koptekst'): string {
  return `<w:p w14:paraId="00AA11BB" w:rsidR="00112233"><w:pPr><w:pStyle w:val="${styleId}"/></w:pPr>${content}</w:p>`
}

export function aRun(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
}

const pageOf = (references: string, more = '') =>
  `<w:sectPr>${references}<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="2268" w:right="1134" w:bottom="1701" w:left="1417" w:header="567" w:footer="454" w:gutter="284"/>${more}</w:sectPr>`

export const usualReferences =
  '<w:headerReference w:type="default" r:id="header1"/><w:headerReference w:type="first" r:id="header2"/><w:footerReference w:type="default" r:id="footer1"/>'

const usual: TemplateParts = {
  styles: dutchStyles,
  main: { body: `<w:p/>${pageOf(usualReferences, '<w:titlePg/>')}`, contentType: `${word}.template.main+xml` },
  numbering,
  settings:
    '<w:zoom w:percent="90"/><w:attachedTemplate r:id="rId1"/><w:trackRevisions/><w:defaultTabStop w:val="567"/><w:autoHyphenation/><w:rsids/>',
  theme: ministryTheme,
  fontTable:
    '<w:font w:name="Verdana"><w:family w:val="swiss"/><w:embedRegular r:id="rId1" w:fontKey="{00000000-0000-0000-0000-000000000000}"/></w:font>',
  furniture: {
    header1: aLine(aRun('Department of Foreign Affairs')),
    header2: aLine(`<w:r>${emblem('logo')}</w:r>`),
    footer1: aLine(`${aRun('p. ')}${aField('PAGE', '1')}`, 'Voettekst'),
  },
  change: () => undefined,
}

/** A Word template, with the ids Word writes in Dutch, as a file. Relations have the ids that `furniture` says. */
export function aTemplate(parts: Partial<TemplateParts> = {}): Uint8Array {
  const all = { ...usual, ...parts }
  const pkg = new OfficePackage()
  const main = 'word/document.xml'
  const ids = new Map<string, string>()
  const add = (name: string, root: string, content: string | null, kind: string, type = `${word}.${kind}+xml`) => {
    if (content === null) return
    const path = `word/${name}.xml`
    pkg.add(path, `${declaration}<w:${root} ${wordNamespaces}>${content}</w:${root}>`, type)
    ids.set(name, pkg.relate(main, `${office}/${kind}`, path))
  }
  add('styles', 'styles', all.styles, 'styles')
  add('numbering', 'numbering', all.numbering, 'numbering')
  add('settings', 'settings', all.settings, 'settings')
  add('fontTable', 'fonts', all.fontTable, 'fontTable')
  if (all.settings?.includes('rId1') === true) {
    pkg.relate('word/settings.xml', `${office}/attachedTemplate`, 'file:///Z:/Templates/Letter.dotm', true)
  }
  if (all.theme !== null) {
    pkg.add('word/theme/theme1.xml', declaration + all.theme, 'application/vnd.openxmlformats-officedocument.theme+xml')
    pkg.relate(main, `${office}/theme`, 'word/theme/theme1.xml')
  }
  for (const [name, content] of Object.entries(all.furniture)) {
    const path = `word/${name}.xml`
    const logo = content.includes('"logo"')
      ? pkg.relate(path, `${office}/image`, pkg.addMedia(aPng(greyPixels(9, 3)), 'png'))
      : ''
    add(
      name,
      name.startsWith('header') ? 'hdr' : 'ftr',
      content.replaceAll('"logo"', `"${logo}"`),
      name.startsWith('header') ? 'header' : 'footer',
    )
  }
  const body = all.main.body.replace(/r:id="(\w+\d)"/g, (whole, name) =>
    ids.has(name) ? `r:id="${ids.get(name)}"` : whole,
  )
  pkg.add(
    main,
    `${declaration}<w:document ${wordNamespaces}><w:body>${body}</w:body></w:document>`,
    all.main.contentType,
  )
  pkg.relate('', `${office}/officeDocument`, main)
  all.change(pkg)
  return pkg.toZip()
}

function paragraphStyle(name: string, id: string, paragraph: string, text: string, basedOn = 'Normal'): string {
  const base = name === 'Normal' ? '' : `<w:basedOn w:val="${basedOn}"/>`
  return style(
    'paragraph',
    id,
    name,
    `${base}<w:pPr>${paragraph}</w:pPr><w:rPr>${text}</w:rPr>`,
    name === 'Normal' ? ' w:default="1"' : '',
  )
}

const inFont = (font: string, halfPoints: number) =>
  `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/><w:sz w:val="${halfPoints}"/>`
const spaced = (before: number, after: number, line = 240) =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`

/**
 * A template in fonts that every machine has twins of, with lines above and below the text; `atTheEdge` as some programs
 * write it: the header begins where the paper does, and the margin ends right under it.
 */
export function aLetterTemplate(atTheEdge: boolean): Uint8Array {
  const margins = atTheEdge
    ? 'w:top="1134" w:bottom="1134" w:header="0" w:footer="0"'
    : 'w:top="2000" w:bottom="1500" w:header="600" w:footer="500"'
  return aTemplate({
    styles: [
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif"/><w:sz w:val="24"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
      paragraphStyle('Normal', 'Normal', '<w:widowControl/>', ''),
      paragraphStyle('Body Text', 'TextBody', spaced(0, 140, 276), ''),
      paragraphStyle('heading 1', 'Kop1', spaced(240, 120), `${inFont('Liberation Sans', 36)}<w:b/>`),
      paragraphStyle('heading 2', 'Kop2', `<w:keepNext/>${spaced(200, 120)}`, `${inFont('Liberation Sans', 32)}<w:b/>`),
      paragraphStyle('header', 'Kop', '', ''),
      paragraphStyle('footer', 'Voet', '', ''),
    ].join(''),
    main: {
      body: `<w:p/><w:sectPr>${usualReferences}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar ${margins} w:left="1134" w:right="1134" w:gutter="0"/></w:sectPr>`,
      contentType: `${word}.template.main+xml`,
    },
    numbering: null,
    settings: null,
    theme: null,
    fontTable: null,
    furniture: {
      header1: aLine(aRun('Department of Foreign Affairs'), 'Kop') + aLine(aRun('Protocol'), 'Kop'),
      header2: aLine(aRun('Not used: no page is told to be the first'), 'Kop'),
      footer1: aLine(aRun('Koning Albert II-laan 20, 1000 Brussel'), 'Voet'),
    },
  })
}

export { pageOf as aSection, word as wordTypes }
