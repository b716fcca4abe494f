import { renderBlockWith } from '../render-with'
import type { Block, BlockRenderers, Inline } from '../tree'

type Line = readonly Inline[]

const none = (): readonly Line[] => []

function words(text: string): readonly Line[] {
  return [[{ kind: 'text', text }]]
}

/** How far an item stands in, and about as wide as its sign; no-break spaces are as wide on every machine. */
const step = '\u00a0'.repeat(3)

/** Lines behind a sign, which stands on the first of them; the others stand in as far as the words behind it. */
function behind(sign: string, lines: readonly Line[]): readonly Line[] {
  const [first = [], ...rest] = lines
  return [
    [{ kind: 'text', text: step + sign }, ...first],
    ...rest.map((line): Line => (line.length === 0 ? line : [{ kind: 'text', text: step + step }, ...line])),
  ]
}

const noteLines: BlockRenderers<readonly Line[]> = {
  heading: ({ text }) => [text],
  paragraph: ({ text }) => [text],
  quote: ({ blocks }) => linesOf(blocks),
  list: ({ ordered, start, items }) =>
    items.flatMap(({ checked, blocks }, index) => {
      const sign = checked === null ? (ordered ? `${start + index}.` : '•') : checked ? '☒' : '☐'
      return behind(`${sign} `, linesOf(blocks))
    }),
  code: ({ text }) => text.split('\n').map((line): Line => (line === '' ? [] : [{ kind: 'code', text: line }])),
  table: ({ header, rows }) =>
    [header, ...rows].map((row) =>
      row.flatMap(
        (cell, index): Line => [
          ...(index === 0 ? [] : [{ kind: 'text' as const, text: ' · ' }]),
          ...linesOfNote(cell.blocks),
        ],
      ),
    ),
  facts: ({ rows }) => rows.map(({ label, value }): Line => [{ kind: 'text', text: `${label}: ` }, ...value]),
  questions: ({ rows }) => rows.flatMap(({ question, answer }) => [question, ...linesOf(answer)]),
  cover: ({ title }) => words(title),
  chart: ({ title }) => words(title),
  contents: none,
  rule: none,
  'page-break': none,
  'section-break': none,
}

function linesOf(blocks: readonly Block[]): readonly Line[] {
  return blocks.flatMap((block) => renderBlockWith(noteLines, block))
}

/** Blocks as the one paragraph a footnote has: line by line, with signs and numbers in front of a list's items. */
export function linesOfNote(blocks: readonly Block[]): readonly Inline[] {
  return linesOf(blocks).flatMap((line, index): Line => [...(index === 0 ? [] : [{ kind: 'break' as const }]), ...line])
}
