import type { Alignment, HeadingLevel, ParagraphRole } from './tree'

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
  answer: 'Answer',
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
  aside: 'NoteChar',
  taskBox: 'TaskBox',
  imagePlaceholder: 'ImagePlaceholder',
  picture: 'Picture',
  pictureCaption: 'PictureCaption',
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

/** The text of a table's cell: aligned as its column is, or an answer, which is read like body text. */
export type CellText = Alignment | 'answer'

/** The style of a paragraph in a table's cell. */
export const cellStyles: Readonly<Record<CellText, string>> = {
  start: styleIds.tableText,
  center: styleIds.tableTextCentre,
  end: styleIds.tableTextEnd,
  answer: styleIds.answer,
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
