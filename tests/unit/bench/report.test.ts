import { describe, expect, test } from 'vitest'
import { plotSvg } from '../../../bench/report/plot'
import { reportMarkdown, wordMarkdown } from '../../../bench/report/publish-report'
import type { Report } from '../../../bench/report/report'
import { atLeast, atMost, type Figure } from '../../../bench/report/result'
import { logScale } from '../../../bench/report/scale'
import { reportText } from '../../../bench/report/table'
import { inFigures, verdictLine } from '../../../bench/report/words'

function figure(what: string, who: Figure['who'], records: number, median: number): Figure {
  return { what, who, records, unit: 'ms', count: 600, median, p95: median * 2, highest: median * 3 }
}

const report: Report = {
  at: '2027-03-04T09:30:00.000Z',
  machine: { processor: 'A processor', cores: 2, memoryGb: 8, system: 'Linux 6', node: 'v22.12.0', load: 0.1 },
  seed: 1,
  sizes: [1_000, 100_000],
  effort: 'full',
  withSqlite: true,
  wantsRivals: true,
  parts: [
    {
      name: 'save',
      title: 'Durable save of one record',
      figures: [
        figure('durable save', 'Chancery', 1_000, 0.5),
        figure('durable save', 'SQLite', 1_000, 0.45),
        figure('durable save', 'Chancery', 100_000, 0.6),
        figure('durable save', 'SQLite', 100_000, 0.4),
      ],
      verdicts: [atMost('p95 of a save at 100,000 to that of SQLite', 1.6, 1.5, '×')],
      notes: ['How it was done.'],
    },
    {
      name: 'open',
      title: 'Open to usable',
      figures: [figure('open to usable', 'Chancery', 1_000, 30), figure('open to usable', 'Chancery', 100_000, 1_400)],
      verdicts: [atMost('open to usable at 100,000', 1_400, 1_500, 'ms')],
      notes: [],
    },
  ],
}

describe('a report', () => {
  test('says of each target whether it is met', () => {
    expect(verdictLine(atMost('p95', 1.6, 1.5, '×'))).toBe('✗ p95: 1.60 × (target ≤ 1.5 ×: missed)')
    expect(verdictLine(atMost('open', 1_500, 1_500, 'ms'))).toBe('✓ open: 1,500 ms (target ≤ 1,500 ms: met)')
    expect(verdictLine(atLeast('put', 4_999.6, 5_000, 'records/s'))).toContain('missed')
  })

  test('writes numbers with the figures that matter', () => {
    expect([0.1234, 1.236, 12.34, 1_234.5, 100_000].map(inFigures)).toEqual([
      '0.123',
      '1.24',
      '12.3',
      '1,235',
      '100,000',
    ])
  })

  test('shows in the terminal the median, the 95th and how many there were, SQLite beside it', () => {
    const text = reportText(report)
    expect(text).toMatch(/^durable save {2,}100,000 +0\.600 +1\.20 +1\.80 +ms +600$/m)
    expect(text).toMatch(/^durable save, SQLite +100,000 +0\.400/m)
    expect(text).toContain('How it was done.\n✗ p95 of a save')
  })

  test('shows in the README a column for each size, every target, and the machine', () => {
    const markdown = reportMarkdown(report)
    expect(markdown).toContain('| records | 1,000 | 100,000 |')
    expect(markdown).toContain('| durable save of one record, p95 | 1 ms | 1.20 ms |')
    expect(markdown).toContain('| p95 of a save at 100,000 to that of SQLite | 1.60 × | at most 1.50 × | **missed** |')
    expect(markdown).toContain('Measured on 2027-03-04: A processor, 2 cores')
  })
})

test('a report says when other programs were at work beside the bench', () => {
  const busy = { ...report, machine: { ...report.machine, load: 2.61 } }
  expect(reportText(busy)).toContain('other programs at work (load 2.6)')
  expect(reportText(report)).not.toContain('other programs')
})

test('the figures of Word files stand in a table of their own, a column per program', () => {
  const word = {
    name: 'word',
    title: 'Markdown to Word',
    figures: [
      figure('book to Word', 'Chancery', 100, 500),
      figure('book to Word', 'pandoc', 100, 1_800),
      figure('book to Word', 'Chancery', 1_000, 5_000),
    ],
    verdicts: [atMost('to pandoc', 0.28, 0.35, '×')],
    notes: ['How large it is.'],
  }
  const whole = { ...report, parts: [...report.parts, word] }
  expect(wordMarkdown(whole).split('\n').slice(0, 4)).toEqual([
    '| median | partners | Chancery | pandoc |',
    '| --- | ---: | ---: | ---: |',
    '| book to Word | 100 | 500 ms | 1,800 ms |',
    '| book to Word | 1,000 | 5,000 ms |  |',
  ])
  expect(wordMarkdown(whole)).toContain('| to pandoc | 0.280 × | at most 0.350 × | met |')
  expect(reportMarkdown(whole)).toBe(reportMarkdown(report))
})

describe('the plot', () => {
  const svg = plotSvg(report)

  test('has a panel for each measure that there is, each with a line per program and one for its target', () => {
    expect(svg.match(/class="title"/g)).toHaveLength(2)
    expect(svg.match(/<g class="own"><path class="line"/g)).toHaveLength(3)
    expect(svg.match(/<g class="rival"><path class="line"/g)).toHaveLength(2)
    expect(svg).toContain('>1.5 s<')
    expect(svg).not.toContain('NaN')
  })

  test('brings colours for light and for dark pages', () => {
    expect(svg).toContain('@media (prefers-color-scheme: dark)')
    expect(svg).toContain('class="paper"')
  })
})

describe('a logarithmic axis', () => {
  test('puts ten times as much as far above one as a hundred times above ten', () => {
    const scale = logScale([1, 100], 0, 300, 10)
    expect(scale.at(100) - scale.at(10)).toBeCloseTo(scale.at(10) - scale.at(1))
  })

  test('names round numbers around all values', () => {
    const { ticks } = logScale([0.4, 3], 0, 300, 10)
    expect(ticks).toEqual([0.2, 0.5, 1, 2, 5])
  })

  test('spans a factor of ten where the values hardly differ, so that small differences do not look large', () => {
    const { ticks } = logScale([1, 1.1], 0, 300, 10)
    expect((ticks.at(-1) ?? 0) / (ticks[0] ?? 1)).toBeGreaterThanOrEqual(10)
  })
})
