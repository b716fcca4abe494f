import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../../src/shared/document/markdown'
import { treeToMarkdown } from '../../../src/shared/document/to-markdown'
import type { Block, Inline } from '../../../src/shared/document/tree'
import { aMarkdownTree, aParagraph, aTree, everythingTree, words } from '../../support/document-trees'

describe('read again, the Markdown of a document is the same document', () => {
  test.each([
    '# A *b* `c`\n\ntext\\\nmore **bold _both_ x** and ~~gone~~\n\n---\n\n> quote\n>\n> - item\n',
    '1. one\n   - a\n\n     b\n   - c\n2. two\n\n\n3) three\n\n- [x] done\n- [ ] open\n',
    '| a | b |\n| :-: | --: |\n| x \\| y | `c\\|d` |\n|  | **z** |\n',
    '````md\n```\n\tx\n```\n````\n\n    indented\n',
    '[a](<b c> "t \\" u") <https://x.org/?a=1&b=2> ![alt *x*](y.png) `` ` `` \\*no\\* \\<b> \\&amp; 1\\. www\\.x.org\n',
    'a[^1] b[^2]\n\n[^1]: One *two*\n[^2]: `x`\n',
  ])('%j', (source) => {
    const blocks = parseMarkdown(source)
    expect(parseMarkdown(treeToMarkdown(aTree(blocks)))).toEqual(blocks)
  })

  const piece = fc.oneof(
    fc.stringMatching(/^[a-z]{1,6}$/),
    ...[
      '*',
      '_',
      '`',
      '[x]',
      '#',
      '-',
      '1.',
      '1)',
      '+',
      '>',
      '|',
      '<b>',
      '&amp;',
      '&#35;',
      'a_b',
      '~~',
      '\\',
      '![',
      '](',
    ].map(fc.constant),
    ...['www.x.org', 'https://y.org', 'a@b.org', '=', '---', '<!--', '[^1]', ':', '"', 'é—', '2', '{x}'].map(
      fc.constant,
    ),
  )
  const inside = fc.array(piece, { maxLength: 6 }).map((parts) => ['w', ...parts, 'z'].join(' '))
  const opening = fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => [...parts, 'z'].join(' '))
  const marked = fc.oneof(
    inside.map((text): Inline => ({ kind: 'strong', content: words(text) })),
    inside.map((text): Inline => ({ kind: 'emphasis', content: [{ kind: 'strong', content: words(text) }] })),
    inside.map((text): Inline => ({ kind: 'strong', content: [{ kind: 'emphasis', content: words(text) }] })),
    inside.map((text): Inline => ({ kind: 'strike', content: words(text) })),
    fc.stringMatching(/^[a-z`][a-z` *]{0,6}[a-z`]$/).map((text): Inline => ({ kind: 'code', text })),
    fc
      .tuple(fc.constantFrom('https://a.org/x', '/a b', 'x(y)', '#q'), fc.constantFrom(null, 'T "q"'), inside)
      .map(([href, title, text]): Inline => ({ kind: 'link', href, title, content: words(text) })),
    fc.constant<Inline>({ kind: 'break' }),
  )
  const sentence = fc.tuple(opening, fc.array(fc.tuple(marked, inside), { maxLength: 2 })).map(
    ([first, more]): Block => ({
      kind: 'paragraph',
      role: 'body',
      text: more.reduce<readonly Inline[]>((before, [inline, text], index) => {
        const isBreak = inline.kind === 'break'
        const gap = isBreak ? '' : ' '
        const kept = before.slice(0, -1)
        const last = before.at(-1)
        const lead = last?.kind === 'text' ? last.text : ''
        return [...kept, { kind: 'text', text: lead + gap }, inline, { kind: 'text', text: `${gap}${text}${index}` }]
      }, words(first)),
    }),
  )
  const { block } = fc.letrec<{ block: Block }>((tie) => ({
    block: fc.oneof(
      { depthSize: 'small' },
      sentence,
      fc
        .tuple(fc.constantFrom(1 as const, 6 as const), opening)
        .map(([level, text]): Block => ({ kind: 'heading', level, text: words(text) })),
      fc.constant<Block>({ kind: 'rule' }),
      fc
        .array(fc.constantFrom('a', '  b', '\tc', '```', '', '# x'), { minLength: 1, maxLength: 4 })
        .map((lines): Block => ({ kind: 'code', language: 'ts', text: lines.join('\n') })),
      fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((blocks): Block => ({ kind: 'quote', blocks })),
      fc
        .tuple(
          fc.boolean(),
          fc.nat(12),
          fc.array(fc.tuple(fc.constantFrom(null, true, false), sentence, fc.array(tie('block'), { maxLength: 2 })), {
            minLength: 1,
            maxLength: 3,
          }),
        )
        .map(
          ([ordered, start, items]): Block => ({
            kind: 'list',
            ordered,
            start: ordered ? start : 1,
            loose: true,
            items: items.map(([checked, text, more]) => ({ checked, blocks: [text, ...more] })),
          }),
        ),
    ),
  }))
  /** Whether a list is loose shows only where there is something to put space between. */
  const comparable = (blocks: readonly Block[]) =>
    JSON.stringify(blocks, (key, value) => (key === 'loose' ? null : value))

  test('whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        const markdown = treeToMarkdown(aTree(blocks))
        expect(comparable(parseMarkdown(markdown)), markdown).toBe(comparable(blocks))
      }),
      { numRuns: 500, seed: 20270304 },
    )
  })
})

test('the marking stands at the top and at the end', () => {
  const tree = aTree([aParagraph('x')], { marking: { label: 'TLP:AMBER+STRICT', colour: '#FFC000' } })
  expect(treeToMarkdown(tree)).toBe('**TLP:AMBER+STRICT**\n\nx\n\n**TLP:AMBER+STRICT**\n')
})

test('every part of a briefing has a form that Markdown readers show', () => {
  const markdown = treeToMarkdown(everythingTree('en'))
  for (const line of [
    '# Visit',
    '| **Place** | Pretoria |',
    '**Agreements**',
    '| Title | Kind | Since |',
    '| --- | :-: | --: |',
    '| Why? | Because.<br>one<br>two |',
    '*Not for disclosure*',
    '3. three',
    '- [x] done',
    '![Map](map.png)',
    '[^1]: Decree of *15 June 2012*, [codex](https://x.org "C")',
  ]) {
    expect(markdown.split('\n')).toContain(line)
  }
})

describe('a chart, a photo and a section', () => {
  const blocks: readonly Block[] = [
    { kind: 'section-break', header: 'Tab 1 – Talks' },
    {
      kind: 'chart',
      title: 'Trade, 2024–2025',
      alt: 'Exports: from 1 to 2 [millions].',
      categories: ['2024', '2025'],
      series: [{ name: 'Exports', values: [1, 2] }],
    },
    {
      kind: 'facts',
      caption: 'Who',
      picture: { source: 'attachments/0a.png', alt: 'Photo of *A* B' },
      rows: [{ label: 'Function', value: words('Minister') }],
    },
  ]
  const markdown = treeToMarkdown(aTree(blocks))

  test('are a title with what it shows, a picture before its facts, and nothing', () => {
    expect(markdown).toBe(
      '**Trade, 2024–2025**\n\nExports: from 1 to 2 \\[millions\\].\n\n' +
        '**Who**\n\n![Photo of \\*A\\* B](attachments/0a.png)\n\n|  |  |\n| --- | --- |\n| **Function** | Minister |\n',
    )
  })

  test('read again and written again, are the same text', () => {
    expect(treeToMarkdown(aMarkdownTree(markdown))).toBe(markdown)
    expect(parseMarkdown(markdown)[3]).toEqual({
      kind: 'paragraph',
      role: 'body',
      text: [{ kind: 'image', source: 'attachments/0a.png', title: null, alt: 'Photo of *A* B' }],
    })
  })
})

test('lines of a tight list stand close together', () => {
  expect(treeToMarkdown(aMarkdownTree('* a\n* b\n    1. c\n'))).toBe('- a\n- b\n  1. c\n')
})

test('lists on both sides of what Markdown has no form for stay lists of their own', () => {
  const lists = ['a', 'b', 'c', 'd'].flatMap((word) => parseMarkdown(`- ${word}\n`))
  const apart = lists.flatMap((block): readonly Block[] => [block, { kind: 'page-break' }])
  expect(parseMarkdown(treeToMarkdown(aTree(apart)))).toEqual(lists)
})

test('words about a text are emphasised, the break after them left out of it', () => {
  const tree = aTree([
    {
      kind: 'paragraph',
      role: 'body',
      text: [{ kind: 'aside', content: [...words('For use'), { kind: 'break' }] }, ...words('Ports are open.')],
    },
  ])
  expect(treeToMarkdown(tree)).toContain('*For use*\\\nPorts are open.')
})

const strong = (content: readonly Inline[]): Block => ({
  kind: 'paragraph',
  role: 'body',
  text: [{ kind: 'strong', content }, ...words('z')],
})

test('emphasis closes before the white space and the breaks at its end, whatever backslashes stand there', () => {
  const written = (...content: readonly Inline[]) => treeToMarkdown(aTree([strong(content)]))
  const lineEnd: Inline = { kind: 'break' }
  expect(written(...words(' a b '))).toBe('&#32;**a b** z\n')
  expect(written(...words('a '), lineEnd, ...words(' '), lineEnd)).toBe('**a** \\\n&#32;\\\nz\n')
  expect(written(...words('a\\'))).toBe('**a\\\\**z\n')
  expect(written(...words('a\\'), lineEnd)).toBe('**a\\\\**\\\nz\n')
  expect(written(...words(' '))).toBe('&#32;z\n')
})

describe('texts of 100,000 signs that have to be looked at from both ends are written at once', () => {
  const many = (sign: string) => sign.repeat(100_000)
  const cases: Readonly<Record<string, readonly [Block, string]>> = {
    'spaces within emphasis': [strong(words(`a${many(' ')}b`)), `**a${many(' ')}b**z`],
    'number signs within a heading': [{ kind: 'heading', level: 1, text: words(`${many('#')}b`) }, `# ${many('#')}b`],
    'backticks within code': [
      { kind: 'code', language: null, text: many('`\n') + many('`\n') },
      `\`\`\`\n${many('`\n')}${many('`\n')}\n\`\`\``,
    ],
  }
  test.each(Object.keys(cases))('%s', { timeout: 3_000 }, (name) => {
    const [block, markdown] = cases[name] as readonly [Block, string]
    expect(treeToMarkdown(aTree([block])) === `${markdown}\n`).toBe(true)
  })
})
