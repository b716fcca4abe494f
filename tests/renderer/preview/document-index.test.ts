import { describe, expect, test } from 'vitest'
import { footnotesIn, footnotesInSlice, indexDocument } from '../../../src/renderer/preview/document-index'
import type { Block, Inline } from '../../../src/shared/document/tree'
import { aHeading, words } from '../../support/document-trees'

const note = (text: string): Inline => ({ kind: 'footnote', content: words(text) })
const noted = (text: string): Block => ({ kind: 'paragraph', role: 'body', text: [...words(text), note(text)] })
const texts = (notes: readonly Inline[]): readonly string[] =>
  notes.map((each) => (each.kind === 'footnote' && each.content[0]?.kind === 'text' ? each.content[0].text : ''))

const list: Block = {
  kind: 'list',
  ordered: false,
  start: 1,
  loose: false,
  items: ['one', 'two', 'three'].map((text) => ({ checked: null, blocks: [noted(text)] })),
}
const table: Block = {
  kind: 'table',
  columns: [{ align: 'start', share: null }],
  header: [{ blocks: [noted('head')] }],
  rows: [[{ blocks: [noted('row 1')] }], [{ blocks: [noted('row 2')] }]],
  caption: null,
}

describe('the index of a document', () => {
  test('numbers footnotes in reading order, however deep they stand', () => {
    const inStrong: Block = {
      kind: 'paragraph',
      role: 'body',
      text: [{ kind: 'strong', content: [note('bold')] }],
    }
    const index = indexDocument([table, inStrong, list])
    expect(texts(index.footnotes)).toEqual(['head', 'row 1', 'row 2', 'bold', 'one', 'two', 'three'])
    expect(index.footnotes.map(index.footnoteNumber)).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  test('lists the headings with their place', () => {
    const { outline } = indexDocument([noted('a'), aHeading(2, 'Background'), aHeading(1, 'Annex')])
    expect(outline.map(({ level, block }) => [level, block])).toEqual([
      [2, 1],
      [1, 2],
    ])
  })
})

describe('the footnotes of a part of a block', () => {
  test('are those of the items on that page', () => {
    expect(texts(footnotesInSlice(list, { from: 1, until: 3 }))).toEqual(['two', 'three'])
  })

  test('of a table’s header stand with its first row alone', () => {
    expect(texts(footnotesInSlice(table, { from: 0, until: 1 }))).toEqual(['head', 'row 1'])
    expect(texts(footnotesInSlice(table, { from: 1, until: 2 }))).toEqual(['row 2'])
  })

  test('of a divided paragraph stand where it begins', () => {
    expect(footnotesInSlice(noted('a'), { from: 0, until: 2 })).toEqual(footnotesIn(noted('a')))
    expect(footnotesInSlice(noted('a'), { from: 2, until: 4 })).toEqual([])
  })
})
