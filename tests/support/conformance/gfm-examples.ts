import type { Example } from './examples'

/** A cell's tag by its column's sign in the Markdown. */
const alignments: Readonly<Record<string, string>> = {
  '': '',
  l: ' align="left"',
  c: ' align="center"',
  r: ' align="right"',
}

/** A table's HTML: how its columns stand (`l`, `c`, `r` or nothing each), and its rows, the header first. */
function table(columns: readonly string[], header: readonly string[], ...rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[], name: string) =>
    `<tr>${cells.map((cell, at) => `<${name}${alignments[columns[at] ?? ''] ?? ''}>${cell}</${name}>`).join('')}</tr>`
  const body = rows.length === 0 ? '' : `<tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody>`
  return `<table><thead>${row(header, 'th')}</thead>${body}</table>\n`
}

const open = '<input type="checkbox" disabled="" />'
const done = '<input type="checkbox" checked="" disabled="" />'

function link(address: string, text = address): string {
  return `<a href="${address}">${text}</a>`
}

const tables: readonly (readonly [string, string])[] = [
  ['| port | depth |\n| --- | --- |\n| Durban | 12 |\n', table(['', ''], ['port', 'depth'], ['Durban', '12'])],
  [
    'port | depth\n--- | ---\nDurban | 12\nCoega | 18\n',
    table(['', ''], ['port', 'depth'], ['Durban', '12'], ['Coega', '18']),
  ],
  [
    '| left | middle | right | any |\n|:--|:-:|--:|---|\n| a | b | c | d |\n',
    table(['l', 'c', 'r', ''], ['left', 'middle', 'right', 'any'], ['a', 'b', 'c', 'd']),
  ],
  ['| only a header |\n| --- |\n', table([''], ['only a header'])],
  ['|x|\n|-|\n|y|\n', table([''], ['x'], ['y'])],
  [
    '| a \\| b | `c \\| d` |\n| - | - |\n| **e \\| f** | g |\n',
    table(['', ''], ['a | b', '<code>c | d</code>'], ['<strong>e | f</strong>', 'g']),
  ],
  ['| a | b | c |\n| - | - | - |\n| too few |\n', table(['', '', ''], ['a', 'b', 'c'], ['too few', '', ''])],
  ['| a | b |\n| - | - |\n| one | two | too many |\n', table(['', ''], ['a', 'b'], ['one', 'two'])],
  ['| a | b |\n| - | - |\n|  | z |\n', table(['', ''], ['a', 'b'], ['', 'z'])],
  [
    '| *em* | **strong** | ~~gone~~ | [to](/there "T") |\n|---|---|---|---|\n| `code` | <https://x.org> | a\\*b | &amp; |\n',
    table(
      ['', '', '', ''],
      ['<em>em</em>', '<strong>strong</strong>', '<del>gone</del>', '<a href="/there" title="T">to</a>'],
      ['<code>code</code>', link('https://x.org'), 'a*b', '&amp;'],
    ),
  ],
  ['| a |\n| - |\n| b |\n> quoted\n', `${table([''], ['a'], ['b'])}<blockquote>\n<p>quoted</p>\n</blockquote>\n`],
  ['| a |\n| - |\n| b |\n\nafter\n', `${table([''], ['a'], ['b'])}<p>after</p>\n`],
  ['| a | b |\n| - |\n| c | d |\n', '<p>| a | b |\n| - |\n| c | d |</p>\n'],
  ['before\n| a |\n| - |\n| b |\n', `<p>before</p>\n${table([''], ['a'], ['b'])}`],
  ['# Title\n| a |\n|:-:|\n| b |\n', `<h1>Title</h1>\n${table(['c'], ['a'], ['b'])}`],
  [
    '> | a | b |\n> | -: | - |\n> | 1 | 2 |\n',
    `<blockquote>\n${table(['r', ''], ['a', 'b'], ['1', '2'])}</blockquote>\n`,
  ],
  [
    '- item\n\n  | a | b |\n  | :- | -: |\n  | 1 | 2 |\n\n  after\n',
    `<ul>\n<li>\n<p>item</p>\n${table(['l', 'r'], ['a', 'b'], ['1', '2'])}<p>after</p>\n</li>\n</ul>\n`,
  ],
  ['| a |\n| - |\n| b |\n\n| c |\n| - |\n| d |\n', `${table([''], ['a'], ['b'])}${table([''], ['c'], ['d'])}`],
  [
    '| a | b |\n| - | - |\n| c | d |\n- item\n',
    `${table(['', ''], ['a', 'b'], ['c', 'd'])}<ul>\n<li>item</li>\n</ul>\n`,
  ],
]

const taskLists: readonly (readonly [string, string])[] = [
  ['- [ ] draft\n- [x] cleared\n', `<ul>\n<li>${open} draft</li>\n<li>${done} cleared</li>\n</ul>\n`],
  ['- [X] capital\n', `<ul>\n<li>${done} capital</li>\n</ul>\n`],
  ['* [ ] star\n', `<ul>\n<li>${open} star</li>\n</ul>\n`],
  ['+ [x] plus\n', `<ul>\n<li>${done} plus</li>\n</ul>\n`],
  ['- [ ] open\n- plain\n- [x] done\n', `<ul>\n<li>${open} open</li>\n<li>plain</li>\n<li>${done} done</li>\n</ul>\n`],
  [
    '- [x] outer\n  - [ ] inner\n  - [x] *other*\n',
    `<ul>\n<li>${done} outer\n<ul>\n<li>${open} inner</li>\n<li>${done} <em>other</em></li>\n</ul>\n</li>\n</ul>\n`,
  ],
  ['- [ ] loose\n\n- [x] list\n', `<ul>\n<li>\n<p>${open} loose</p>\n</li>\n<li>\n<p>${done} list</p>\n</li>\n</ul>\n`],
  ['- [ ]no space\n', '<ul>\n<li>[ ]no space</li>\n</ul>\n'],
  ['- []  no room\n', '<ul>\n<li>[]  no room</li>\n</ul>\n'],
  ['- [y] no cross\n', '<ul>\n<li>[y] no cross</li>\n</ul>\n'],
  ['[ ] no list\n', '<p>[ ] no list</p>\n'],
  ['- words [x] first\n', '<ul>\n<li>words [x] first</li>\n</ul>\n'],
  ['- [ ] first\n\n  second\n', `<ul>\n<li>\n<p>${open} first</p>\n<p>second</p>\n</li>\n</ul>\n`],
  ['1. [ ] counted\n2. [x] ticked\n', `<ol>\n<li>${open} counted</li>\n<li>${done} ticked</li>\n</ol>\n`],
  ['> - [x] quoted\n', `<blockquote>\n<ul>\n<li>${done} quoted</li>\n</ul>\n</blockquote>\n`],
]

const strikethrough: readonly (readonly [string, string])[] = [
  ['~~gone~~ here\n', '<p><del>gone</del> here</p>\n'],
  ['~one tilde~ too\n', '<p><del>one tilde</del> too</p>\n'],
  ['~~not over\n\na paragraph~~\n', '<p>~~not over</p>\n<p>a paragraph~~</p>\n'],
  ['~~~~\nis a fence\n~~~~\n', '<pre><code>is a fence\n</code></pre>\n'],
  ['will ~~~not~~~ strike\n', '<p>will ~~~not~~~ strike</p>\n'],
  ['~~*both*~~ and *~~both~~*\n', '<p><del><em>both</em></del> and <em><del>both</del></em></p>\n'],
  ['**~~strong~~**\n', '<p><strong><del>strong</del></strong></p>\n'],
  ['~~a [link](/x) in it~~\n', '<p><del>a <a href="/x">link</a> in it</del></p>\n'],
  ['\\~\\~no\\~\\~\n', '<p>~~no~~</p>\n'],
  ['in`~~`code ~~a`~~`b~~\n', '<p>in<code>~~</code>code <del>a<code>~~</code>b</del></p>\n'],
  ['~~over\ntwo lines~~\n', '<p><del>over\ntwo lines</del></p>\n'],
  ['# ~~old~~ new\n', '<h1><del>old</del> new</h1>\n'],
]

const autolinks: readonly (readonly [string, string])[] = [
  ['www.example.org\n', `<p>${link('http://www.example.org', 'www.example.org')}</p>\n`],
  [
    'see www.example.org/help for more\n',
    `<p>see ${link('http://www.example.org/help', 'www.example.org/help')} for more</p>\n`,
  ],
  ['at https://example.org/a?b=c&d=e#f now\n', `<p>at ${link('https://example.org/a?b=c&amp;d=e#f')} now</p>\n`],
  ['Visit http://example.org.\n', `<p>Visit ${link('http://example.org')}.</p>\n`],
  ['Visit www.example.org/a.b.\n', `<p>Visit ${link('http://www.example.org/a.b', 'www.example.org/a.b')}.</p>\n`],
  ['(see www.example.org/x)\n', `<p>(see ${link('http://www.example.org/x', 'www.example.org/x')})</p>\n`],
  ['www.example.org/a_(b)\n', `<p>${link('http://www.example.org/a_(b)', 'www.example.org/a_(b)')}</p>\n`],
  ['www.example.org/a_(b)) end\n', `<p>${link('http://www.example.org/a_(b)', 'www.example.org/a_(b)')}) end</p>\n`],
  ['www.example.org/q?x=(y)z\n', `<p>${link('http://www.example.org/q?x=(y)z', 'www.example.org/q?x=(y)z')}</p>\n`],
  ['www.example.org/a&copy; end\n', `<p>${link('http://www.example.org/a', 'www.example.org/a')}© end</p>\n`],
  [
    'write to eva.claes@example.org.\n',
    `<p>write to ${link('mailto:eva.claes@example.org', 'eva.claes@example.org')}.</p>\n`,
  ],
  ['a+b-c_d@x-y.example.org\n', `<p>${link('mailto:a+b-c_d@x-y.example.org', 'a+b-c_d@x-y.example.org')}</p>\n`],
  ['not@an address@either\n', '<p>not@an address@either</p>\n'],
  ['a@b.org- and a@b.org_\n', '<p>a@b.org- and a@b.org_</p>\n'],
  ['*https://example.org/x*\n', `<p><em>${link('https://example.org/x')}</em></p>\n`],
  ['**www.example.org**\n', `<p><strong>${link('http://www.example.org', 'www.example.org')}</strong></p>\n`],
  ['`www.example.org`\n', '<p><code>www.example.org</code></p>\n'],
  ['[www.example.org](/there)\n', '<p><a href="/there">www.example.org</a></p>\n'],
  ['ftp://files.example.org/a b\n', `<p>${link('ftp://files.example.org/a')} b</p>\n`],
  [
    '- www.example.org\n- a@b.org\n',
    `<ul>\n<li>${link('http://www.example.org', 'www.example.org')}</li>\n<li>${link('mailto:a@b.org', 'a@b.org')}</li>\n</ul>\n`,
  ],
  ['https://example.org/a<b\n', `<p>${link('https://example.org/a')}&lt;b</p>\n`],
]

/** `<fn>` holds what the note says, at the place that refers to it. */
const footnotes: readonly (readonly [string, string])[] = [
  ['Fact[^1].\n\n[^1]: The source.\n', '<p>Fact<fn>The source.</fn>.</p>\n'],
  ['One[^a] two[^b].\n\n[^b]: Second\n[^a]: First\n', '<p>One<fn>First</fn> two<fn>Second</fn>.</p>\n'],
  ['No note[^x].\n', '<p>No note[^x].</p>\n'],
  ['Never referred to.\n\n[^1]: Unseen\n', '<p>Never referred to.</p>\n'],
  ['Fact[^long].\n\n[^long]: Begins here\n    and goes on\n', '<p>Fact<fn>Begins here\nand goes on</fn>.</p>\n'],
  [
    'Fact[^m].\n\n[^m]: *Decree* of [2012](/codex "C"), `art. 3`\n',
    '<p>Fact<fn><em>Decree</em> of <a href="/codex" title="C">2012</a>, <code>art. 3</code></fn>.</p>\n',
  ],
  [
    '- item[^1]\n- other[^2]\n\n[^1]: One\n\n[^2]: Two\n',
    '<ul>\n<li>item<fn>One</fn></li>\n<li>other<fn>Two</fn></li>\n</ul>\n',
  ],
  ['> quoted[^1]\n\n[^1]: Said once\n', '<blockquote>\n<p>quoted<fn>Said once</fn></p>\n</blockquote>\n'],
  ['| a[^1] |\n| - |\n| b[^2] |\n\n[^1]: head\n[^2]: body\n', table([''], ['a<fn>head</fn>'], ['b<fn>body</fn>'])],
  ['# Title[^1]\n\ntext\n\n[^1]: Of the title\n', '<h1>Title<fn>Of the title</fn></h1>\n<p>text</p>\n'],
  ['**bold[^1]**\n\n[^1]: plain\n', '<p><strong>bold<fn>plain</fn></strong></p>\n'],
  ['[^1] first\n\n[^1]: word\n', '<p><fn>word</fn> first</p>\n'],
  ['[^1]: before its use\n\nFact[^1]\n', '<p>Fact<fn>before its use</fn></p>\n'],
  ['Fact[^1] and again[^1].\n\n[^1]: The same\n', '<p>Fact<fn>The same</fn> and again<fn>The same</fn>.</p>\n'],
  ['`[^1]` is code[^1]\n\n[^1]: and this a note\n', '<p><code>[^1]</code> is code<fn>and this a note</fn></p>\n'],
]

/** A note has one paragraph in Word: what it says in several blocks stands there line by line. */
const longFootnotes: readonly (readonly [string, string])[] = [
  [
    'Fact[^1].\n\n[^1]: First paragraph.\n\n    Second paragraph.\n\nAfter.\n',
    '<p>Fact<fn>First paragraph.<br />\nSecond paragraph.</fn>.</p>\n<p>After.</p>\n',
  ],
  [
    'Fact[^1].\n\n[^1]: Says:\n\n    - one\n    - two\n',
    '<p>Fact<fn>Says:<br />\n\u00a0\u00a0\u00a0• one<br />\n\u00a0\u00a0\u00a0• two</fn>.</p>\n',
  ],
  [
    'Fact[^1].\n\n[^1]: Counts:\n\n    3. three\n    4. four\n',
    '<p>Fact<fn>Counts:<br />\n\u00a0\u00a0\u00a03. three<br />\n\u00a0\u00a0\u00a04. four</fn>.</p>\n',
  ],
  [
    'Fact[^1].\n\n[^1]: Says:\n\n    > quoted\n\n    and ends\n',
    '<p>Fact<fn>Says:<br />\nquoted<br />\nand ends</fn>.</p>\n',
  ],
  [
    'Fact[^1].\n\n[^1]: Code:\n\n        a = 1\n        b = 2\n',
    '<p>Fact<fn>Code:<br />\n<code>a = 1</code><br />\n<code>b = 2</code></fn>.</p>\n',
  ],
]

function named(section: string, examples: readonly (readonly [string, string])[]): readonly Example[] {
  return examples.map(([markdown, html], index) => ({ name: `${section} ${index + 1}`, section, markdown, html }))
}

/** The extensions of GFM, and footnotes: own sentences after what its specification and its readers say. */
export const gfmExamples: readonly Example[] = [
  ...named('Tables', tables),
  ...named('Task lists', taskLists),
  ...named('Strikethrough', strikethrough),
  ...named('Autolinks', autolinks),
  ...named('Footnotes', footnotes),
]

/** Notes of several blocks, which pandoc writes as several paragraphs: not part of what the two are compared by. */
export const longFootnoteExamples: readonly Example[] = named('Long footnotes', longFootnotes)
