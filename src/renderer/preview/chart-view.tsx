import { makeStyles } from '@fluentui/react-components'
import { useId } from 'react'
import { chartScale } from '../../shared/document/chart-scale'
import { styleIds } from '../../shared/document/style-ids'
import type { Block } from '../../shared/document/tree'
import { proseNumber } from '../../shared/language/numbers'
import { useDrawnDocument } from './document-context'
import { ink } from './paper-colours'
import { usePaper } from './paper-context'

type Chart = Extract<Block, { kind: 'chart' }>

/** The drawing's own units: about the pixels of a page's width. */
const width = 600
const height = 290
const left = 58
const top = 26
const bottom = 52
const plotWidth = width - left - 8
const plotHeight = height - top - bottom

const useStyles = makeStyles({
  figure: { margin: 0, breakInside: 'avoid' },
  title: { margin: 0, textAlign: 'left' },
  drawing: { display: 'block', width: '100%', height: 'auto', fontFamily: 'inherit' },
})

/** Series are told apart by lightness and pattern, so that a chart reads without colour too. */
const looks = ['solid', 'hatched', 'pale', 'dotted'] as const

/** Columns by category, one series beside the other, drawn as Word draws the same figures. */
export function ChartView({ block }: { readonly block: Chart }) {
  const styles = useStyles()
  const id = useId()
  const { look, space, style } = usePaper()
  const { language } = useDrawnDocument()
  const { categories, series, unit } = block
  const { marks, lowest, highest } = chartScale(series.flatMap(({ values }) => values))
  const y = (value: number): number => top + plotHeight * (1 - (value - lowest) / (highest - lowest))
  const group = plotWidth / Math.max(categories.length, 1)
  const column = Math.min(46, (group * 0.72) / Math.max(series.length, 1))
  const columnLeft = (category: number, place: number): number =>
    left + group * (category + 0.5) + column * (place - series.length / 2)
  const type = Math.max(9, style.sizes.small * 1.25)
  const saysValues = categories.length * series.length <= 12
  const fill = (place: number): string => `url(#${id}-${looks[place % looks.length]})`
  return (
    <figure className={styles.figure}>
      <figcaption
        className={styles.title}
        style={{ ...look(styleIds.tableTitle), paddingBottom: space(styleIds.tableTitle).after }}
      >
        {block.title}
      </figcaption>
      <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={block.alt}>
        <Patterns id={id} />
        <g fontSize={type} style={{ fill: ink.quiet }} aria-hidden>
          <text x={left} y={12}>
            {unit}
          </text>
          {marks.map((mark) => (
            <g key={mark}>
              <line
                x1={left}
                x2={left + plotWidth}
                y1={y(mark)}
                y2={y(mark)}
                style={{ stroke: mark === 0 ? ink.quiet : ink.line }}
                strokeWidth={mark === 0 ? 1 : 0.6}
              />
              <text x={left - 7} y={y(mark)} dominantBaseline="central" textAnchor="end">
                {proseNumber(mark, language)}
              </text>
            </g>
          ))}
          {categories.map((category, at) => (
            <text key={category} x={left + group * (at + 0.5)} y={top + plotHeight + 16} textAnchor="middle">
              {category}
            </text>
          ))}
          {series.map(({ name, values }, place) =>
            values.map((value, at) =>
              value === null ? null : (
                <g key={`${name}-${categories[at]}`}>
                  <rect
                    x={columnLeft(at, place)}
                    y={Math.min(y(value), y(0))}
                    width={column - 2}
                    height={Math.max(0.5, Math.abs(y(value) - y(0)))}
                    fill={fill(place)}
                    style={{ stroke: ink.heading }}
                    strokeWidth={0.8}
                  />
                  {saysValues ? (
                    <text
                      x={columnLeft(at, place) + (column - 2) / 2}
                      y={value < 0 ? y(value) + type : y(value) - 4}
                      textAnchor="middle"
                    >
                      {proseNumber(value, language)}
                    </text>
                  ) : null}
                </g>
              ),
            ),
          )}
          <Legend names={series.map(({ name }) => name)} fill={fill} type={type} />
        </g>
      </svg>
    </figure>
  )
}

type LegendProps = {
  readonly names: readonly string[]
  readonly fill: (place: number) => string
  readonly type: number
}

function Legend({ names, fill, type }: LegendProps) {
  const step = plotWidth / Math.max(names.length, 1)
  return names.map((name, place) => (
    <g key={name} transform={`translate(${left + step * place}, ${height - 18})`}>
      <rect width={12} height={12} fill={fill(place)} style={{ stroke: ink.heading }} strokeWidth={0.8} />
      <text x={18} y={6} dominantBaseline="central" fontSize={type}>
        {name}
      </text>
    </g>
  ))
}

function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}-solid`} width={4} height={4} patternUnits="userSpaceOnUse">
        <rect width={4} height={4} style={{ fill: ink.heading }} />
      </pattern>
      <pattern id={`${id}-hatched`} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={6} height={6} style={{ fill: ink.tint }} />
        <rect width={2} height={6} style={{ fill: ink.heading }} />
      </pattern>
      <pattern id={`${id}-pale`} width={4} height={4} patternUnits="userSpaceOnUse">
        <rect width={4} height={4} style={{ fill: ink.tint }} />
      </pattern>
      <pattern id={`${id}-dotted`} width={6} height={6} patternUnits="userSpaceOnUse">
        <rect width={6} height={6} style={{ fill: ink.tint }} />
        <circle cx={3} cy={3} r={1.4} style={{ fill: ink.heading }} />
      </pattern>
    </defs>
  )
}
