import { parseInline, parseMarkdown } from '../../src/shared/document/markdown'
import type { Block, DocumentProperties, DocumentTree, HeadingLevel, Inline } from '../../src/shared/document/tree'
import type { Language } from '../../src/shared/model/language'

export const plainProperties: DocumentProperties = {
  title: 'Note',
  subject: null,
  author: null,
  language: 'en',
  marking: null,
  version: null,
  asOf: null,
  paper: 'document',
  draft: false,
}

export function aTree(blocks: readonly Block[], properties: Partial<DocumentProperties> = {}): DocumentTree {
  return { properties: { ...plainProperties, ...properties }, blocks }
}

export function aMarkdownTree(markdown: string, properties: Partial<DocumentProperties> = {}): DocumentTree {
  return aTree(parseMarkdown(markdown), properties)
}

export function words(text: string): readonly Inline[] {
  return [{ kind: 'text', text }]
}

export function aHeading(level: HeadingLevel, text: string): Block {
  return { kind: 'heading', level, text: words(text) }
}

export function aParagraph(text: string, role: Extract<Block, { kind: 'paragraph' }>['role'] = 'body'): Block {
  return { kind: 'paragraph', role, text: parseInline(text) }
}

/** A book with every kind of block and of running text, each at least once. */
export function everythingTree(language: Language): DocumentTree {
  const cell = (text: string) => ({ blocks: [aParagraph(text)] })
  const note: Inline = {
    kind: 'footnote',
    content: parseInline('Decree of *15 June 2012*, [codex](https://x.org "C")'),
  }
  return aTree(
    [
      { kind: 'cover', title: 'Visit', subtitle: '3 to 7 March', lines: ['Copy 4 of 12', 'Version 3'] },
      { kind: 'contents', title: 'Contents', depth: 3 },
      { kind: 'page-break' },
      aHeading(1, 'Meeting'),
      { kind: 'facts', caption: null, picture: null, rows: [{ label: 'Place', value: words('Pretoria') }] },
      ...([2, 3, 4, 5, 6] as const).map((level) => aHeading(level, `Heading of level ${level}`)),
      aParagraph(
        'Running text with **strong _both_**, *emphasis*, ~~struck~~, `code`, [link](https://a.org/?b=1&c "T").',
      ),
      {
        kind: 'paragraph',
        role: 'body',
        text: [
          ...words('In Dutch '),
          { kind: 'foreign', language: 'nl', content: words('de Regering') },
          note,
          { kind: 'break' },
          ...words('and on.'),
        ],
      },
      aParagraph('Topic **strong**', 'topic-line'),
      aParagraph('Not for disclosure', 'note'),
      aParagraph('Source: own', 'caption'),
      ...parseMarkdown(
        '3. three\n4. four\n   - inner\n\n     more\n\n     > said\n\n     ```\n     \tcode\n     ```\n\n- [x] done\n- [ ] open\n\n> quoted\n> - item\n>   - deep\n>     - deeper\n>\n>   go on\n\n```ts\nconst a\t= 1\n```\n\n---\n\n![Map](map.png)\n',
      ),
      {
        kind: 'questions',
        questionLabel: 'If they ask',
        answerLabel: 'We say',
        rows: [{ question: words('Why?'), answer: parseMarkdown('Because.\n\n- one\n- two') }],
      },
      {
        kind: 'table',
        caption: 'Agreements',
        columns: [
          { align: 'start', share: 3 },
          { align: 'center', share: null },
          { align: 'end', share: 1 },
        ],
        header: ['Title', 'Kind', 'Since'].map(cell),
        rows: [['Water', 'Treaty', '1996'].map(cell), [cell('Ports'), { blocks: [] }, cell('2022')]],
      },
      { kind: 'table', caption: null, columns: [{ align: 'start', share: null }], header: [cell('One')], rows: [] },
      { kind: 'page-break' },
      {
        kind: 'facts',
        caption: 'Clearance',
        picture: null,
        rows: [{ label: 'Drafter', value: parseInline('E. **Claes**') }],
      },
    ],
    {
      title: 'Visit',
      subject: 'Ports',
      author: 'Eva Claes',
      language,
      marking: { label: 'LIMITE', colour: '#B00020' },
      version: 3,
      asOf: '2027-03-01',
    },
  )
}
