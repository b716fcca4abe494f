import { expect, test } from 'vitest'
import { readFrontMatter } from '../../src/cli/front-matter'

const nothing = { title: null, author: null, language: null }

test('title, author and language are read from the head of a file, which is not part of its text', () => {
  const head =
    '---\ntitle: "Visit: the \\"north\\""\nauthor: \'E. d\'\'Hondt\'\nlang: nl-BE # as ours\ntags:\n  - a\n---\n'
  expect(readFrontMatter(`${head}\n# One\n`)).toEqual({
    front: { title: 'Visit: the "north"', author: 'E. d’Hondt'.replace('’', "'"), language: 'nl' },
    text: '\n# One\n',
  })
  expect(readFrontMatter('\uFEFF---\r\nTitle: Visit: notes\r\n...\r\nText')).toEqual({
    front: { ...nothing, title: 'Visit: notes' },
    text: 'Text',
  })
})

test('what it does not say, or says in a way not read, is left open', () => {
  expect(readFrontMatter('---\ntitle: >\n  folded\nauthor:\n  - one\nlang: eo\n---\nText')).toEqual({
    front: nothing,
    text: 'Text',
  })
})

test.each([
  'Text\n\n---\ntitle: no\n---\n',
  '---\n\nText after a rule.\n\n---\n',
  '---\nRunning text, a colon: here\n---\n',
  '---\ntitle: never closed\n',
  '----\ntitle: no\n----\n',
  '---\n---\n',
])('text is text: %j', (text) => {
  expect(readFrontMatter(text)).toEqual({ front: nothing, text })
})
