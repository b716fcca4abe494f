import type {
  Alignment,
  Block,
  BlockKind,
  DocumentTree,
  HeadingLevel,
  Inline,
  InlineKind,
  ParagraphRole,
  TableCell,
} from '../../src/shared/document/tree'
import { languages } from '../../src/shared/model/language'
import { oneOf, type Random, wholeNumber } from './seeded-random'

/** Sources of pictures: some that are there in whatever renders the tree, and one that is not. */
export const pictureSources = ['attachments/map.png', 'attachments/crest.svg', 'attachments/gone.jpg'] as const

const scraps = [
  ...[
    'Treaty',
    'de Regering',
    'water',
    '12,5 %',
    'Größe',
    'à',
    'Zuid-Afrika',
    'x',
    '2027-03-04',
    'and',
    'of the',
    'naïve',
  ],
  ...[
    '<b>',
    '&amp;',
    '"',
    "'",
    '{page}',
    '%1',
    '\\',
    '\u0000\u0007',
    '\ud83d',
    '👩🏽‍💻',
    'مرحبا',
    '\u202e',
    '\t',
    '\ufffe',
    ']]>',
  ],
  ...['a\u00adb', '\u00a0', '\u2028', 'A'.repeat(120), '한국어', '—', '(', ')', '\n', '  '],
]

const addresses = [
  ...['https://example.org/a?b=1&c=2', 'mailto:a@b.org', '/a b', '#x', '', 'javascript:alert(1)', 'https://../'],
  ...['http://a b', '%zz', 'x:y', '\\\\server\\share', 'https://münchen.de/ä', '"', 'a\u0000b', '<', 'x'.repeat(2_100)],
]

function textFrom(random: Random, most: number): string {
  return Array.from({ length: wholeNumber(random, most + 1) }, () => oneOf(random, scraps)).join(' ')
}

function maybe<T>(random: Random, value: T): T | null {
  return random() < 0.5 ? value : null
}

function listOf<T>(random: Random, most: number, make: () => T): readonly T[] {
  return Array.from({ length: wholeNumber(random, most + 1) }, make)
}

type InlineMakers = { readonly [K in InlineKind]: () => Extract<Inline, { kind: K }> }

function inlineMakers(random: Random, deep: number): InlineMakers {
  const content = () => inlinesFrom(random, deep - 1)
  return {
    text: () => ({ kind: 'text', text: textFrom(random, 5) }),
    strong: () => ({ kind: 'strong', content: content() }),
    emphasis: () => ({ kind: 'emphasis', content: content() }),
    aside: () => ({ kind: 'aside', content: content() }),
    strike: () => ({ kind: 'strike', content: content() }),
    code: () => ({ kind: 'code', text: textFrom(random, 3) }),
    link: () => ({
      kind: 'link',
      href: oneOf(random, addresses),
      title: maybe(random, textFrom(random, 4)),
      content: content(),
    }),
    image: () => ({
      kind: 'image',
      source: oneOf(random, pictureSources),
      title: maybe(random, textFrom(random, 3)),
      alt: textFrom(random, 3),
    }),
    break: () => ({ kind: 'break' }),
    foreign: () => ({ kind: 'foreign', language: oneOf(random, languages), content: content() }),
    footnote: () => ({ kind: 'footnote', content: content() }),
  }
}

/** Running text of every kind, marks in marks down to `deep`. */
function inlinesFrom(random: Random, deep: number): readonly Inline[] {
  const makers = inlineMakers(random, deep)
  const kinds: readonly InlineKind[] = deep > 0 ? (Object.keys(makers) as InlineKind[]) : ['text', 'code', 'break']
  return listOf(random, 4, () => makers[random() < 0.4 ? 'text' : oneOf(random, kinds)]())
}

const alignments: readonly Alignment[] = ['start', 'center', 'end']
const roles: readonly ParagraphRole[] = ['body', 'topic-line', 'note', 'caption']

type BlockMakers = { readonly [K in BlockKind]: () => Extract<Block, { kind: K }> }

function blockMakers(random: Random, deep: number): BlockMakers {
  const text = () => inlinesFrom(random, 3)
  const words = (most = 4) => textFrom(random, most)
  const inside = (most = 3) => blocksFrom(random, deep - 1, most)
  const level = () => (1 + wholeNumber(random, 6)) as HeadingLevel
  const cell = (): TableCell => ({ blocks: inside(2) })
  return {
    heading: () => ({ kind: 'heading', level: level(), text: text() }),
    paragraph: () => ({ kind: 'paragraph', role: oneOf(random, roles), text: text() }),
    list: () => ({
      kind: 'list',
      ordered: random() < 0.5,
      start: oneOf(random, [0, 1, 1, 1, 7, 999_999_999, -3, 2.5]),
      loose: random() < 0.5,
      items: listOf(random, 4, () => ({ checked: random() < 0.7 ? null : random() < 0.5, blocks: inside() })),
    }),
    quote: () => ({ kind: 'quote', blocks: inside() }),
    code: () => ({ kind: 'code', language: maybe(random, words(1)), text: words(8) }),
    table: () => {
      const columns = listOf(random, 6, () => ({
        align: oneOf(random, alignments),
        share: random() < 0.5 ? null : wholeNumber(random, 5),
      }))
      const row = () => columns.map(cell)
      return {
        kind: 'table',
        columns,
        // Now and then a row is short of a cell, or has one too many.
        header: random() < 0.2 ? [] : row(),
        rows: listOf(random, 4, () => (random() < 0.1 ? [cell(), ...row()] : random() < 0.1 ? [] : row())),
        caption: maybe(random, words()),
      }
    },
    facts: () => ({
      kind: 'facts',
      caption: maybe(random, words()),
      picture: maybe(random, { source: oneOf(random, pictureSources), alt: words() }),
      rows: listOf(random, 4, () => ({ label: words(2), value: text() })),
    }),
    questions: () => ({
      kind: 'questions',
      questionLabel: words(),
      answerLabel: words(),
      rows: listOf(random, 3, () => ({ question: text(), answer: inside(2) })),
    }),
    cover: () => ({ kind: 'cover', title: words(), subtitle: maybe(random, words()), lines: listOf(random, 3, words) }),
    contents: () => ({ kind: 'contents', title: words(), depth: level() }),
    chart: () => {
      const categories = listOf(random, 5, () => words(1))
      return {
        kind: 'chart',
        title: words(),
        alt: words(),
        categories,
        series: listOf(random, 3, () => ({
          name: words(2),
          values: categories.map(() => (random() < 0.2 ? null : Math.round((random() - 0.2) * 1e6) / 100)),
        })),
      }
    },
    'section-break': () => ({ kind: 'section-break', header: maybe(random, words()) }),
    rule: () => ({ kind: 'rule' }),
    'page-break': () => ({ kind: 'page-break' }),
  }
}

function blocksFrom(random: Random, deep: number, most: number): readonly Block[] {
  const makers = blockMakers(random, deep)
  const kinds: readonly BlockKind[] = deep > 0 ? (Object.keys(makers) as BlockKind[]) : ['paragraph', 'code', 'rule']
  return listOf(random, most, () => makers[random() < 0.2 ? 'paragraph' : oneOf(random, kinds)]())
}

/** A document of anything in anything, with text meant well and text that is not: the same for the same numbers. */
export function generateTree(random: Random): DocumentTree {
  return {
    properties: {
      title: textFrom(random, 4),
      subject: maybe(random, textFrom(random, 3)),
      author: maybe(random, textFrom(random, 2)),
      language: oneOf(random, languages),
      marking: maybe(random, { label: textFrom(random, 2), colour: oneOf(random, ['#B00020', '#000', 'red', '']) }),
      version: maybe(random, wholeNumber(random, 20)),
      asOf: maybe(random, '2027-03-01'),
      paper: random() < 0.8 ? 'document' : oneOf(random, ['card-a5', 'card-a6'] as const),
      draft: random() < 0.3,
    },
    blocks: blocksFrom(random, 1 + wholeNumber(random, 5), 16),
  }
}
