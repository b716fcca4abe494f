import { describe, expect, test } from 'vitest'
import { OfficePackage } from '../../../src/main/export/package/office-package'
import { readPackage } from '../../../src/main/export/package/read-package'
import { prepareCharts } from '../../../src/main/export/word/chart'
import type { Block } from '../../../src/shared/document/tree'
import type { HouseStyle } from '../../../src/shared/model/house-style'
import { type Language, languages } from '../../../src/shared/model/language'
import { aPackage } from '../../support/bare-package'
import { aTree } from '../../support/document-trees'
import { houseStyle } from '../../support/house-styles'
import { libreOffice, pdfToText } from '../../support/outside-programs'
import { docxPart, docxParts } from '../../support/read-docx'
import { convertWithLibreOffice, pagesOfPdf } from '../../support/run-outside'
import { aFolder } from '../../support/temp-folder'
import { problemsOfDocx } from '../../support/validate-docx'

type Chart = Extract<Block, { kind: 'chart' }>

const neutral = await houseStyle()
const document = 'word/document.xml'
const chartFile = 'word/charts/chart1.xml'

const trade: Chart = {
  kind: 'chart',
  title: 'Trade with South Africa <2022–2024>',
  alt: 'Exports and imports from 2022 to 2024.',
  categories: ['2022', '2023', '2024'],
  series: [
    { name: 'Exports & re-exports', values: [1234.5, 1300, null] },
    { name: 'Imports', values: [812, -15, 990.25] },
  ],
}

/** A document of these charts alone. */
async function aDocumentOf(
  charts: readonly Chart[],
  style: HouseStyle = neutral,
  language: Language = 'en',
): Promise<Uint8Array> {
  const pkg = new OfficePackage()
  const draw = await prepareCharts(aTree(charts, { language }), style, pkg, document)
  const drawn = charts.map((chart, index) => draw?.(chart, 9000, index + 1) ?? '')
  return aPackage(pkg, drawn.map((drawing) => `<w:p><w:r>${drawing}</w:r></w:p>`).join(''))
}

/** The texts of the labels on the columns. */
function labelsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<c:dLbl><c:idx val="\d+"\/>(?:(?!<\/c:dLbl>).)*?<a:t>([^<]*)<\/a:t>/gs)].map(
    ([, text = '']) => text,
  )
}

test.each(languages.flatMap((language) => (['neutral', 'flanders'] as const).map((name) => [language, name] as const)))(
  'charts are accepted by Microsoft’s validator in %s, house style %s',
  async (language, name) => {
    const series = Array.from({ length: 7 }, (_, index) => ({ name: `S${index}`, values: [index, 5, 6] }))
    const bytes = await aDocumentOf([trade, { ...trade, series }], await houseStyle(name), language)
    expect(await problemsOfDocx(bytes)).toEqual([])
  },
)

test('a document without charts, or with charts without figures, gets none', async () => {
  const pkg = new OfficePackage()
  const empty: Chart = { ...trade, series: [{ name: 'A', values: [null, Number.NaN] }] }
  expect(await prepareCharts(aTree([empty, { ...trade, categories: [] }]), neutral, pkg, document)).toBeNull()
  expect([...docxParts(aPackage(pkg, '<w:p/>')).keys()].filter((path) => path.includes('chart'))).toEqual([])
  const draw = await prepareCharts(aTree([empty, trade]), neutral, new OfficePackage(), document)
  expect([draw?.(empty, 9000, 1), draw?.(trade, 9000, 2).length]).toEqual(['', expect.any(Number)])
})

test('charts deep in quotes, lists, tables and answers are prepared too', async () => {
  const cells = [{ blocks: [trade] }]
  const tree = aTree([
    {
      kind: 'quote',
      blocks: [{ kind: 'list', ordered: false, start: 1, loose: false, items: [{ checked: null, blocks: [trade] }] }],
    },
    { kind: 'table', columns: [], header: [], rows: [cells], caption: null },
    { kind: 'questions', questionLabel: '', answerLabel: '', rows: [{ question: [], answer: [{ ...trade }] }] },
  ])
  const pkg = new OfficePackage()
  await prepareCharts(tree, neutral, pkg, document)
  const written = [...readPackage(pkg.toZip()).keys()].filter((path) => /^word\/charts\/chart\d+\.xml$/.test(path))
  expect(written).toEqual(['word/charts/chart1.xml', 'word/charts/chart2.xml'])
})

test('charts of one shape keep each its own words and figures, however many they are', async () => {
  const charts = Array.from({ length: 1200 }, (_, index) => ({
    ...trade,
    title: `Partner ${index} \uE0000\uE001`,
    series: [
      { name: 'Exports', values: [index, 7_000_000_001, index % 2 === 0 ? null : 5] },
      { name: 'Imports', values: [1, 2, 3] },
    ],
  }))
  const parts = docxParts(await aDocumentOf(charts))
  for (const index of [0, 1, 2, 1199]) {
    const xml = parts.get(`word/charts/chart${index + 1}.xml`) ?? ''
    expect(xml).toContain(`<a:t>Partner ${index} \uE0000\uE001</a:t>`)
    expect(labelsOf(xml)).toEqual([
      ...[index.toLocaleString('en'), '7,000,000,001', ...(index % 2 === 0 ? [] : ['5'])],
      ...['1', '2', '3'],
    ])
    expect(xml).toContain(`<c:v>${index}</c:v></c:pt><c:pt idx="1"><c:v>7000000001</c:v>`)
  }
})

describe('a chart', () => {
  test('can be edited in Word: its figures lie beside it in a workbook', async () => {
    const bytes = await aDocumentOf([trade])
    const workbook = readPackage(bytes).get('word/embeddings/workbook1.xlsx') ?? new Uint8Array()
    const sheet = docxPart(workbook, 'xl/worksheets/sheet1.xml')
    expect([...sheet.matchAll(/<c r="(\w+)"><v>([^<]*)<\/v>/g)].map(([, cell, value]) => `${cell} ${value}`)).toEqual([
      ...['B2 1234.5', 'C2 812', 'B3 1300', 'C3 -15', 'C4 990.25'],
    ])
    expect(docxPart(bytes, 'word/charts/_rels/chart1.xml.rels')).toContain('Target="../embeddings/workbook1.xlsx"')
  })

  test('writes its figures as the document’s language does, whatever the reader’s machine is set to', async () => {
    const figures = async (language: Language) =>
      labelsOf(docxPart(await aDocumentOf([trade], neutral, language), chartFile))
    expect(await figures('en')).toEqual(['1,234.5', '1,300.0', '812.0', '\u221215.0', '990.3'])
    expect(await figures('de')).toEqual(['1.234,5', '1.300,0', '812,0', '\u221215,0', '990,3'])
    expect(await figures('fr')).toEqual(['1\u202f234,5', '1\u202f300,0', '812,0', '\u221215,0', '990,3'])
    const xml = docxPart(await aDocumentOf([trade], neutral, 'nl'), chartFile)
    expect(xml).toContain('<c:lang val="nl-BE"/>')
    expect(xml).not.toContain('en-US')
  })

  test('with more columns than there is room for figures has an axis instead', async () => {
    const categories = Array.from({ length: 20 }, (_, index) => `${2000 + index}`)
    const long = { ...trade, categories, series: [{ name: 'Exports', values: categories.map(Number) }] }
    const xml = docxPart(await aDocumentOf([long]), chartFile)
    expect([labelsOf(xml), xml.includes('<c:majorGridlines>')]).toEqual([[], true])
    expect(docxPart(await aDocumentOf([trade]), chartFile)).not.toContain('<c:majorGridlines>')
  })

  test.each(['neutral', 'flanders'] as const)(
    'in house style %s tells no two series apart by hue alone',
    async (name) => {
      const series = Array.from({ length: 6 }, (_, index) => ({ name: `S${index}`, values: [1] }))
      const xml = docxPart(await aDocumentOf([{ ...trade, series }], await houseStyle(name)), chartFile)
      const looks = [...xml.matchAll(/<\/c:tx><c:spPr>(.*?)<\/c:spPr>/gs)].map(([, look = '']) => look)
      const patterns = looks.map((look) => /prst="(\w+)"/.exec(look)?.[1] ?? 'solid')
      expect(patterns).toEqual(['solid', 'solid', 'wdUpDiag', 'pct25', 'dkHorz', 'wdDnDiag'])
      const grey = looks.slice(0, 2).map((look) => {
        const colour = Number.parseInt(/srgbClr val="(\w+)"/.exec(look)?.[1] ?? '', 16)
        return ((colour >> 16) * 3 + ((colour >> 8) & 255) * 6 + (colour & 255)) / 10
      })
      expect((grey[1] ?? 0) - (grey[0] ?? 0)).toBeGreaterThan(80)
    },
  )

  test('says what it shows, and keeps to the house style’s fonts and fixed colours', async () => {
    const bytes = await aDocumentOf([trade], { ...neutral, fonts: { ...neutral.fonts, body: 'Flanders Art "A"' } })
    expect(docxPart(bytes, document)).toContain('descr="Exports and imports from 2022 to 2024."')
    const xml = docxPart(bytes, chartFile)
    expect(xml).toContain('typeface="Flanders Art &quot;A&quot;"')
    expect(xml).not.toMatch(/schemeClr val="(tx|accent)/)
    expect(await problemsOfDocx(bytes)).toEqual([])
  })

  test('leaves room over the highest column for its figure, unless an axis tells the figures', async () => {
    const ends = (xml: string) =>
      [...xml.matchAll(/<c:(max|min) val="([^"]*)"/g)].map(([, end, at]) => [end, Number(at)])
    const xml = docxPart(await aDocumentOf([trade]), chartFile)
    expect(ends(xml)).toEqual([
      ['max', 1300 + 1315 * 0.15],
      ['min', -15 - 1315 * 0.15],
    ])
    const categories = Array.from({ length: 20 }, (_, index) => `${2000 + index}`)
    const long = { ...trade, categories, series: [{ name: 'Exports', values: categories.map(Number) }] }
    expect(ends(docxPart(await aDocumentOf([long]), chartFile))).toEqual([])
  })

  test('has the same bytes every time, its workbook included', async () => {
    const [one, other] = [await aDocumentOf([trade, { ...trade }]), await aDocumentOf([trade, { ...trade }])]
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  })

  test('with hostile names stays valid', async () => {
    const hostile: Chart = {
      ...trade,
      title: ']]>\u0000\uD800\n\n& <c:chart>',
      alt: '',
      categories: ['=1+1', '\u0001', ''],
      series: [
        { name: '', values: [1, 2, 3, 4, 5] },
        { name: '\u0000', values: [] },
      ],
    }
    expect(await problemsOfDocx(await aDocumentOf([hostile]))).toEqual([])
  })

  test.skipIf(libreOffice === null || pdfToText === null)(
    'is drawn by LibreOffice, with its title, names and figures',
    async () => {
      const pdf = await convertWithLibreOffice(libreOffice ?? '', await aDocumentOf([trade]), 'pdf', aFolder())
      const [page = ''] = await pagesOfPdf(pdfToText ?? '', pdf)
      for (const text of ['Trade with South Africa <2022–2024>', '1,234.5', '990.3', '2023', 'Imports']) {
        expect(page).toContain(text)
      }
    },
    120_000,
  )
})
