import { makeStyles } from '@fluentui/react-components'
import { useId } from 'react'
import { type ColumnFill, columnFills } from '../../shared/document/chart-colours'
import { chartDigits } from '../../shared/document/chart-digits'
import { chartScale } from '../../shared/document/chart-scale'
import { chartShape, isLabelledChart } from '../../shared/document/chart-size'
import { roomForFigures } from '../../shared/document/room-for-figures'
import type { Block } from '../../shared/document/tree'
import { proseFigure, proseNumber } from '../../shared/language/numbers'
import { useDrawnDocument } from './document-context'
import { points } from './lengths'
import { usePaper } from './paper-context'

type Chart = Extract<Block, { kind: 'chart' }>

/** The drawing's own units: about the pixels of a page's width. */
const width = 600
const height = Math.round(width * chartShape)
const top = 40
const bottom = 48

const useStyles = makeStyles({
  figure: { margin: 0, breakInside: 'avoid' },
  drawing: { display: 'block', width: '100%', height: 'auto' },
})

/** Columns by category, one series beside the other, as Word draws the same figures. */
export function ChartView({ block }: { readonly block: Chart }) {
  const styles = useStyles()
  const id = useId()
  const { look, style } = usePaper()
  const { language } = useDrawnDocument()
  const { categories, series, title, alt } = block
  const { colours, sizes } = style
  const isLabelled = isLabelledChart(block)
  const digits = chartDigits(block)
  const all = series.flatMap(({ values }) => values)
  const { marks, ...scale } = chartScale(all)
  const { lowest, highest } = isLabelled ? roomForFigures(all) : scale
  const left = isLabelled ? 8 : 56
  const plotWidth = width - left - 8
  const plotHeight = height - top - bottom
  const y = (value: number): number => top + plotHeight * (1 - (value - lowest) / (highest - lowest))
  const group = plotWidth / Math.max(categories.length, 1)
  // The gap between two groups is six tenths of a column, as in Word.
  const column = group / (series.length + 0.6)
  const columnLeft = (category: number, place: number): number =>
    left + group * (category + 0.5) + column * (place - series.length / 2)
  const type = points(sizes.small)
  const fills = columnFills(style, series.length)
  const { fontFamily } = look('Normal')
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={alt === '' ? title : alt}
        fontFamily={String(fontFamily)}
        fontSize={type}
        fill={colours.text}
      >
        <defs>
          {fills.map((fill, place) => (
            <Fill key={keyOf(place)} id={`${id}-${place}`} fill={fill} />
          ))}
        </defs>
        <text
          x={width / 2}
          y={20}
          textAnchor="middle"
          fontFamily={String(look('Title').fontFamily)}
          fontSize={points(sizes.body)}
          fontWeight="bold"
          fill={colours.heading}
        >
          {title}
        </text>
        {isLabelled ? null : <Axis marks={marks} y={y} left={left} width={plotWidth} />}
        <line x1={left} x2={left + plotWidth} y1={y(0)} y2={y(0)} stroke={colours.line} />
        {categories.map((category, at) => (
          <text key={category} x={left + group * (at + 0.5)} y={height - bottom + type + 4} textAnchor="middle">
            {category}
          </text>
        ))}
        {series.map(({ name, values }, place) =>
          categories.map((category, at) => {
            const value = values[at] ?? null
            if (value === null || !Number.isFinite(value)) return null
            return (
              <g key={`${name}-${category}`}>
                <rect
                  data-column=""
                  x={columnLeft(at, place)}
                  y={Math.min(y(value), y(0))}
                  width={column}
                  height={Math.max(0.5, Math.abs(y(value) - y(0)))}
                  fill={`url(#${id}-${place})`}
                  stroke={fills[place]?.outline}
                  strokeWidth={0.7}
                />
                {isLabelled ? (
                  <text
                    x={columnLeft(at, place) + column / 2}
                    y={value < 0 ? y(value) + type : y(value) - 4}
                    textAnchor="middle"
                  >
                    {proseFigure(value, language, digits)}
                  </text>
                ) : null}
              </g>
            )
          }),
        )}
        {series.length > 1 ? <Legend names={series.map(({ name }) => name)} id={id} fills={fills} type={type} /> : null}
      </svg>
    </figure>
  )
}

type AxisProps = {
  readonly marks: readonly number[]
  readonly y: (value: number) => number
  readonly left: number
  readonly width: number
}

function Axis({ marks, y, left, width: length }: AxisProps) {
  const { colours } = usePaper().style
  const { language } = useDrawnDocument()
  return marks.map((mark) => (
    <g key={mark}>
      <line x1={left} x2={left + length} y1={y(mark)} y2={y(mark)} stroke={colours.line} strokeWidth={0.6} />
      <text x={left - 7} y={y(mark)} dominantBaseline="central" textAnchor="end">
        {proseNumber(mark, language)}
      </text>
    </g>
  ))
}

type LegendProps = {
  readonly names: readonly string[]
  readonly id: string
  readonly fills: readonly ColumnFill[]
  readonly type: number
}

/** Centred under the columns; letters of running text are about half their size wide. */
function Legend({ names, id, fills, type }: LegendProps) {
  const widths = names.map((name) => 16 + name.length * type * 0.52 + 20)
  const all = widths.reduce((sum, each) => sum + each, 0)
  return names.map((name, place) => {
    const x = (width - all) / 2 + widths.slice(0, place).reduce((sum, each) => sum + each, 0)
    return (
      <g key={name} transform={`translate(${x}, ${height - 16})`}>
        <rect width={9} height={9} fill={`url(#${id}-${place})`} stroke={fills[place]?.outline} strokeWidth={0.7} />
        <text x={14} y={4.5} dominantBaseline="central">
          {name}
        </text>
      </g>
    )
  })
}

/** Word's patterns of the same names, as near as lines and dots come to them. */
function Fill({ id, fill }: { readonly id: string; readonly fill: ColumnFill }) {
  const { colour, pattern, ground } = fill
  const turn = pattern === 'wdUpDiag' ? 'rotate(45)' : pattern === 'wdDnDiag' ? 'rotate(-45)' : undefined
  return (
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform={turn}>
      <rect width={6} height={6} fill={pattern === null ? colour : ground} />
      {pattern === null ? null : pattern === 'pct25' ? (
        <circle cx={3} cy={3} r={1.3} fill={colour} />
      ) : (
        <rect width={pattern === 'dkHorz' ? 6 : 2.5} height={pattern === 'dkHorz' ? 2.5 : 6} fill={colour} />
      )}
    </pattern>
  )
}

/** Series stand in one fixed order: their place is what they are. */
function keyOf(place: number): string {
  return `series-${place}`
}
