import { expect, test } from 'vitest'
import { compareExample } from '../../support/conformance/score-chancery'
import { houseStyle } from '../../support/house-styles'

const neutral = await houseStyle()

/** Markdown, and HTML that says something slightly else. */
const differences: readonly (readonly [string, string, string])[] = [
  ['a word', 'one two\n', '<p>one too</p>\n'],
  ['the level of a heading', '## a\n', '<h3>a</h3>\n'],
  ['a mark', '*a*\n', '<p><strong>a</strong></p>\n'],
  ['where a mark ends', '*a* b\n', '<p><em>a b</em></p>\n'],
  ['the target of a link', '[a](/b)\n', '<p><a href="/c">a</a></p>\n'],
  ['the title of a link', '[a](/b "c")\n', '<p><a href="/b" title="d">a</a></p>\n'],
  ['code that is none', '`a`\n', '<p>a</p>\n'],
  ['a space in code', '    a  b\n', '<pre><code>a b\n</code></pre>\n'],
  ['a hard break', 'a\\\nb\n', '<p>a\nb</p>\n'],
  ['the kind of a list', '- a\n', '<ol>\n<li>a</li>\n</ol>\n'],
  ['the start of a list', '3. a\n', '<ol>\n<li>a</li>\n</ol>\n'],
  [
    'a list that goes on',
    '1. a\n\nb\n\n1. c\n',
    '<ol>\n<li>a</li>\n</ol>\n<p>b</p>\n<ol start="2">\n<li>c</li>\n</ol>\n',
  ],
  ['a tight list', '- a\n- b\n', '<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n'],
  ['the depth of a list', '- a\n  - b\n', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n'],
  ['one list for two', '- a\n\n+ b\n', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n'],
  ['a paragraph of an item', '- a\n\nb\n', '<ul>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ul>\n'],
  ['the depth of a quotation', '> > a\n', '<blockquote>\n<p>a</p>\n</blockquote>\n'],
  ['one quotation for two', '> a\n\n> b\n', '<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n'],
  ['a list around a quotation', '> - a\n', '<ul>\n<li>\n<blockquote>\n<p>a</p>\n</blockquote>\n</li>\n</ul>\n'],
  ['a rule', '---\n\na\n', '<p>a</p>\n'],
  [
    'the side of a column',
    '| a |\n| -: |\n| b |\n',
    '<table><thead><tr><th align="center">a</th></tr></thead><tbody><tr><td align="center">b</td></tr></tbody></table>\n',
  ],
  ['a box', '- [ ] a\n', '<ul>\n<li><input type="checkbox" checked="" disabled="" /> a</li>\n</ul>\n'],
  ['what a note says', 'a[^1]\n\n[^1]: b\n', '<p>a<fn>c</fn></p>\n'],
]

test.each(differences)('%s does not pass for another', async (_, markdown, html) => {
  const { expected, found } = await compareExample({ markdown, html }, neutral)
  expect(found).not.toBe(expected)
})
