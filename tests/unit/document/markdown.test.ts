import { describe, expect, test } from 'vitest'
import { parseInline, parseMarkdown } from '../../../src/shared/document/markdown'
import type { Block, Inline } from '../../../src/shared/document/tree'

const text = (words: string): Inline => ({ kind: 'text', text: words })
const body = (...inlines: readonly (Inline | string)[]): Block => ({
  kind: 'paragraph',
  role: 'body',
  text: inlines.map((inline) => (typeof inline === 'string' ? text(inline) : inline)),
})

describe('running text', () => {
  test('emphasis, strike, code and links nest as written', () => {
    expect(parseInline('a **b *c*** ~~d~~ `e  *f*` [g **h**](https://x.org "T")')).toEqual([
      text('a '),
      { kind: 'strong', content: [text('b '), { kind: 'emphasis', content: [text('c')] }] },
      text(' '),
      { kind: 'strike', content: [text('d')] },
      text(' '),
      { kind: 'code', text: 'e  *f*' },
      text(' '),
      {
        kind: 'link',
        href: 'https://x.org',
        title: 'T',
        content: [text('g '), { kind: 'strong', content: [text('h')] }],
      },
    ])
  })

  test('character references are decoded once, in text, addresses and titles', () => {
    expect(parseInline('&copy; &eacute; &#233; &#xE9; &amp;amp; &#38;lt; \\&amp; &nonsense; &#0;')).toEqual([
      text('© é é é &amp; &lt; &amp; &nonsense; \uFFFD'),
    ])
    expect(parseInline('[x](/?a=1&amp;b "&quot;t&quot;") `&amp;`')).toEqual([
      { kind: 'link', href: '/?a=1&b', title: '"t"', content: [text('x')] },
      text(' '),
      { kind: 'code', text: '&amp;' },
    ])
  })

  test('bare addresses become links and keep their characters as written', () => {
    expect(parseInline('www.a.org <https://b.org/?x=1&amp;y> c@d.org')).toEqual([
      { kind: 'link', href: 'http://www.a.org', title: null, content: [text('www.a.org')] },
      text(' '),
      { kind: 'link', href: 'https://b.org/?x=1&amp;y', title: null, content: [text('https://b.org/?x=1&amp;y')] },
      text(' '),
      { kind: 'link', href: 'mailto:c@d.org', title: null, content: [text('c@d.org')] },
    ])
  })

  test('soft breaks are spaces, hard breaks are breaks', () => {
    expect(parseInline('a\n  b  \nc\\\nd')).toEqual([
      text('a b'),
      { kind: 'break' },
      text('c'),
      { kind: 'break' },
      text('d'),
    ])
  })

  test('raw HTML stays visible as the text it is', () => {
    expect(parseInline('a <b onclick="x()">c</b> <!-- d -->')).toEqual([text('a <b onclick="x()">c</b> <!-- d -->')])
  })

  test('an image keeps its address, title and the plain words of its description', () => {
    expect(parseInline('![a *b* `c`](d.png "e")')).toEqual([
      { kind: 'image', source: 'd.png', title: 'e', alt: 'a b c' },
    ])
  })
})

describe('blocks', () => {
  test('headings of six levels, rules, quotes and code come through with tabs and spaces kept', () => {
    expect(
      parseMarkdown('# A\n\nB\n===\n\n###### C\n\n---\n\n> q\n>\n> > r\n\n    x\ty\n\n```ts extra\n\tz  \n```\n'),
    ).toEqual([
      { kind: 'heading', level: 1, text: [text('A')] },
      { kind: 'heading', level: 1, text: [text('B')] },
      { kind: 'heading', level: 6, text: [text('C')] },
      { kind: 'rule' },
      { kind: 'quote', blocks: [body('q'), { kind: 'quote', blocks: [body('r')] }] },
      { kind: 'code', language: null, text: 'x\ty' },
      { kind: 'code', language: 'ts', text: '\tz  ' },
    ])
  })

  test('lists keep kind, start, tightness, tasks and everything inside an item', () => {
    expect(parseMarkdown('7. a\n8. b\n   - c\n\n     d\n\n     > e\n\n- [x] f\n- [ ] g\n')).toEqual([
      {
        kind: 'list',
        ordered: true,
        start: 7,
        loose: false,
        items: [
          { checked: null, blocks: [body('a')] },
          {
            checked: null,
            blocks: [
              body('b'),
              {
                kind: 'list',
                ordered: false,
                start: 1,
                loose: true,
                items: [{ checked: null, blocks: [body('c'), body('d'), { kind: 'quote', blocks: [body('e')] }] }],
              },
            ],
          },
        ],
      },
      {
        kind: 'list',
        ordered: false,
        start: 1,
        loose: false,
        items: [
          { checked: true, blocks: [body('f')] },
          { checked: false, blocks: [body('g')] },
        ],
      },
    ])
  })

  test('tabs in fenced code stay tabs inside lists and quotations too', () => {
    const fenced = ['~~~', '\ta\tb', '\t\tc', '~~~']
    const inList = `- x\n${fenced.map((line) => `\n  ${line}`).join('')}\n`
    const inQuote = fenced.map((line) => `> ${line}`).join('\n')
    const code: Block = { kind: 'code', language: null, text: '\ta\tb\n\t\tc' }
    expect(parseMarkdown(inQuote)).toEqual([{ kind: 'quote', blocks: [code] }])
    expect(parseMarkdown(inList)).toMatchObject([{ kind: 'list', items: [{ blocks: [body('x'), code] }] }])
    expect(parseMarkdown('- x\n\n\t~~~\n\t\ty\n\t~~~\n')).toMatchObject([
      { kind: 'list', items: [{ blocks: [body('x'), { kind: 'code', text: '\ty' }] }] },
    ])
  })

  test('tables keep alignment, escaped bars and empty cells', () => {
    expect(parseMarkdown('|a|b|c|\n|:-|:-:|-:|\n|x\\|y||**z**|\n')).toEqual([
      {
        kind: 'table',
        columns: [
          { align: 'start', share: null },
          { align: 'center', share: null },
          { align: 'end', share: null },
        ],
        header: [{ blocks: [body('a')] }, { blocks: [body('b')] }, { blocks: [body('c')] }],
        rows: [
          [{ blocks: [body('x|y')] }, { blocks: [] }, { blocks: [body({ kind: 'strong', content: [text('z')] })] }],
        ],
        caption: null,
      },
    ])
  })

  test('a block of raw HTML is a paragraph that shows its lines', () => {
    expect(parseMarkdown('<div>\n  a &amp; b\n</div>\n')).toEqual([
      body('<div>', { kind: 'break' }, '  a &amp; b', { kind: 'break' }, '</div>'),
    ])
  })

  test('footnotes are lifted into the text that refers to them, unknown ones stay as written', () => {
    expect(parseMarkdown('a[^1] b[^x] c[^2]\n\n[^1]: One\n  *more*\n[^2]: Two [^x]\n')).toEqual([
      body(
        'a',
        { kind: 'footnote', content: [text('One '), { kind: 'emphasis', content: [text('more')] }] },
        ' b[^x] c',
        { kind: 'footnote', content: [text('Two [^x]')] },
      ),
    ])
  })

  test('a footnote inside a footnote stands in brackets there, once, however they refer to each other', () => {
    expect(parseMarkdown('a[^1] b[^2]\n\n[^1]: see[^2], [^2]\n[^2]: two [^3]\n[^3]: three[^1] [^3]\n')).toEqual([
      body('a', { kind: 'footnote', content: [text('see (two (three[^1] [^3])), [^2]')] }, ' b', {
        kind: 'footnote',
        content: [text('two (three (see[^2], [^2]) [^3])')],
      }),
    ])
  })

  test('a long footnote is told as often as a document can hold, and every other one once at least', () => {
    const source = `${'[^1]'.repeat(20_000)}[^2]\n\n[^1]: ${'x'.repeat(480_000)}\n[^2]: two\n`
    const [block] = parseMarkdown(source)
    const notes = block?.kind === 'paragraph' ? block.text.filter(({ kind }) => kind === 'footnote') : []
    expect(notes).toHaveLength(12)
    expect(notes.at(-1)).toEqual({ kind: 'footnote', content: [text('two')] })
  })

  test('a footnote of several blocks is one text, line by line; what stands at the margin after it is not its own', () => {
    const source =
      'a[^1]\n\n[^1]: Says\n    **this**:\n\n    - one\n\n      more\n    - [x] two\n\n    ```\n    x\n    ```\n# Title\n'
    const line: Inline = { kind: 'break' }
    const step = '\u00a0'.repeat(3)
    expect(parseMarkdown(source)).toEqual([
      body('a', {
        kind: 'footnote',
        content: [
          text('Says '),
          { kind: 'strong', content: [text('this')] },
          text(':'),
          line,
          ...[text(`${step}• `), text('one'), line, text(step + step), text('more'), line],
          ...[text(`${step}☒ `), text('two'), line],
          { kind: 'code', text: 'x' },
        ],
      }),
      { kind: 'heading', level: 1, text: [text('Title')] },
    ])
  })

  test('a line break in a cell, which Markdown has no sign for, is read from its HTML; elsewhere that stays as written', () => {
    expect(parseMarkdown('| a<br>b | c<BR />d |\n| - | - |\n| e<br/>f | `<br>` |\n\ng<br>h\n')).toMatchObject([
      {
        header: [{ blocks: [body('a', { kind: 'break' }, 'b')] }, { blocks: [body('c', { kind: 'break' }, 'd')] }],
        rows: [[{ blocks: [body('e', { kind: 'break' }, 'f')] }, { blocks: [body({ kind: 'code', text: '<br>' })] }]],
      },
      body('g<br>h'),
    ])
  })

  test('a text nested too deep to parse comes back whole instead of failing', () => {
    const deep = `${'>'.repeat(50_000)} end`
    expect(parseMarkdown(deep)).toEqual([body(deep)])
  })

  test('a long run of spaces takes no longer than other letters', () => {
    const start = Date.now()
    for (const spaced of [`a${' '.repeat(100_000)}b`, `<p>${' '.repeat(100_000)}b\n</p>${' '.repeat(100_000)}x`]) {
      expect(parseMarkdown(spaced)).toHaveLength(1)
    }
    expect(Date.now() - start).toBeLessThan(2_000)
  })

  test.each(['*1.', '_a.', '1.\t:_', 'a]]_', '!', 'a*', '~1.', 'www.~', 'a-', '[^a'])(
    'a paragraph of %j over and over is read soon, and the blocks around it as ever',
    (unit) => {
      const start = Date.now()
      const blocks = parseMarkdown(`*a*\n\nx${unit.repeat(40_000)}@\n\n- *b*\n`)
      expect(Date.now() - start).toBeLessThan(8_000)
      expect(blocks).toHaveLength(3)
      expect(blocks[0]).toEqual(body({ kind: 'emphasis', content: [text('a')] }))
      expect(blocks[2]).toMatchObject({ items: [{ blocks: [body({ kind: 'emphasis', content: [text('b')] })] }] })
    },
  )

  test('long paragraphs keep their marks, and addresses of a browser’s length their links', () => {
    const sentence = 'This **point** (see [the note](https://x.org/a_b_c?d=e_f)) is *cleared*. '
    expect(JSON.stringify(parseMarkdown(sentence.repeat(150))).split('"strong"')).toHaveLength(151)
    const address = `https://x.org/${'report-of_the-meeting/'.repeat(80)}`
    const links = parseMarkdown(`- [x](${address}) and <${address}>\n`.repeat(50))
    expect(JSON.stringify(links).split('"link"')).toHaveLength(101)
  })

  test('a text nested deeper than a page can show comes back whole, and soon', () => {
    const quotes = `${'> - '.repeat(300)}end`
    expect(parseMarkdown(quotes)).toEqual([body(quotes)])
    const emphasis = `${'*a **b '.repeat(200)}end${'** *'.repeat(200)}`
    expect(JSON.stringify(parseMarkdown(emphasis)).split('"content"').length).toBeLessThan(200)

    const start = Date.now()
    const list = Array.from({ length: 2_000 }, (_, level) => `${'  '.repeat(level)}- item`).join('\n')
    expect(parseMarkdown(list).map(({ kind }) => kind)).toEqual(['paragraph'])
    expect(Date.now() - start).toBeLessThan(5_000)
  })
})

describe('lines of very many signs', () => {
  test.each(['- ', '>', '> ', '1. ', '+ 1. > '])('%j, 60,000 times, is text as written, and at once', (sign) => {
    const started = performance.now()
    const written = `${sign.repeat(60_000)}x`
    expect(parseMarkdown(`a\n\n${written}\n\nb`)).toEqual([body('a'), body(written), body('b')])
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  test('are rules where there is one sign only', () => {
    expect(parseMarkdown(`a\n\n${'- '.repeat(1_000)}\n\n${'*'.repeat(1_000)}`)).toEqual([
      body('a'),
      { kind: 'rule' },
      { kind: 'rule' },
    ])
  })
})

test('rows are filled up as far as a document can hold, and a table of which nearly nothing is written is text', () => {
  const table = (size: number) => `|${'a|'.repeat(size)}\n|${'-|'.repeat(size)}\n${'|b\n'.repeat(size)}`
  expect(parseMarkdown(table(400))).toMatchObject([{ kind: 'table', rows: { length: 400, 399: { length: 400 } } }])
  const [block, after] = parseMarkdown(`${table(2_000)}\n# Title\n`)
  expect(block).toMatchObject({ kind: 'paragraph', text: [{ text: expect.stringContaining('-|-| |b |b') }] })
  expect(after).toMatchObject({ kind: 'heading' })
})

test.each([
  ['top\n\n   three', 'three'],
  ['> q\n>\n>   two', 'two'],
  ['- x\n\n    para  \n\t', 'para'],
  ['a\\\n   b', 'b'],
  ['>\n> foo\n>  \n', 'foo'],
])('no spaces stand at the ends of a paragraph or a line: %j', (source, last) => {
  const texts = JSON.stringify(parseMarkdown(source)).match(/"text":"[^"]*"/g)
  expect(texts?.at(-1)).toBe(`"text":"${last}"`)
})

test('a space that is written as a character reference stays', () => {
  expect(parseMarkdown('&#32;a&#9;')).toEqual([
    { kind: 'paragraph', role: 'body', text: [{ kind: 'text', text: ' a\t' }] },
  ])
})
