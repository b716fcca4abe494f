import { type TableWidths, tableWidths } from '../../shared/document/table-widths'
import type { Block, HeadingLevel, Inline } from '../../shared/document/tree'
import type { Slice } from './drawing'

export type OutlineEntry = {
  readonly level: HeadingLevel
  readonly text: readonly Inline[]
  /** Index of the heading among the document's blocks. */
  readonly block: number
}

export type Footnote = Extract<Inline, { kind: 'footnote' }>

/** What can only be known of a document as a whole: its headings, the numbers of its footnotes, the columns of its tables. */
export type DocumentIndex = {
  readonly outline: readonly OutlineEntry[]
  readonly footnotes: readonly Footnote[]
  readonly footnoteNumber: (footnote: Footnote) => number
  readonly tableWidths: TableWidths
}

export function indexDocument(blocks: readonly Block[]): DocumentIndex {
  const outline = blocks.flatMap((block, index): readonly OutlineEntry[] =>
    block.kind === 'heading' ? [{ level: block.level, text: block.text, block: index }] : [],
  )
  const footnotes = blocks.flatMap(footnotesIn)
  const numbers = new Map(footnotes.map((footnote, index) => [footnote, index + 1]))
  return {
    outline,
    footnotes,
    footnoteNumber: (footnote) => numbers.get(footnote) ?? 0,
    tableWidths: tableWidths(blocks),
  }
}

/** The footnotes of a block in the order they are read. */
export function footnotesIn(block: Block): readonly Footnote[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return footnotesAmong(block.text)
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(footnotesIn))
    case 'quote':
      return block.blocks.flatMap(footnotesIn)
    case 'table':
      return [block.header, ...block.rows].flat().flatMap((cell) => cell.blocks.flatMap(footnotesIn))
    case 'facts':
      return block.rows.flatMap((row) => footnotesAmong(row.value))
    case 'questions':
      return block.rows.flatMap((row) => [...footnotesAmong(row.question), ...row.answer.flatMap(footnotesIn)])
    case 'code':
    case 'cover':
    case 'contents':
    case 'rule':
    case 'chart':
    case 'page-break':
    case 'section-break':
      return []
  }
}

/**
 * The footnotes of the parts of a block that stand on one page. A block divided between lines brings all of them to
 * the page it begins on, a table's header to the page of its first row.
 */
export function footnotesInSlice(block: Block, { from, until }: Slice): readonly Footnote[] {
  switch (block.kind) {
    case 'list':
      return footnotesIn({ ...block, items: block.items.slice(from, until) })
    case 'quote':
      return footnotesIn({ ...block, blocks: block.blocks.slice(from, until) })
    case 'table':
      return footnotesIn({
        ...block,
        header: from === 0 ? block.header : [],
        rows: block.rows.slice(from, until),
      })
    case 'facts':
      return footnotesIn({ ...block, rows: block.rows.slice(from, until) })
    case 'questions':
      return footnotesIn({ ...block, rows: block.rows.slice(from, until) })
    default:
      return from === 0 ? footnotesIn(block) : []
  }
}

function footnotesAmong(inlines: readonly Inline[]): readonly Footnote[] {
  return inlines.flatMap((inline) =>
    inline.kind === 'footnote' ? [inline] : 'content' in inline ? footnotesAmong(inline.content) : [],
  )
}
