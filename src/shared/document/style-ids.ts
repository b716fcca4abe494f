import type { HeadingLevel, ParagraphRole } from './tree'

/** The ids of the styles of a document; everything in a document is set in one of them. */
export const styleIds = {
  title: 'Title',
  subtitle: 'Subtitle',
  coverLine: 'CoverLine',
  contentsTitle: 'TOCHeading',
  listTight: 'ListParagraph',
  listLoose: 'ListParagraphLoose',
  quote: 'Quote',
  quoteList: 'QuoteList',
  quoteListDeep: 'QuoteListDeep',
  codeBlock: 'SourceCode',
  rule: 'Rule',
  tableTitle: 'TableTitle',
  tableText: 'TableText',
  tableTextCentre: 'TableTextCentre',
  tableTextEnd: 'TableTextEnd',
  tableHeading: 'TableHeading',
  tableHeadingCentre: 'TableHeadingCentre',
  tableHeadingEnd: 'TableHeadingEnd',
  tableGap: 'TableGap',
  factLabel: 'FactLabel',
  question: 'Question',
  marking: 'Marking',
  header: 'Header',
  footer: 'Footer',
  footnoteText: 'FootnoteText',
  strong: 'Strong',
  emphasis: 'Emphasis',
  strongEmphasis: 'StrongEmphasis',
  strike: 'Strikethrough',
  code: 'VerbatimChar',
  link: 'Hyperlink',
  linkedCode: 'HyperlinkCode',
  footnoteReference: 'FootnoteReference',
  taskBox: 'TaskBox',
  imagePlaceholder: 'ImagePlaceholder',
  picture: 'Picture',
  table: 'ChanceryTable',
  facts: 'ChanceryFacts',
} as const

/** The style of a paragraph by what it is for. */
export const roleStyles: Readonly<Record<ParagraphRole, string>> = {
  body: 'BodyText',
  'topic-line': 'TopicLine',
  note: 'Note',
  caption: 'Caption',
}

/** Word’s own style for headings of this level. */
export function headingStyle(level: HeadingLevel): string {
  return `Heading${level}`
}

/** Word’s own style for a line of the contents. */
export function contentsStyle(level: HeadingLevel): string {
  return `TOC${level}`
}

/** Further paragraphs of a list item, aligned with its text; `depth` counts from 1 to 9. */
export function listContinueStyle(depth: number): string {
  return depth === 1 ? 'ListContinue' : `ListContinue${depth}`
}
