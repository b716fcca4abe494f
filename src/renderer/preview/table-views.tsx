import { makeStyles, mergeClasses } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Alignment, Block, TableCell, TableColumn } from '../../shared/document/tree'
import { type DrawRequest, partAttribute, type StackingRequest, sliced } from './drawing'
import { InlineText } from './inline-view'
import { houseStyle, typeSize } from './paper'
import { ink } from './paper-colours'

type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>

const tableType = typeSize(houseStyle.sizes.table, houseStyle.lineSpacing)

const useStyles = makeStyles({
  table: {
    ...tableType,
    width: '100%',
    borderCollapse: 'separate',
    borderSpacing: 0,
    tableLayout: 'fixed',
    borderTop: `1px solid ${ink.line}`,
  },
  caption: { fontWeight: 'bold', textAlign: 'left', padding: '11px 0 4px', color: ink.heading },
  cell: {
    padding: '2.5px 6px',
    verticalAlign: 'top',
    textAlign: 'left',
    fontWeight: 'normal',
    overflowWrap: 'break-word',
    borderBottom: `1px solid ${ink.line}`,
  },
  headerCell: {
    fontWeight: 'bold',
    color: ink.heading,
    backgroundColor: ink.tint,
    verticalAlign: 'bottom',
    borderBottom: `1px solid ${ink.heading}`,
  },
  center: { textAlign: 'center' },
  end: { textAlign: 'right' },
  label: { fontWeight: 'bold', color: ink.quiet },
  question: { fontWeight: 'bold' },
})

export function TableView({ block, stack, slice, partName }: { readonly block: BlockOf<'table'> } & StackingRequest) {
  return (
    <DividedTable
      columns={block.columns}
      caption={block.caption}
      header={block.header.map((cell, column) => (
        <HeaderCell key={keyOf(column)} align={block.columns[column]?.align ?? 'start'}>
          {stack(cell.blocks)}
        </HeaderCell>
      ))}
      slice={slice}
    >
      {sliced(block.rows, slice).map(({ item, index }) => (
        <tr key={index} {...partAttribute(partName)}>
          {item.map((cell: TableCell, column) => (
            <Cell key={keyOf(column)} align={block.columns[column]?.align ?? 'start'}>
              {stack(cell.blocks)}
            </Cell>
          ))}
        </tr>
      ))}
    </DividedTable>
  )
}

export function FactsView({ block, slice, partName }: { readonly block: BlockOf<'facts'> } & DrawRequest) {
  const styles = useStyles()
  return (
    <DividedTable columns={shares(3, 7)} caption={block.caption} header={[]} slice={slice}>
      {sliced(block.rows, slice).map(({ item, index }) => (
        <tr key={index} {...partAttribute(partName)}>
          <th scope="row" className={mergeClasses(styles.cell, styles.label)}>
            {item.label}
          </th>
          <td className={styles.cell}>
            <InlineText content={item.value} />
          </td>
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
  return (
    <DividedTable
      columns={shares(2, 3)}
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
          <td className={mergeClasses(styles.cell, styles.question)}>
            <InlineText content={item.question} />
          </td>
          <Cell align="start">{stack(item.answer)}</Cell>
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
  const total = columns.reduce((sum, column) => sum + (column.share ?? 1), 0)
  return (
    <table className={styles.table}>
      {caption === null || (slice?.from ?? 0) > 0 ? null : <caption className={styles.caption}>{caption}</caption>}
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
  return (
    <th scope="col" className={mergeClasses(styles.cell, styles.headerCell, alignClass(styles, align))}>
      {children}
    </th>
  )
}

function Cell({ align, children }: { readonly align: Alignment; readonly children: ReactNode }) {
  const styles = useStyles()
  return <td className={mergeClasses(styles.cell, alignClass(styles, align))}>{children}</td>
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
