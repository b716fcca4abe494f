import { expect, test } from 'vitest'
import { parseMarkdown } from '../../../src/shared/document/markdown'
import { outlineOf } from '../../../src/shared/document/outline'

const blocks = parseMarkdown('# One *and*  \n\ntext\n\n### Three\n\n> # Quoted\n\n- # Listed\n\n#\n\n## Two')

test('the outline has the headings of the document, without formatting, empty and nested ones left out', () => {
  expect(outlineOf(blocks)).toEqual([
    { level: 1, title: 'One and', position: 0 },
    { level: 3, title: 'Three', position: 2 },
    { level: 2, title: 'Two', position: 6 },
  ])
})

test('the outline ends at the depth asked for', () => {
  expect(outlineOf(blocks, 2).map(({ title }) => title)).toEqual(['One and', 'Two'])
})
