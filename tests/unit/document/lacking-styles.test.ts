import { expect, test } from 'vitest'
import { sortLackingStyles } from '../../../src/shared/document/lacking-styles'

test('a missing style for text, title or an upper heading matters; Word’s own need no mention', () => {
  const names = ['Normal', 'Title', 'Heading 1', 'Heading 4', 'Toc 2', 'Footnote text', 'List Continue 3', 'Topic Line']
  expect(sortLackingStyles(names)).toEqual({ vital: ['Normal', 'Title', 'Heading 1'], special: ['Topic Line'] })
})

test('list styles deeper than Word’s own are those of our documents', () => {
  expect(sortLackingStyles(['List Continue 5', 'List Continue 6']).special).toEqual(['List Continue 6'])
})
