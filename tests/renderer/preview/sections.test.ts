import { expect, test } from 'vitest'
import { sectionsOf } from '../../../src/renderer/preview/sections'
import type { Block } from '../../../src/shared/document/tree'
import { aHeading, aParagraph } from '../../support/document-trees'
import { neutralStyle } from '../../support/house-styles'

function aTable(columns: number, word: string): Extract<Block, { kind: 'table' }> {
  const row = Array.from({ length: columns }, () => ({ blocks: [aParagraph(word)] }))
  return {
    kind: 'table',
    caption: null,
    columns: row.map(() => ({ align: 'start', share: null })),
    header: row,
    rows: [row],
  }
}
const narrow = aTable(3, 'Water')
const wide = aTable(7, 'Außenwirtschaftsbeziehungen')
const section = (from: number, until: number, isLandscape = false, header: string | null = null) => ({
  from,
  until,
  header,
  isLandscape,
})

test('a document without breaks and wide tables is one section, and so is an empty one', () => {
  expect(sectionsOf([aParagraph('a'), narrow], neutralStyle)).toEqual([section(0, 2)])
  expect(sectionsOf([], neutralStyle)).toEqual([section(0, 0)])
})

test('a wide table lies on pages of its own, with its heading and its caption', () => {
  const blocks = [aParagraph('a'), aHeading(2, 'Trade'), wide, aParagraph('Source', 'caption'), aParagraph('b')]
  expect(sectionsOf(blocks, neutralStyle)).toEqual([section(0, 1), section(1, 4, true), section(4, 5)])
})

test('a section break ends a section and names the next one', () => {
  const blocks: readonly Block[] = [
    aParagraph('a'),
    { kind: 'section-break', header: 'Annexes' },
    wide,
    aParagraph('b'),
  ]
  expect(sectionsOf(blocks, neutralStyle)).toEqual([
    section(0, 2),
    section(2, 3, true, 'Annexes'),
    section(3, 4, false, 'Annexes'),
  ])
})
