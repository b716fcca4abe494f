import type { Block, Inline, TableCell } from './tree'

type TableBlock = Extract<Block, { kind: 'table' }>

/** Word opens no file with a wider table. */
const mostColumns = 63

const isPlain = (inline: Inline) => inline.kind === 'text'

function isSimple(cell: TableCell | undefined): boolean {
  return cell === undefined || cell.blocks.every((block) => block.kind === 'paragraph' && block.text.every(isPlain))
}

/**
 * A table as tables that Word can hold: one of very many columns comes in parts, one after the other, each of which
 * begins with the first column where that is plain text. Each has the caption.
 */
export function tableParts(table: TableBlock): readonly TableBlock[] {
  const { columns, header, rows } = table
  if (columns.length <= mostColumns) return [table]
  const repeated = [header, ...rows].every(([first]) => isSimple(first)) ? 1 : 0
  const parts: TableBlock[] = []
  for (let from = 0; from < columns.length; ) {
    const lead = from === 0 ? 0 : repeated
    const until = from + mostColumns - lead
    const start = from
    const cut = <T>(cells: readonly T[]): readonly T[] => [...cells.slice(0, lead), ...cells.slice(start, until)]
    parts.push({
      ...table,
      columns: cut(columns),
      header: cut(header),
      rows: rows.map((row) => cut(row)),
    })
    from = until
  }
  return parts
}
