import { expect, test } from 'vitest'
import { generateBook } from '../../../bench/documents/generate-book'
import { parseMarkdown } from '../../../src/shared/document/markdown'
import type { Block } from '../../../src/shared/document/tree'

function itemsIn(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, block) =>
      block.kind === 'list' ? sum + block.items.reduce((count, item) => count + 1 + itemsIn(item.blocks), 0) : sum,
    0,
  )
}

test('a book has as many tables and items as it says, about 900 words a partner, and is the same for the same seed', () => {
  const book = generateBook(7, 20)
  const blocks = parseMarkdown(book.markdown)
  expect(blocks.filter(({ kind }) => kind === 'table')).toHaveLength(book.tables)
  expect([book.tables, itemsIn(blocks)]).toEqual([60, book.listItems])
  expect(book.listItems).toBe(480)
  expect(book.words / 20).toBeGreaterThan(820)
  expect(book.words / 20).toBeLessThan(980)
  expect(generateBook(7, 20)).toEqual(book)
  expect(generateBook(8, 20).markdown).not.toBe(book.markdown)
})
