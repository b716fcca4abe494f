import { expect, test } from 'vitest'
import { parseMarkdown } from '../../../src/shared/document/markdown'
import { blocksText, blockText, inlineText } from '../../../src/shared/document/plain-text'
import type { Block } from '../../../src/shared/document/tree'

test('formatting falls away and every word stays, in order', () => {
  const source =
    '# T *i*\n\nA **b** [c](d) `e`  \nf ![g](h)\n\n- i\n  1. j\n\n> k\n\n```\nl\n```\n\n|m|n|\n|-|-|\n|o|p|\n\n---\n'
  expect(blocksText(parseMarkdown(source))).toBe('T i\nA b c e\nf g\ni\nj\nk\nl\nm\tn\no\tp')
})

test('facts, questions and covers are words too, notes are not', () => {
  const words = [
    { kind: 'text', text: 'v' },
    { kind: 'footnote', content: [{ kind: 'text', text: 'n' }] },
  ] as const
  const blocks: readonly Block[] = [
    { kind: 'facts', caption: 'C', picture: null, rows: [{ label: 'L', value: words }] },
    {
      kind: 'questions',
      questionLabel: 'Q',
      answerLabel: 'A',
      rows: [{ question: words, answer: [{ kind: 'paragraph', role: 'body', text: words }] }],
    },
    { kind: 'cover', title: 'T', subtitle: null, lines: ['x', 'y'] },
  ]
  expect(blocks.map(blockText)).toEqual(['C\nL\tv', 'v\nv', 'T\nx\ny'])
  expect(inlineText(words)).toBe('v')
})

test('charts and photos are what they show, sections nothing', () => {
  const blocks: readonly Block[] = [
    { kind: 'section-break', header: 'Tab 1' },
    { kind: 'chart', title: 'Trade', alt: 'It grows.', categories: ['2025'], series: [] },
    { kind: 'facts', caption: null, picture: { source: 'a.png', alt: 'Photo of A' }, rows: [] },
  ]
  expect(blocksText(blocks)).toBe('Trade\nIt grows.\nPhoto of A')
})
