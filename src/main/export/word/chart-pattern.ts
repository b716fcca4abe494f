import type { ColumnChartOptions } from 'docx/charts'
import type { HouseColour, HouseStyle } from '../../../shared/model/house-style'
import { pack } from '../../zip/packed'
import { zipOf } from '../../zip/zip-of'
import { readPackage } from '../package/read-package'
import { type ChartFilling, type ChartPlan, firstFigure, textMark } from './chart-plan'
import { colourHex } from './colour-hex'
import { escapeXml, xmlText } from './xml-text'

/** A chart of some shape as the library writes it, with places for texts and figures in it and in its workbook. */
export type ChartPattern = {
  readonly chart: string
  /** Files of the workbook, in a fixed order. */
  readonly workbook: readonly (readonly [path: string, xml: string])[]
}

/** Writes a chart of this shape in a document of its own and takes it from there. */
export async function patternOf(shape: ChartPlan, style: HouseStyle): Promise<ChartPattern> {
  const [{ Document, Packer, Paragraph }, { ChartRun }] = await Promise.all([import('docx'), import('docx/charts')])
  const children = [new Paragraph({ children: [new ChartRun(options(shape, style))] })]
  const files = readPackage(await Packer.pack(new Document({ sections: [{ children }] }), 'uint8array'))
  const decoder = new TextDecoder()
  const chart = files.get('word/charts/chart1.xml')
  const workbook = files.get('word/embeddings/Microsoft_Excel_Worksheet1.xlsx')
  if (chart === undefined || workbook === undefined) throw new Error('docx wrote a chart somewhere else')
  return {
    chart: decoder.decode(chart),
    workbook: [...readPackage(workbook)]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([path, bytes]) => [path, decoder.decode(bytes)] as const),
  }
}

const places = new RegExp(`${textMark.open}(\\d+)${textMark.close}|>(7\\d{9})<`, 'g')

/** The same with the texts and figures of one chart. */
export function filled(xml: string, { texts, figures }: ChartFilling): string {
  return xml.replace(places, (_whole, text: string | undefined, figure: string | undefined) =>
    figure === undefined ? escapeXml(texts[Number(text)] ?? '') : `>${figures[Number(figure) - firstFigure] ?? ''}<`,
  )
}

/** The workbook of one chart. */
export function filledWorkbook({ workbook }: ChartPattern, filling: ChartFilling): Uint8Array {
  return zipOf(workbook.map(([path, xml]) => ({ path, packed: pack(filled(xml, filling)) })))
}

function options({ title, categories, series, isLabelled }: ChartPlan, style: HouseStyle): ColumnChartOptions {
  const { colours, fonts, sizes } = style
  const font = { name: xmlText(fonts.body), size: sizes.small, color: hex(colours.text) }
  return {
    type: 'column',
    categories,
    series: series.map(({ name, figures, labels }) => ({
      name,
      values: figures,
      pointLabels: labels.map((text) =>
        text === null ? (false as const) : { text, position: 'outsideEnd' as const, font },
      ),
    })),
    title: {
      text: title,
      font: { name: xmlText(fonts.headings), size: sizes.body, bold: true, color: hex(colours.heading) },
    },
    legend: series.length > 1 && { position: 'bottom', font },
    categoryAxis: { font },
    valueAxis: { visible: !isLabelled, gridlines: !isLabelled, font, numberFormat: '#,##0' },
    chartArea: { fill: 'none', border: 'none' },
    gapWidth: 60,
    overlap: 0,
  }
}

/** A colour as DrawingML writes it. */
export function hex(colour: HouseColour): string {
  return colourHex(colour) ?? '000000'
}
