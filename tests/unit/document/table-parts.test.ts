import { describe, expect, test } from 'vitest'
import { tableParts } from '../../../src/shared/document/table-parts'
import type { Block, Inline, TableCell } from '../../../src/shared/document/tree'

const cell = (...text: readonly Inline[]): TableCell => ({ blocks: [{ kind: 'paragraph', role: 'body', text }] })
const plain = (text: string) => cell({ kind: 'text', text })

function aTable(columns: number, first: TableCell): Extract<Block, { kind: 'table' }> {
  const row = (name: string) => [first, ...Array.from({ length: columns - 1 }, (_, at) => plain(`${name}${at + 2}`))]
  return {
    kind: 'table',
    columns: Array.from({ length: columns }, () => ({ align: 'start', share: null })),
    header: row('h'),
    rows: [row('a'), row('b')],
    caption: 'Many',
  }
}

describe('a table of very many columns', () => {
  test('is one table up to 63', () => {
    const table = aTable(63, plain('x'))
    expect(tableParts(table)).toEqual([table])
  })

  test.each([
    ['begins every part with its first column', plain('x'), [63, 63, 26], 'x'],
    ['does not repeat a first column with more than text in it', cell({ kind: 'code', text: 'x' }), [63, 63, 24], null],
  ])('%s, and loses no cell', (_, first, widths, lead) => {
    const table = aTable(150, first)
    const parts = tableParts(table)
    expect(parts.map(({ columns }) => columns.length)).toEqual(widths)
    expect(parts.map(({ caption }) => caption)).toEqual(['Many', 'Many', 'Many'])
    for (const of of [
      (part: typeof table) => part.header,
      (part: typeof table) => part.rows[0] ?? [],
      (part: typeof table) => part.rows[1] ?? [],
    ]) {
      const cells = parts.flatMap((part, index) => (index > 0 && lead !== null ? of(part).slice(1) : of(part)))
      expect(cells).toEqual(of(table))
      if (lead !== null) expect(parts.map((part) => of(part)[0])).toEqual([first, first, first])
    }
  })
})
