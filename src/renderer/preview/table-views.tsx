import { makeStyles, mergeClasses } from '@fluentui/react-components'
import { type CSSProperties, type ReactNode, useMemo } from 'react'
import { factsColumns } from '../../shared/document/facts-columns'
import { twipsOfPoints } from '../../shared/document/measures'
import { questionShare } from '../../shared/document/question-share'
import { styleIds } from '../../shared/document/style-ids'
import { tableLook } from '../../shared/document/table-styles'
import type { Alignment, Block, TableCell, TableColumn } from '../../shared/document/tree'
import { useDrawnDocument } from './document-context'
import { type DrawRequest, partAttribute, type StackingRequest, sliced } from './drawing'
import { InlineText } from './inline-view'
import { points, twips } from './lengths'
import { ink } from './paper-colours'
import { usePaper } from './paper-context'
import { PictureView } from './picture-view'
import { onPage, PlaceContext } from './place-context'

type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>

/** A hairline is drawn at least a pixel wide: thinner ones vanish on a screen. */
function hairline(width: number, colour: string): string {
  return `${Math.max(1, points(width))}px solid ${colour}`
}

const { padding, records, facts } = tableLook
const twipsPerPixel = 15
/** Above and below the text of a cell, which has a space of its own in Word; the line drawn too thick is taken off. */
const cellSpace = points(2) - (1 - points(facts.inside)) / 2

const places = { start: { ...onPage, cell: 'start' }, answer: { ...onPage, cell: 'answer' } } as const

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'separate',
    borderSpacing: 0,
    tableLayout: 'fixed',
    borderTop: hairline(facts.top, ink.line),
  },
  ruled: { borderTop: hairline(records.top, ink.heading) },
  caption: { textAlign: 'left' },
  cell: {
    padding: `${twips(padding.top) + cellSpace}px ${twips(padding.right)}px ${twips(padding.bottom) + cellSpace}px ${twips(padding.left)}px`,
    verticalAlign: 'top',
    textAlign: 'left',
    fontWeight: 'normal',
    overflowWrap: 'break-word',
    borderBottom: hairline(facts.inside, ink.line),
  },
  headerCell: {
    fontWeight: 'bold',
    backgroundColor: ink.tint,
    verticalAlign: 'bottom',
    borderBottom: hairline(records.headerBottom, ink.heading),
  },
  center: { textAlign: 'center' },
  end: { textAlign: 'right' },
})

/** The columns are as wide as in the Word file, which leaves no word divided where that can be helped. */
export function TableView({ block, stack, slice, partName }: { readonly block: BlockOf<'table'> } & StackingRequest) {
  const { upright, landscape, style } = usePaper()
  const { index, isTurned } = useDrawnDocument()
  const { textWidth } = isTurned(block) ? landscape : upright
  const em = twipsOfPoints(style.sizes.table)
  const columns = useMemo(
    () => shares(...index.tableWidths(block, Math.round(textWidth * twipsPerPixel), em)),
    [index, block, textWidth, em],
  )
  return (
    <DividedTable
      columns={columns}
      caption={block.caption}
      header={block.header.map((cell, column) => (
        <HeaderCell key={keyOf(column)} align={block.columns[column]?.align ?? 'start'}>
          <PlaceContext value={places.start}>{stack(cell.blocks)}</PlaceContext>
        </HeaderCell>
      ))}
      slice={slice}
    >
      {sliced(block.rows, slice).map(({ item, index }) => (
        <tr key={index} {...partAttribute(partName)}>
          {item.map((cell: TableCell, column) => (
            <Cell key={keyOf(column)} align={block.columns[column]?.align ?? 'start'}>
              <PlaceContext value={places.start}>{stack(cell.blocks)}</PlaceContext>
            </Cell>
          ))}
        </tr>
      ))}
    </DividedTable>
  )
}

export function FactsView({ block, slice, partName }: { readonly block: BlockOf<'facts'> } & DrawRequest) {
  const styles = useStyles()
  const { look, style, upright } = usePaper()
  const { picture } = block
  const width = Math.round(upright.textWidth * twipsPerPixel)
  const columns = shares(...factsColumns(block, width, style.sizes.table))
  return (
    <DividedTable columns={columns} caption={block.caption} header={[]} slice={slice}>
      {sliced(block.rows, slice).map(({ item, index }) => (
        <tr key={index} {...partAttribute(partName)}>
          <th scope="row" className={styles.cell} style={lettersOf(look(styleIds.factLabel))}>
            {item.label}
          </th>
          <td className={styles.cell}>
            <InlineText content={item.value} />
          </td>
          {picture !== null && index === 0 && (
            <td className={styles.cell} rowSpan={block.rows.length}>
              <PictureView picture={picture} />
            </td>
          )}
        </tr>
      ))}
    </DividedTable>
  )
}

export function QuestionsView({
  block,
  stack,
  slice,
  partName,
}: { readonly block: BlockOf<'questions'> } & StackingRequest) {
  const styles = useStyles()
  const { look } = usePaper()
  return (
    <DividedTable
      columns={shares(questionShare, 1 - questionShare)}
      caption={null}
      header={[
        <HeaderCell key="question" align="start">
          {block.questionLabel}
        </HeaderCell>,
        <HeaderCell key="answer" align="start">
          {block.answerLabel}
        </HeaderCell>,
      ]}
      slice={slice}
    >
      {sliced(block.rows, slice).map(({ item, index }) => (
        <tr key={index} {...partAttribute(partName)}>
          <td className={styles.cell} style={sizedLettersOf(look(styleIds.question))}>
            <InlineText content={item.question} />
          </td>
          <td className={styles.cell} style={sizedLettersOf(look(styleIds.answer))}>
            <PlaceContext value={places.answer}>{stack(item.answer)}</PlaceContext>
          </td>
        </tr>
      ))}
    </DividedTable>
  )
}

type DividedTableProps = {
  readonly columns: readonly TableColumn[]
  readonly caption: string | null
  readonly header: readonly ReactNode[]
  readonly slice: DrawRequest['slice']
  readonly children: ReactNode
}

/** A table whose header stands above every piece; its caption only above the first. */
function DividedTable({ columns, caption, header, slice, children }: DividedTableProps) {
  const styles = useStyles()
  const { look, space } = usePaper()
  const title = space(styleIds.tableTitle)
  const total = columns.reduce((sum, column) => sum + (column.share ?? 1), 0)
  return (
    <table className={mergeClasses(styles.table, header.length > 0 && styles.ruled)} style={look(styleIds.tableText)}>
      {caption === null || (slice?.from ?? 0) > 0 ? null : (
        <caption
          className={styles.caption}
          style={{ ...look(styleIds.tableTitle), paddingTop: title.before, paddingBottom: title.after }}
        >
          {caption}
        </caption>
      )}
      <colgroup>
        {columns.map((column, index) => (
          <col key={keyOf(index)} style={{ width: `${(100 * (column.share ?? 1)) / total}%` }} />
        ))}
      </colgroup>
      {header.length === 0 ? null : (
        <thead>
          <tr>{header}</tr>
        </thead>
      )}
      <tbody>{children}</tbody>
    </table>
  )
}

function HeaderCell({ align, children }: { readonly align: Alignment; readonly children: ReactNode }) {
  const styles = useStyles()
  const { look } = usePaper()
  return (
    <th
      scope="col"
      className={mergeClasses(styles.cell, styles.headerCell, alignClass(styles, align))}
      style={lettersOf(look(styleIds.tableHeading))}
    >
      {children}
    </th>
  )
}

function Cell({ align, children }: { readonly align: Alignment; readonly children: ReactNode }) {
  const styles = useStyles()
  return <td className={mergeClasses(styles.cell, alignClass(styles, align))}>{children}</td>
}

/** How the letters look; where they stand is the cell's own. */
function lettersOf({ fontFamily, fontWeight, color }: CSSProperties): CSSProperties {
  return { fontFamily, fontWeight, color }
}

/** Letters of another size than the table's. */
function sizedLettersOf(look: CSSProperties): CSSProperties {
  return { ...lettersOf(look), fontSize: look.fontSize, lineHeight: look.lineHeight }
}

function alignClass(styles: ReturnType<typeof useStyles>, align: Alignment): string | undefined {
  return align === 'center' ? styles.center : align === 'end' ? styles.end : undefined
}

function shares(...parts: readonly number[]): readonly TableColumn[] {
  return parts.map((share) => ({ align: 'start', share }))
}

/** Columns have no identity but their place. */
function keyOf(column: number): string {
  return `column-${column}`
}
