import { expect, test } from 'vitest'
import { parseMarkdown } from '../../../src/shared/document/markdown'
import { pictureMarkdown } from '../../../src/shared/document/picture-markdown'

const source = 'attachments/0123456789abcdef0123456789abcdef.png'

test('a picture is written with its description and its caption', () => {
  expect(pictureMarkdown(source, 'A map', 'Rivers')).toBe(`![A map](${source} "Rivers")`)
  expect(pictureMarkdown(source, 'A map', null)).toBe(`![A map](${source})`)
  expect(pictureMarkdown(source, 'A map', '  ')).toBe(`![A map](${source})`)
})

test.each([
  ['brackets', 'a ] b [ c (x)', 'c'],
  ['quotes', 'a "b"', 'say "yes" \\ and \\" no'],
  ['marks', '*bold* _it_ `code` <b> ~~x~~ | &lt; AT&T', '*as is* & &amp; &quot;'],
  ['line breaks', 'one\n\ntwo\\', 'three\n\n# four'],
])('whatever the words hold, such as %s, they are read back as they were', (_, alt, caption) => {
  const flat = (text: string) => text.replace(/\s+/g, ' ').trim()
  expect(parseMarkdown(pictureMarkdown(source, alt, caption))).toEqual([
    {
      kind: 'paragraph',
      role: 'body',
      text: [{ kind: 'image', source, title: flat(caption), alt: flat(alt) }],
    },
  ])
})
