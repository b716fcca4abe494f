import { blocksText } from '../plain-text'
import type { Alignment, Block } from '../tree'
import { escaped } from './escaped'
import { inlines, type Notes } from './inlines'

const dashes: Readonly<Record<Alignment, string>> = { start: '---', center: ':-:', end: '--:' }

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** A cell holds one line: its paragraphs are divided by breaks, anything larger gives up its form and keeps its words. */
export function cellText(blocks: readonly Block[], notes: Notes): string {
  return blocks
    .map((block) => {
      const words = block.kind === 'paragraph' || block.kind === 'heading' ? block.text : null
      if (words !== null) return inlines(words, { notes, inTable: true })
      return blocksText([block])
        .split('\n')
        .map((text) => escaped(text.replace(/\t/g, ' · ')))
        .join('<br>')
    })
    .join('<br>')
}

/** A table of cells that are written already. */
export function table(
  header: readonly string[],
  alignments: readonly Alignment[],
  rows: readonly (readonly string[])[],
): string {
  return [tableRow(header), tableRow(alignments.map((align) => dashes[align])), ...rows.map(tableRow)].join('\n')
}
