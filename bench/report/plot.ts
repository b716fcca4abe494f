import { chosenPanels, type Panel, type Series } from './panels'
import type { Report } from './report'
import { logScale, type Scale } from './scale'
import { machineLine } from './table'
import { inFigures } from './words'

const width = 880
const panelWidth = 400
const panelHeight = 236
const margin = 28
const gap = 24
const top = 64

/** The colours of the page it stands on, light or dark; it brings its own paper, so that it can be read on any. */
const style = `
  text { font: 12px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; fill: #57606a }
  .paper { fill: #ffffff; stroke: #d0d7de }
  .title { font-size: 14px; font-weight: 600; fill: #1f2328 }
  .heading { font-size: 16px; font-weight: 600; fill: #1f2328 }
  .grid { stroke: #d8dee4; stroke-width: 1 }
  .line { fill: none; stroke-width: 2.5; stroke-linejoin: round; stroke-linecap: round }
  .own .line, .own .dot { stroke: #0b61a4 } .own .dot, .own text { fill: #0b61a4 }
  .rival .line, .rival .dot { stroke: #b35900 } .rival .dot, .rival text { fill: #b35900 }
  .target .line { stroke: #1a7f37; stroke-width: 1.5; stroke-dasharray: 6 4 } .target text { fill: #1a7f37 }
  .value { font-weight: 600 }
  .own text, .rival text, .target text { paint-order: stroke; stroke: #ffffff; stroke-width: 4px; stroke-linejoin: round }
  @media (prefers-color-scheme: dark) {
    text { fill: #9198a1 }
    .paper { fill: #0d1117; stroke: #3d444d }
    .title, .heading { fill: #f0f6fc }
    .grid { stroke: #2a313a }
    .own .line, .own .dot { stroke: #58a6ff } .own .dot, .own text { fill: #58a6ff }
    .rival .line, .rival .dot { stroke: #f0883e } .rival .dot, .rival text { fill: #f0883e }
    .target .line { stroke: #3fb950 } .target text { fill: #3fb950 }
    .own text, .rival text, .target text { stroke: #0d1117 }
  }`

function text(x: number, y: number, words: string, attributes = ''): string {
  const escaped = words.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return `<text x="${round(x)}" y="${round(y)}"${attributes === '' ? '' : ` ${attributes}`}>${escaped}</text>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** How cost grows with the number of records: small panels with logarithmic axes, as an SVG document. */
export function plotSvg(report: Report): string {
  const panels = chosenPanels(report)
  const rows = Math.max(1, Math.ceil(panels.length / 2))
  const height = top + rows * (panelHeight + gap) + 24
  const drawn = panels.map((panel, at) => {
    const x = margin + (at % 2) * (panelWidth + gap)
    const y = top + Math.floor(at / 2) * (panelHeight + gap)
    return `<g transform="translate(${x} ${y})">\n${drawPanel(panel, report.sizes)}\n</g>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    '<title>How cost grows with the number of records</title>',
    `<style>${style}\n</style>`,
    `<rect class="paper" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>`,
    text(margin, 36, 'Cost by number of records', 'class="heading"'),
    legend(panels),
    ...drawn,
    text(margin, height - 18, `${machineLine(report.machine)}, ${report.at.slice(0, 10)}`),
    '</svg>\n',
  ].join('\n')
}

function legend(panels: readonly Panel[]): string {
  const hasRival = panels.some(({ series }) => series.some(({ role }) => role === 'rival'))
  const entries = [
    { role: 'own', words: 'Chancery' },
    ...(hasRival ? [{ role: 'rival', words: 'SQLite' }] : []),
    { role: 'target', words: 'must stay below' },
  ]
  const widths = entries.map(({ words }) => words.length * 6.6 + 54)
  let x = width - margin - widths.reduce((sum, each) => sum + each, -20)
  return entries
    .map(({ role, words }, at) => {
      const sample =
        role === 'target'
          ? `<path class="line" d="M${round(x)} 31h22"/>`
          : `<path class="line" d="M${round(x)} 31h22"/>${dot(role as Series['role'], x + 11, 31)}`
      const drawn = `<g class="${role}">${sample}${text(x + 28, 35, words)}</g>`
      x += widths[at] ?? 0
      return drawn
    })
    .join('\n')
}

function drawPanel(panel: Panel, sizes: readonly number[]): string {
  const across = logScale(sizes, 84, panelWidth - 40, 1)
  const up = logScale(
    panel.series.flatMap(({ points }) => points.map(({ value }) => value)),
    panelHeight - 26,
    34,
    10,
  )
  const grid = up.ticks.map((value) => {
    const y = round(up.at(value))
    const words = text(44, y + 4, value.toLocaleString('en'), 'text-anchor="end"')
    return `<path class="grid" d="M52 ${y}H${panelWidth - 8}"/>${words}`
  })
  const marks = sizes.map((size) => text(across.at(size), panelHeight - 6, inFigures(size), 'text-anchor="middle"'))
  const lines = panel.series.map((series) => drawSeries(series, panel, across, up))
  return [text(0, 12, panel.title, 'class="title"'), ...grid, ...marks, ...lines].join('\n')
}

function drawSeries(series: Series, panel: Panel, across: Scale, up: Scale): string {
  const places = series.points.map(({ records, value }) => ({ x: across.at(records), y: up.at(value), value }))
  const path = places.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')
  const line = `<path class="line" d="${path}"/>`
  if (series.role === 'target') return `<g class="target">${line}${targetWords(series, places)}</g>`
  const values = places.map(({ x, y, value }, at) => {
    const isUpper = panel.series.every(
      (other) => other.role === 'target' || other === series || (other.points[at]?.value ?? 0) <= value,
    )
    return text(x, isUpper ? y - 10 : y + 19, inFigures(value), 'text-anchor="middle" class="value"')
  })
  return `<g class="${series.role}">${line}${places.map(({ x, y }) => dot(series.role, x, y)).join('')}${values.join('')}</g>`
}

/** Where a target is, said once, at the left end of its line: above one that is level, below one that rises. */
function targetWords(series: Series, places: readonly { readonly x: number; readonly y: number }[]): string {
  const [first, last] = [places[0], places.at(-1)]
  if (first === undefined || last === undefined) return ''
  return text(first.x - 4, last.y < first.y ? first.y + 18 : first.y - 6, series.words)
}

/** Round for one, square for the other: they differ without colour too. */
function dot(role: Series['role'], x: number, y: number): string {
  return role === 'rival'
    ? `<rect class="dot" x="${round(x - 3.5)}" y="${round(y - 3.5)}" width="7" height="7"/>`
    : `<circle class="dot" cx="${round(x)}" cy="${round(y)}" r="4"/>`
}
