import { rowsTogether } from '../../shared/document/rows-together'
import type { Block } from '../../shared/document/tree'
import { drawingOf } from './block-drawings'
import type { MeasuredBlock, MeasuredPart } from './paginate'
import type { Paper } from './paper'

/** Reads the heights of a document drawn in full, unscaled, in `root`: one `data-block` per block. */
export function measureDocument(root: HTMLElement, blocks: readonly Block[], paper: Paper): readonly MeasuredBlock[] {
  const footHeights = new Map(
    [...root.querySelectorAll<HTMLElement>('[data-note]')].map((note) => [note.dataset.note, heightOf(note)]),
  )
  const footOf = (element: Element): number =>
    [...element.querySelectorAll<HTMLElement>('[data-footnote]')].reduce(
      (sum, mark) => sum + (footHeights.get(mark.dataset.footnote) ?? 0),
      0,
    )
  // Looked for once: a search per block takes a book's length times itself.
  const elements = new Map(
    [...root.querySelectorAll<HTMLElement>('[data-block]')].map((element) => [element.dataset.block, element]),
  )
  return blocks.map((block, index) => {
    const { before, after, gap, keepWithNext, endsPage, divide } = drawingOf(block, paper)
    const element = elements.get(String(index))
    const common = { before, after, gap, keepWithNext, endsPage, repeated: 0, least: 1 }
    if (element === undefined || block.kind === 'page-break' || block.kind === 'section-break') {
      return { ...common, parts: [] }
    }
    if (divide === 'lines') return { ...common, parts: lineParts(element, footOf(element)), least: 2 }
    if (divide === 'parts') {
      const least =
        block.kind === 'table' || block.kind === 'questions' || block.kind === 'facts' ? rowsTogether(block) : 1
      return { ...common, ...rowParts(element, String(index), footOf), least: Math.max(least, 1) }
    }
    return { ...common, parts: [{ height: heightOf(element), foot: footOf(element) }] }
  })
}

function lineParts(element: Element, foot: number): readonly MeasuredPart[] {
  const height = heightOf(element)
  const text = element.firstElementChild
  const lineHeight = text === null ? Number.NaN : Number.parseFloat(getComputedStyle(text).lineHeight)
  const lines = Number.isFinite(lineHeight) && lineHeight > 0 ? Math.max(1, Math.round(height / lineHeight)) : 1
  return Array.from({ length: lines }, (_, line) => ({ height: height / lines, foot: line === 0 ? foot : 0 }))
}

function rowParts(
  element: Element,
  name: string,
  footOf: (element: Element) => number,
): { readonly repeated: number; readonly parts: readonly MeasuredPart[] } {
  const height = heightOf(element)
  const header = element.querySelector(':scope > table > thead')
  const repeated = header === null ? 0 : heightOf(header)
  const rows = [...element.querySelectorAll(`[data-part="${name}"]`)]
  if (rows.length === 0) return { repeated: 0, parts: [{ height, foot: footOf(element) }] }
  const heights = rows.map(heightOf)
  // A caption and the table's borders go with the first row.
  const rest = Math.max(0, height - repeated - heights.reduce((sum, each) => sum + each, 0))
  return {
    repeated,
    parts: rows.map((row, index) => ({
      height: (heights[index] ?? 0) + (index === 0 ? rest : 0),
      foot: footOf(row) + (index === 0 && header !== null ? footOf(header) : 0),
    })),
  }
}

function heightOf(element: Element): number {
  return element.getBoundingClientRect().height
}
