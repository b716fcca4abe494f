import { describe, expect, test } from 'vitest'
import { composeTrade } from '../../../src/shared/compose/compose-trade'
import { blocksText } from '../../../src/shared/document/plain-text'
import type { TradeFigures } from '../../../src/shared/model/dossier'
import { languages } from '../../../src/shared/model/language'
import { aDossier } from '../../support/builders'

function figures(year: number, exports: number | null, imports: number | null, currency = 'EUR'): TradeFigures {
  return { id: `t-${year}`, year, exports, imports, currency, rank: null, source: 'Bank', asOf: null }
}

const za = { nl: 'Zuid-Afrika', en: 'South Africa', de: 'Südafrika', fr: 'Afrique du Sud' }
const twoYears = [figures(2025, 1301.4, 1408.7), figures(2024, 1226.8, null)]

function compose(trade: readonly TradeFigures[], language: (typeof languages)[number] = 'en') {
  return composeTrade({ ...aDossier({ name: za }), trade }, language)
}

function chartIn(trade: readonly TradeFigures[], language: (typeof languages)[number] = 'en') {
  const [chart] = compose(trade, language).filter((block) => block.kind === 'chart')
  return chart ?? null
}

/** The line under the chart. */
function unitIn(trade: readonly TradeFigures[], language: (typeof languages)[number]): string {
  return blocksText(compose(trade, language).slice(1, 2))
}

describe('trade with a partner', () => {
  test('is a chart from the oldest year on, with its table in the same order under it', () => {
    const blocks = compose(twoYears)
    expect(blocks.map((block) => block.kind)).toEqual(['chart', 'paragraph', 'table'])
    expect(blocks[0]).toEqual({
      kind: 'chart',
      title: 'Trade of Flanders with South Africa, 2024–2025',
      alt:
        'Column chart of exports and imports by year, 2024–2025. Exports: from EUR 1,226.8 million to EUR 1,301.4 million. ' +
        'Imports: EUR 1,408.7 million in 2025. The table below gives the figures.',
      categories: ['2024', '2025'],
      series: [
        { name: 'Exports', values: [1226.8, 1301.4] },
        { name: 'Imports', values: [null, 1408.7] },
      ],
    })
    expect(blocksText(blocks.slice(1)).split('\n')).toEqual([
      'In millions of euros',
      'Year\tExports\tImports\tBalance\tRank',
      '2024\t1,226.8\t–\t–\t–',
      '2025\t1,301.4\t1,408.7\t−107.3\t–',
    ])
  })

  test('is titled and described in each language', () => {
    expect(languages.map((language) => chartIn(twoYears, language)?.title)).toEqual([
      'Handel van Vlaanderen met Zuid-Afrika, 2024–2025',
      'Trade of Flanders with South Africa, 2024–2025',
      'Handel Flanderns mit Südafrika, 2024–2025',
      'Commerce de la Flandre avec l’Afrique du Sud, 2024–2025',
    ])
    expect(languages.map((language) => unitIn(twoYears, language))).toEqual([
      'In miljoen euro',
      'In millions of euros',
      'In Millionen Euro',
      'En millions d’euros',
    ])
    expect(chartIn(twoYears, 'fr')?.alt).toMatch(
      /^Histogramme .* 2024–2025\. Exportations\u00a0: de 1\s226,8 millions EUR à 1\s301,4 millions EUR\. /,
    )
  })

  test('of whole millions needs no decimals', () => {
    const whole = [figures(2025, 1301, 1408), figures(2024, 9, 12_000)]
    expect(blocksText(compose(whole, 'de'))).toContain('2024\t9\t12.000\t−11.991\t–\n2025\t1.301\t1.408\t−107\t–')
  })

  test('with an organisation, whose name needs a grammar of its own, is titled without it', () => {
    const sadc = { ...aDossier({ kind: 'organisation', name: 'SADC' }), trade: twoYears }
    const [chart] = composeTrade(sadc, 'en')
    expect(chart?.kind === 'chart' && chart.title).toBe('Trade with Flanders, 2024–2025')
  })

  test('of one year, or of years without figures, is a table alone', () => {
    expect(chartIn([figures(2025, 1, 2)])).toBeNull()
    expect(chartIn([figures(2025, 1, 2), figures(2024, null, null)])).toBeNull()
    expect(compose([figures(2025, 1, 2)]).map((block) => block.kind)).toEqual(['paragraph', 'table'])
    expect(compose([])).toEqual([])
  })

  test('shows no columns for what nobody has counted', () => {
    expect(chartIn([figures(2025, 1, null), figures(2024, 2, null)])?.series.map(({ name }) => name)).toEqual([
      'Exports',
    ])
  })

  test('in several currencies is not compared, and each figure names its own', () => {
    const mixed = [figures(2025, 1, 2), figures(2024, 30, 40, 'ZAR')]
    expect(chartIn(mixed)).toBeNull()
    expect(blocksText(compose(mixed))).toContain('2024\tZAR 30 million\tZAR 40 million\tZAR -10 million')
  })

  test('in another currency than the euro is told by its code', () => {
    const rands = [figures(2025, 1, 2, 'ZAR'), figures(2024, 3, 4, 'ZAR')]
    expect(languages.map((language) => unitIn(rands, language))).toEqual([
      'In miljoen ZAR',
      'In millions of ZAR',
      'In Millionen ZAR',
      'En millions de ZAR',
    ])
  })

  test('gives its sources in one footnote, outside the table', () => {
    const [, lead, table] = compose(twoYears)
    expect(lead).toMatchObject({ role: 'note', text: [{ kind: 'text' }, { kind: 'footnote' }] })
    expect(JSON.stringify(table)).not.toContain('footnote')
  })
})
