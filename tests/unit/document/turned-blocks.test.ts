import { expect, test } from 'vitest'
import type { Block } from '../../../src/shared/document/tree'
import { turnedBlocks } from '../../../src/shared/document/turned-blocks'
import { aHeading, aParagraph } from '../../support/document-trees'
import { houseStyle } from '../../support/house-styles'

const neutral = await houseStyle()

function aTable(cells: readonly string[]): Block {
  const row = cells.map((text) => ({ blocks: [aParagraph(text)] }))
  return {
    kind: 'table',
    caption: null,
    columns: cells.map(() => ({ align: 'start', share: null })),
    header: row,
    rows: [row],
  }
}

const wide = aTable(Array.from({ length: 9 }, () => 'Investeringsbeschermingsovereenkomst'))

function turnedOf(...blocks: readonly Block[]): readonly number[] {
  return [...turnedBlocks(blocks, neutral)].sort((one, other) => one - other)
}

test('a table whose longest words do not fit beside each other is turned', () => {
  expect(turnedOf(aParagraph('a'), wide, aParagraph('b'))).toEqual([1])
})

test('a table of seven columns that would become tall columns of words is turned, one of four is not', () => {
  const long = 'some words that go on and on '.repeat(5)
  expect(turnedOf(aTable(Array.from({ length: 8 }, () => long)))).toEqual([0])
  expect(turnedOf(aTable(Array.from({ length: 4 }, () => long)))).toEqual([])
})

test('many columns of short figures stay upright, and so does a table of two columns with an endless address', () => {
  expect(turnedOf(aTable(Array.from({ length: 9 }, (_, year) => `${2010 + year}`)))).toEqual([])
  expect(turnedOf(aTable(['https://example.org/'.repeat(20), 'b']))).toEqual([])
})

test('the headings in front of it and the caption under it go along, other text stays', () => {
  const blocks = [
    aParagraph('a'),
    aHeading(1, 'b'),
    aHeading(2, 'c'),
    wide,
    aParagraph('d', 'caption'),
    aParagraph('e'),
  ]
  expect(turnedOf(...blocks)).toEqual([1, 2, 3, 4])
})

test('a sheet that lies already is not turned', () => {
  const { page } = neutral
  const lying = { ...neutral, page: { ...page, width: page.height, height: page.width } }
  expect(turnedBlocks([wide], lying).size).toBe(0)
})
