import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Alignment, Block, TableCell, TableColumn } from '../../shared/document/tree'
import { type DrawRequest, partAttribute, type StackingRequest, sliced } from './drawing'
import { InlineText } from './inline-view'

type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', lineHeight: '19px', fontSize: '13.6px' },
  caption: {
    fontSize: '12.6px',
    fontStyle: 'italic',
    textAlign: 'left',
    paddingBottom: '4px',
    color: tokens.colorNeutralForeground3,
  },
  cell: {
    padding: '4px 8px',
    verticalAlign: 'top',
    textAlign: 'left',
    overflowWrap: 'break-word',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  headerCell: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorBrandForeground1}`,
  },
  center: { textAlign: 'center' },
  end: { textAlign: 'right' },
  label: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, paddingLeft: 0 },
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
          <Cell align="start">
            <InlineText content={item.question} />
          </Cell>
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
