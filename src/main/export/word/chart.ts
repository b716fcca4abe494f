import type { Paragraph as DocxParagraph } from 'docx'
import type { ColumnChartOptions } from 'docx/charts'
import { type ColumnFill, columnFills } from '../../../shared/document/chart-colours'
import { chartSize } from '../../../shared/document/chart-size'
import { type ChartBlock, chartsIn } from '../../../shared/document/charts-in'
import type { DocumentTree } from '../../../shared/document/tree'
import { proseNumber } from '../../../shared/language/numbers'
import type { HouseColour, HouseStyle } from '../../../shared/model/house-style'
import type { Language } from '../../../shared/model/language'
import type { OfficePackage } from '../package/office-package'
import { pack } from '../package/packed'
import { readPackage } from '../package/read-package'
import { zipOf } from '../package/zip'
import { drawingProperties, inlineDrawing } from './drawing'
import type { DrawChart } from './word-state'
import { escapeXml, xmlText } from './xml-text'

export type { ChartBlock }

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
const types = {
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** More columns than this leave no room for the figure of each: the axis tells them then. */
const mostLabelled = 16

/**
 * Adds every chart of a document to its package as a chart that Word draws and can edit, each with its own small
 * workbook; null for a document without any. The same charts always give the same bytes.
 * @param owner path of the part the charts stand in
 */
export async function prepareCharts(
  tree: DocumentTree,
  style: HouseStyle,
  pkg: OfficePackage,
  owner: string,
): Promise<DrawChart | null> {
  const charts = [...new Set(chartsIn(tree))].filter((chart) => chartSize(chart, 1) !== null)
  if (charts.length === 0) return null
  const { language } = tree.properties
  const parts = await chartParts(charts, style, language)
  const relations = new Map<ChartBlock, string>()
  for (const [index, chart] of charts.entries()) {
    const part = parts[index]
    if (part === undefined) throw new Error('A chart was not written')
    const path = `word/charts/chart${index + 1}.xml`
    const workbook = `word/embeddings/workbook${index + 1}.xlsx`
    pkg.add(workbook, part.workbook, types.workbook)
    const data = pkg.relate(path, `${office}/package`, workbook)
    pkg.add(path, dressed(part.chart, chart, style, language, data), types.chart)
    relations.set(chart, pkg.relate(owner, `${office}/chart`, path))
  }
  return (chart, width, id) => {
    const relation = relations.get(chart)
    const size = chartSize(chart, width)
    if (relation === undefined || size === null) return ''
    const graphic = `<a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" xmlns:r="${office}" r:id="${relation}"/></a:graphicData>`
    const properties = drawingProperties('Chart', {
      id,
      alt: chart.alt === '' ? chart.title : chart.alt,
      title: chart.title,
    })
    return inlineDrawing(size, properties, graphic, '<wp:cNvGraphicFramePr/>')
  }
}

/** Without a single figure there is nothing to draw. */
function figure(value: number | null | undefined): number | null {
  return value !== null && value !== undefined && Number.isFinite(value) ? value : null
}

type ChartPart = { readonly chart: string; readonly workbook: Uint8Array }

/** The charts as the library writes them into a document of their own, in order. */
async function chartParts(
  charts: readonly ChartBlock[],
  style: HouseStyle,
  language: Language,
): Promise<readonly ChartPart[]> {
  const [{ Document, Packer, Paragraph }, { ChartRun }] = await Promise.all([import('docx'), import('docx/charts')])
  const children: DocxParagraph[] = charts.map(
    (chart) => new Paragraph({ children: [new ChartRun(options(chart, style, language))] }),
  )
  const files = readPackage(await Packer.pack(new Document({ sections: [{ children }] }), 'uint8array'))
  const decoder = new TextDecoder()
  return charts.map((_, index) => {
    const chart = files.get(`word/charts/chart${index + 1}.xml`)
    const workbook = files.get(`word/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`)
    if (chart === undefined || workbook === undefined) throw new Error('docx wrote a chart somewhere else')
    return { chart: decoder.decode(chart), workbook: repacked(workbook) }
  })
}

/** The same workbook, its files in a fixed order and without the moment they were written. */
function repacked(workbook: Uint8Array): Uint8Array {
  const files = [...readPackage(workbook)].sort(([one], [other]) => (one < other ? -1 : 1))
  return zipOf(files.map(([path, bytes]) => ({ path, packed: pack(bytes) })))
}

function options(chart: ChartBlock, style: HouseStyle, language: Language): ColumnChartOptions {
  const { colours, fonts, sizes } = style
  const isLabelled = chart.categories.length * chart.series.length <= mostLabelled
  const font = { name: xmlText(fonts.body), size: sizes.small, color: hex(colours.text) }
  return {
    type: 'column',
    categories: chart.categories.map(xmlText),
    series: chart.series.map(({ name, values }, index) => {
      const figures = chart.categories.map((_, at) => figure(values[at]))
      return {
        name: xmlText(name).trim() === '' ? `${index + 1}` : xmlText(name),
        values: figures,
        // Written out as in the document's text, whatever country the reader's machine is set to.
        pointLabels: figures.map((value) =>
          value === null || !isLabelled
            ? (false as const)
            : { text: proseNumber(value, language, 1), position: 'outsideEnd' as const, font },
        ),
      }
    }),
    title: {
      text: [chart.title, chart.unit]
        .map((line) => xmlText(line).replace(/\s+/g, ' '))
        .filter(Boolean)
        .join('\n'),
      font: { name: xmlText(fonts.headings), size: sizes.body, bold: true, color: hex(colours.heading) },
    },
    legend: chart.series.length > 1 && { position: 'bottom', font },
    categoryAxis: { font },
    valueAxis: { visible: !isLabelled, gridlines: !isLabelled, font, numberFormat: '#,##0' },
    chartArea: { fill: 'none', border: 'none' },
    gapWidth: 60,
    overlap: 0,
  }
}

function hex(colour: HouseColour): string {
  return /^#[\dA-Fa-f]{6}$/.test(colour) ? colour.slice(1).toUpperCase() : '000000'
}

/** What the library has no option for: fills by pattern, a quiet second line of the title, language, fixed ids. */
function dressed(xml: string, chart: ChartBlock, style: HouseStyle, language: Language, data: string): string {
  const tag = escapeXml(style.languageTags[language])
  const fills = columnFills(style, chart.series.length)
  return xml
    .replace(/<c:externalData r:id="[^"]*">/, `<c:externalData r:id="${data}">`)
    .replace(/<c:lang val="[^"]*"\/>/, `<c:lang val="${tag}"/>`)
    .replace(/ lang="en-US"/g, ` lang="${tag}"`)
    .replace(
      /(<c:idx val="(\d+)"\/><c:order val="\d+"\/><c:tx>.*?<\/c:tx>)<c:spPr>.*?<\/c:spPr>/gs,
      (_whole, start, index) => {
        const fill = fills[Number(index)]
        return fill === undefined ? start : `${start}${columnLook(fill)}`
      },
    )
    .replace(/<c:title>.*?<\/c:title>/s, (title) => quietUnit(title, style))
    .replace(/<a:schemeClr val="tx1">.*?<\/a:schemeClr>/gs, `<a:srgbClr val="${hex(style.colours.line)}"/>`)
    .replace(/<a:ea typeface="\+mn-ea"\/>/g, '')
}

function columnLook({ colour, pattern, ground, outline }: ColumnFill): string {
  const fill =
    pattern === null
      ? `<a:solidFill><a:srgbClr val="${hex(colour)}"/></a:solidFill>`
      : `<a:pattFill prst="${pattern}"><a:fgClr><a:srgbClr val="${hex(colour)}"/></a:fgClr><a:bgClr><a:srgbClr val="${hex(ground)}"/></a:bgClr></a:pattFill>`
  return `<c:spPr>${fill}<a:ln w="6350"><a:solidFill><a:srgbClr val="${hex(outline)}"/></a:solidFill></a:ln></c:spPr>`
}

/** The unit stands under the title, in smaller letters that are not bold. */
function quietUnit(title: string, style: HouseStyle): string {
  const size = Math.round(style.sizes.small * 100)
  let paragraph = 0
  return title.replace(/<a:r><a:rPr([^>]*)\/>/g, (run, attributes) => {
    paragraph += 1
    return paragraph === 1
      ? run
      : `<a:r><a:rPr${attributes} sz="${size}" b="0"><a:solidFill><a:srgbClr val="${hex(style.colours.quiet)}"/></a:solidFill></a:rPr>`
  })
}
