import { type ColumnFill, columnFills } from '../../../shared/document/chart-colours'
import { chartSize, isLabelledChart } from '../../../shared/document/chart-size'
import { type ChartBlock, chartsIn } from '../../../shared/document/charts-in'
import { roomForFigures } from '../../../shared/document/room-for-figures'
import type { DocumentTree } from '../../../shared/document/tree'
import type { HouseStyle } from '../../../shared/model/house-style'
import type { Language } from '../../../shared/model/language'
import type { OfficePackage } from '../package/office-package'
import { type ChartPattern, filled, filledWorkbook, hex, patternOf } from './chart-pattern'
import { planOf, shapeOf } from './chart-plan'
import { drawingProperties, inlineDrawing } from './drawing'
import type { DrawChart } from './word-state'
import { escapeXml } from './xml-text'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
const types = {
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

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
  const patterns = new Map<string, ChartPattern>()
  const relations = new Map<ChartBlock, string>()
  for (const [index, chart] of charts.entries()) {
    const { shape, filling } = shapeOf(planOf(chart, language))
    const key = JSON.stringify(shape)
    // A book has a chart for each partner, mostly of one shape: the library writes it once.
    const pattern = patterns.get(key) ?? dressed(await patternOf(shape, style), shape.series.length, style, language)
    patterns.set(key, pattern)
    const path = `word/charts/chart${index + 1}.xml`
    const workbook = `word/embeddings/workbook${index + 1}.xlsx`
    pkg.add(workbook, filledWorkbook(pattern, filling), types.workbook)
    const data = pkg.relate(path, `${office}/package`, workbook)
    const drawn = withRoom(filled(pattern.chart, filling), chart)
    pkg.add(path, withData(drawn, data), types.chart)
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

/** What the library has no option for: fills by pattern, language, fixed colours. */
function dressed(pattern: ChartPattern, series: number, style: HouseStyle, language: Language): ChartPattern {
  const tag = escapeXml(style.languageTags[language])
  const fills = columnFills(style, series)
  const chart = pattern.chart
    .replace(/<c:lang val="[^"]*"\/>/, `<c:lang val="${tag}"/>`)
    .replace(/ lang="en-US"/g, ` lang="${tag}"`)
    .replace(
      /(<c:idx val="(\d+)"\/><c:order val="\d+"\/><c:tx>.*?<\/c:tx>)<c:spPr>.*?<\/c:spPr>/gs,
      (_whole, start, index) => {
        const fill = fills[Number(index)]
        return fill === undefined ? start : `${start}${columnLook(fill)}`
      },
    )
    .replace(/<a:schemeClr val="tx1">.*?<\/a:schemeClr>/gs, `<a:srgbClr val="${hex(style.colours.line)}"/>`)
    .replace(/<a:ea typeface="\+mn-ea"\/>/g, '')
  return { ...pattern, chart }
}

/** Above the highest column there is room for its figure; an axis that is seen ends at a round number by itself. */
function withRoom(chart: string, block: ChartBlock): string {
  if (!isLabelledChart(block)) return chart
  const { lowest, highest } = roomForFigures(block.series.flatMap(({ values }) => values))
  return chart.replace(
    /(<c:valAx>.*?<c:orientation val="minMax"\/>)/s,
    `$1<c:max val="${highest}"/><c:min val="${lowest}"/>`,
  )
}

/** The chart with the id by which it refers to its workbook. */
function withData(chart: string, id: string): string {
  return chart.replace(/<c:externalData r:id="[^"]*">/, `<c:externalData r:id="${id}">`)
}

function columnLook({ colour, pattern, ground, outline }: ColumnFill): string {
  const fill =
    pattern === null
      ? `<a:solidFill><a:srgbClr val="${hex(colour)}"/></a:solidFill>`
      : `<a:pattFill prst="${pattern}"><a:fgClr><a:srgbClr val="${hex(colour)}"/></a:fgClr><a:bgClr><a:srgbClr val="${hex(ground)}"/></a:bgClr></a:pattFill>`
  return `<c:spPr>${fill}<a:ln w="6350"><a:solidFill><a:srgbClr val="${hex(outline)}"/></a:solidFill></a:ln></c:spPr>`
}
