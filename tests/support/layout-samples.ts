import { composeBook } from '../../src/shared/compose/compose-book'
import { composeBriefing } from '../../src/shared/compose/compose-briefing'
import { parseMarkdown } from '../../src/shared/document/markdown'
import type { Block, DocumentTree, Inline, TableCell } from '../../src/shared/document/tree'
import { layOutDocument } from '../../src/shared/layout/lay-out-document'
import type { HouseStyle } from '../../src/shared/model/house-style'
import { type Language, languages } from '../../src/shared/model/language'
import { type Library, recordsOf } from '../../src/shared/model/library'
import { composeCards } from './compose-cards'
import { aHeading, aParagraph, aTree, everythingTree, words } from './document-trees'
import { flandersStyle, neutralStyle } from './house-styles'
import { oneOf, seededRandom } from './seeded-random'
import { aLetterTemplate } from './word-templates'

/** A document whose pages are estimated and counted, in its house style. */
export type LayoutSample = {
  readonly name: string
  readonly tree: DocumentTree
  readonly style: HouseStyle
  /** A Word file. */
  readonly template?: Uint8Array
}

const vocabulary =
  'the government and region of a common policy in water ports trade with partners who have agreed to meet each year for talks about energy-saving measures research innovation education’s role (2026–2030) climate, culture; development: cooperation administration responsible infrastructure implementation first effective attention office'.split(
    ' ',
  )

/** Running text of so many words, the same every time. */
function prose(count: number, seed: number): string {
  const random = seededRandom(seed)
  const picked = Array.from({ length: count }, () => oneOf(random, vocabulary))
  return `${picked.join(' ').replace(/^./, (letter) => letter.toUpperCase())}.`
}

function parts(count: number, body: (index: number) => readonly Block[]): readonly Block[] {
  return Array.from({ length: count }, (_, index) => [
    aHeading(index % 4 === 0 ? 1 : index % 2 === 0 ? 2 : 3, `Part number ${index + 1} of the document`),
    ...body(index),
  ]).flat()
}

const contents: Block = { kind: 'contents', title: 'Contents', depth: 3 }
const opening: readonly Block[] = [contents, { kind: 'page-break' }]

function cell(text: string): TableCell {
  return { blocks: text === '' ? [] : [aParagraph(text)] }
}

function aTable(columns: number, rows: number, seed: number, caption: string | null): Block {
  return {
    kind: 'table',
    caption,
    columns: Array.from({ length: columns }, (_, index) => ({ align: index > 2 ? 'end' : 'start', share: null })),
    header: Array.from({ length: columns }, (_, index) => cell(`Column ${index + 1}`)),
    rows: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) =>
        cell(column > 2 ? String(row * 7) : prose(3 + ((row * 5 + column) % 11), seed + row * columns + column)),
      ),
    ),
  }
}

const nested = (index: number) =>
  parseMarkdown(
    [
      `1. ${prose(22, index)}`,
      `   - ${prose(30, index + 1)}`,
      `     - ${prose(9, index + 2)}`,
      `       1. ${prose(25, index + 3)}`,
      `       2. ${prose(14, index + 4)}`,
      '',
      `          ${prose(33, index + 5)}`,
      `   - ${prose(12, index + 6)}`,
      `2. ${prose(18, index + 7)}`,
      '',
      `   > ${prose(40, index + 8)}`,
      '',
      `- [x] ${prose(11, index + 9)}`,
      `- [ ] ${prose(21, index + 10)}`,
      '',
    ].join('\n'),
  )

function withNotes(text: string, notes: readonly string[]): Block {
  const halves = text.split('. ')
  const inlines = notes.flatMap((note): readonly Inline[] => [
    ...words(`${halves[0]} `),
    { kind: 'footnote', content: words(note) },
    ...words(' '),
  ])
  return { kind: 'paragraph', role: 'body', text: inlines }
}

const code = Array.from(
  { length: 14 },
  (_, line) => `${'  '.repeat(line % 4)}const value${line} = read(source, ${line})`,
)

const made: readonly LayoutSample[] = [
  {
    name: 'running text',
    tree: aTree(
      [
        ...opening,
        ...parts(26, (index) => [aParagraph(prose(90 + index * 4, index)), aParagraph(prose(35, index + 99))]),
      ],
      { marking: { label: 'LIMITED', colour: '#B00020' }, draft: true },
    ),
    style: neutralStyle,
  },
  {
    name: 'long tables',
    tree: aTree([
      ...opening,
      ...parts(8, (index) => [
        aParagraph(prose(60, index)),
        aTable(5, 12 + index * 6, index * 1000, `Table ${index + 1}`),
      ]),
    ]),
    style: flandersStyle,
  },
  {
    name: 'nested lists',
    tree: aTree([...opening, ...parts(14, (index) => [aParagraph(prose(40, index)), ...nested(index * 20)])]),
    style: neutralStyle,
  },
  {
    name: 'footnotes',
    tree: aTree([
      ...opening,
      ...parts(20, (index) => [
        withNotes(`${prose(45, index)} `, [prose(12, index + 7), prose(26, index + 8)]),
        aParagraph(prose(70, index + 3)),
      ]),
    ]),
    style: flandersStyle,
  },
  {
    name: 'code and quotations',
    tree: aTree([
      ...opening,
      ...parts(12, (index) => [
        aParagraph(`${prose(30, index)} \`code in the line\` **${prose(6, index)}** *${prose(8, index)}*`),
        { kind: 'code', language: 'ts', text: code.slice(0, 5 + (index % 9)).join('\n') },
        { kind: 'quote', blocks: [aParagraph(prose(50, index + 5)), aParagraph(prose(20, index + 6))] },
        { kind: 'rule' },
      ]),
    ]),
    style: neutralStyle,
  },
  {
    name: 'pictures and charts',
    tree: aTree([
      ...opening,
      ...parts(10, (index) => [
        aParagraph(prose(80, index)),
        {
          kind: 'paragraph',
          role: 'body',
          text: [
            {
              kind: 'image',
              source: `attachments/${index % 3}.png`,
              alt: 'Drawing',
              title: index % 2 === 0 ? 'A drawing' : null,
            },
          ],
        },
        {
          kind: 'chart',
          title: 'Trade',
          alt: 'Columns',
          categories: ['2024', '2025'],
          series: [{ name: 'Exports', values: [12 + index, 15] }],
        },
        aParagraph(prose(25, index + 4)),
      ]),
    ]),
    style: flandersStyle,
  },
  {
    name: 'wide tables on turned pages',
    tree: aTree([
      ...opening,
      ...parts(9, (index) => [
        aParagraph(prose(120, index)),
        ...(index % 3 === 1 ? [aTable(11, 9, index * 500, null)] : []),
      ]),
    ]),
    style: neutralStyle,
  },
  {
    name: 'sections with headers',
    tree: aTree(
      [
        { kind: 'cover', title: 'A visit to many places', subtitle: 'March 2027', lines: ['Copy 1 of 3', 'Version 2'] },
        ...opening,
        ...parts(10, (index) => [
          aParagraph(prose(100, index)),
          {
            kind: 'facts',
            caption: null,
            picture: null,
            rows: [
              { label: 'Place', value: words('Pretoria') },
              { label: 'Purpose', value: words(prose(30, index)) },
            ],
          },
          ...(index % 4 === 3 ? [{ kind: 'section-break' as const, header: `Tab ${index}` }] : []),
        ]),
      ],
      { marking: { label: 'LIMITED', colour: '#B00020' } },
    ),
    style: flandersStyle,
  },
]

/** The neutral style in other fonts, whose twins LibreOffice has too. */
function inFonts(body: string, headings: string, size: number): HouseStyle {
  return {
    ...neutralStyle,
    fonts: { body, headings, code: 'Courier New' },
    sizes: { ...neutralStyle.sizes, body: size },
    lineSpacing: 1.25,
  }
}

const otherFonts = [
  inFonts('Cambria', 'Arial', 10.5),
  inFonts('Times New Roman', 'Cambria', 12),
  inFonts('Arial', 'Arial', 10),
] as const

/** Pictures the samples show, in pixels. */
export const samplePictures = [
  { source: 'attachments/0.png', width: 320, height: 200 },
  { source: 'attachments/1.png', width: 1400, height: 500 },
  { source: 'attachments/2.png', width: 200, height: 640 },
] as const

function inLanguages<Record extends { readonly language: Language }>(record: Record): readonly Record[] {
  return languages.map((language) => ({ ...record, language }))
}

/** Every sample briefing and book in every language and both house styles in turn, and documents made of one thing each. */
export function layoutSamples(library: Library, today: string): readonly LayoutSample[] {
  const styles = [neutralStyle, flandersStyle]
  const briefings = recordsOf(library, 'briefings').flatMap((briefing, index) =>
    inLanguages(briefing).map((each, turn) => ({
      name: `briefing ${index + 1} in ${each.language}`,
      tree: composeBriefing(library, each, today).value,
      style: styles[(index + turn) % 2] as HouseStyle,
    })),
  )
  const books = recordsOf(library, 'books').flatMap((book) =>
    inLanguages(book).map((each, turn) => ({
      name: `book in ${each.language}`,
      tree: composeBook(library, each, today).value,
      style: styles[turn % 2] as HouseStyle,
    })),
  )
  const cards = recordsOf(library, 'briefings').flatMap((briefing, index) =>
    (['card-a5', 'card-a6'] as const).map((paper) => ({
      name: `${paper} of briefing ${index + 1}`,
      tree: composeCards(
        library,
        briefing,
        today,
        paper,
        (card) => layOutDocument(card, styles[index % 2] as HouseStyle, () => null).pages === 1,
      ).value,
      style: styles[index % 2] as HouseStyle,
    })),
  )
  const [book] = recordsOf(library, 'books')
  const inOtherFonts = otherFonts.flatMap((style) =>
    book === undefined
      ? []
      : [{ name: `book in ${style.fonts.body}`, tree: composeBook(library, book, today).value, style }],
  )
  const onTemplates = [books[1], books[2], briefings[0], made[0]].flatMap((sample, index) =>
    sample === undefined
      ? []
      : [{ ...sample, name: `${sample.name} on a template`, template: aLetterTemplate(index % 2 === 0) }],
  )
  const everything = { name: 'every kind of block', tree: everythingTree('en'), style: neutralStyle }
  return [...briefings, ...books, ...cards, ...inOtherFonts, ...onTemplates, everything, ...made]
}
