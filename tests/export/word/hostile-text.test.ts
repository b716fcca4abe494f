import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { parseMarkdown } from '../../../src/shared/document/markdown'
import type { Block } from '../../../src/shared/document/tree'
import { aMarkdownTree, aParagraph, aTree, words } from '../../support/document-trees'
import { houseStyle } from '../../support/house-styles'
import { docxParagraphs } from '../../support/read-docx'
import { problemsOfDocx } from '../../support/validate-docx'
import { renderInStyle } from '../../support/word-materials'

const neutral = await houseStyle()

const nasty = [
  ['control characters', 'a\u0000b\u0001c\u000bd\u001fe\ufffef\uffffg', 'abcdefg'],
  ['halves of surrogate pairs', 'a\ud83db\ude00c\ud83d', 'a\ufffdb\ufffdc\ufffd'],
  ['emoji and right-to-left text', '👩🏽‍💻 مرحبا \u202eabc', '👩🏽‍💻 مرحبا \u202eabc'],
  ['XML', '</w:t></w:r><w:br/>&amp;<![CDATA[x]]>"\'', '</w:t></w:r><w:br/>&amp;<![CDATA[x]]>"\''],
  ['field codes', '{ INCLUDETEXT "c:\\x" } \u0013 HYPERLINK "x" \u0015', '{ INCLUDETEXT "c:\\x" }  HYPERLINK "x" '],
  [
    'placeholders of the writer',
    '{page} {bullets-0} {numbers-from-1-1} {x}',
    '{page} {bullets-0} {numbers-from-1-1} {x}',
  ],
] as const

describe('text that is not meant well', () => {
  test.each(nasty)('%s stand in the document as text, wherever they occur', async (_, text, expected) => {
    const inlines = words(text)
    const cell = { blocks: [{ kind: 'paragraph', role: 'body', text: inlines }] } as const
    const blocks: readonly Block[] = [
      { kind: 'paragraph', role: 'body', text: inlines },
      { kind: 'cover', title: text, subtitle: text, lines: [text] },
      { kind: 'contents', title: text, depth: 2 },
      { kind: 'heading', level: 1, text: inlines },
      {
        kind: 'list',
        ordered: true,
        start: 1,
        loose: false,
        items: [cell].map(({ blocks: inside }) => ({ checked: null, blocks: inside })),
      },
      { kind: 'code', language: text, text },
      { kind: 'facts', caption: text, picture: null, rows: [{ label: text, value: inlines }] },
      { kind: 'questions', questionLabel: text, answerLabel: text, rows: [{ question: inlines, answer: cell.blocks }] },
      { kind: 'table', caption: text, columns: [{ align: 'end', share: 1 }], header: [cell], rows: [[cell]] },
      {
        kind: 'paragraph',
        role: 'note',
        text: [
          { kind: 'link', href: `https://x.org/${text}`, title: text, content: inlines },
          { kind: 'image', source: text, title: text, alt: text },
          { kind: 'footnote', content: inlines },
          { kind: 'code', text },
        ],
      },
    ]
    const tree = aTree(blocks, {
      title: text,
      subject: text,
      author: text,
      marking: { label: text, colour: text },
      asOf: text,
    })
    const bytes = await renderInStyle(tree, neutral)
    expect(docxParagraphs(bytes)[0]?.text).toBe(expected)
    expect(await problemsOfDocx(bytes)).toEqual([])
  })

  test('a word of 100,000 letters, a table of 2,000 rows and lists nested 50 deep are written in bounded time', async () => {
    const deep = Array.from({ length: 50 }, (_, depth) => `${'  '.repeat(depth)}- ${depth}`).join('\n')
    const rows = Array.from({ length: 2000 }, (_, row) => `| ${row} | x |`).join('\n')
    const quotes = `${'> '.repeat(50)}deep`
    const tree = aMarkdownTree(`${'a'.repeat(100_000)}\n\n| n | x |\n| - | - |\n${rows}\n\n${deep}\n\n${quotes}\n`)
    const bytes = await renderInStyle(tree, neutral)
    expect(docxParagraphs(bytes).filter(({ style }) => style === 'TableText')).toHaveLength(4000)
    expect(await problemsOfDocx(bytes)).toEqual([])
  })
})

test('whatever Markdown is thrown at it becomes a document that Microsoft’s validator accepts', async () => {
  const scraps = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '# ',
        '- ',
        '1. ',
        '999999999. ',
        '0. ',
        '> ',
        '```\n',
        '\t',
        '    ',
        '\n',
        '\n\n',
        '|',
        '|-|\n',
        '[x](',
        ')',
        '<',
        '>',
        '**',
        '_',
        '~~',
        '`',
        '![',
        '\\',
        '&#1;',
        '&Tab;',
        'http://[',
        'mailto:',
        'x:%zz',
        '[^1]',
        '\n[^1]: ',
        '- [x] ',
        '---\n',
        'é',
        '://',
        '#',
      ),
    ),
    { minLength: 1, maxLength: 40 },
  )
  const texts = fc.sample(scraps, { numRuns: 1000, seed: 20270304 }).map((parts) => parts.join(''))
  const parsed = texts.flatMap((text): readonly Block[] => [aParagraph('next'), ...parseMarkdown(text)])
  expect(await problemsOfDocx(await renderInStyle(aTree(parsed), neutral))).toEqual([])
})
