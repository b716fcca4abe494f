import type { IsoDate } from '../model/id'
import type { Language } from '../model/language'

/** Running text. `language` is set only where a run differs from the document's language. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly content: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly content: readonly Inline[] }
  | { readonly kind: 'strike'; readonly content: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly title: string | null; readonly content: readonly Inline[] }
  | { readonly kind: 'image'; readonly source: string; readonly title: string | null; readonly alt: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'foreign'; readonly language: Language; readonly content: readonly Inline[] }
  /** Words about the text rather than of it, such as whether it may be used: in the letters of a note. */
  | { readonly kind: 'aside'; readonly content: readonly Inline[] }
  | { readonly kind: 'footnote'; readonly content: readonly Inline[] }
export type InlineKind = Inline['kind']

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/** A picture by the source its reader gives it, such as `attachments/…`, and what it shows, in words. */
export type Picture = { readonly source: string; readonly alt: string }

export type ListItem = {
  /** A task's state; null for an ordinary item. */
  readonly checked: boolean | null
  readonly blocks: readonly Block[]
}

export type Alignment = 'start' | 'center' | 'end'

export type TableColumn = {
  readonly align: Alignment
  /** Share of the table's width, in parts; null shares the rest evenly. */
  readonly share: number | null
}

export type TableCell = { readonly blocks: readonly Block[] }

/** What a paragraph is for; each role is a named style in the house style. */
export type ParagraphRole = 'body' | 'topic-line' | 'note' | 'caption'

/**
 * One block of a document. `facts` is a two-column table of label and value (header block, clearance, a person);
 * `questions` is the two-column "if raised" table.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly text: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly role: ParagraphRole; readonly text: readonly Inline[] }
  | {
      readonly kind: 'list'
      readonly ordered: boolean
      readonly start: number
      /** Loose lists have space between their items. */
      readonly loose: boolean
      readonly items: readonly ListItem[]
    }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly language: string | null; readonly text: string }
  | {
      readonly kind: 'table'
      readonly columns: readonly TableColumn[]
      readonly header: readonly TableCell[]
      readonly rows: readonly (readonly TableCell[])[]
      readonly caption: string | null
    }
  | {
      readonly kind: 'facts'
      readonly caption: string | null
      /** Beside the facts, such as a person's photo. */
      readonly picture: Picture | null
      readonly rows: readonly { readonly label: string; readonly value: readonly Inline[] }[]
    }
  | {
      readonly kind: 'questions'
      readonly questionLabel: string
      readonly answerLabel: string
      readonly rows: readonly { readonly question: readonly Inline[]; readonly answer: readonly Block[] }[]
    }
  | {
      readonly kind: 'cover'
      readonly title: string
      readonly subtitle: string | null
      readonly lines: readonly string[]
    }
  | { readonly kind: 'contents'; readonly title: string; readonly depth: HeadingLevel }
  | {
      /** Columns by category, one series beside the other; the same figures and their unit stand under it. */
      readonly kind: 'chart'
      readonly title: string
      /** What it shows, in words. */
      readonly alt: string
      readonly categories: readonly string[]
      readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[]
    }
  /** A new page in a section of its own; `header` stands at the top of its pages, the document's title where it is null. */
  | { readonly kind: 'section-break'; readonly header: string | null }
  | { readonly kind: 'rule' }
  | { readonly kind: 'page-break' }
export type BlockKind = Block['kind']

/** The marking as printed at the top and bottom of every page. */
export type PrintedMarking = { readonly label: string; readonly colour: string }

/** What a document is printed on. */
export type PaperKind = 'document' | 'card-a5' | 'card-a6'

/** What the document says about itself: its properties, headers and footers. */
export type DocumentProperties = {
  readonly title: string
  readonly subject: string | null
  readonly author: string | null
  readonly language: Language
  readonly marking: PrintedMarking | null
  readonly version: number | null
  readonly asOf: IsoDate | null
  /** The house style's own paper, or a card to speak from: lying, in large type. */
  readonly paper: PaperKind
  /** Not cleared yet: says so across every page. */
  readonly draft: boolean
}

/** The waist of the house: every source ends in a tree, every output starts from one. */
export type DocumentTree = {
  readonly properties: DocumentProperties
  readonly blocks: readonly Block[]
}

/** One function per kind of block: leaving one out does not compile. */
export type BlockRenderers<Out> = { readonly [K in BlockKind]: (block: Extract<Block, { kind: K }>) => Out }
export type InlineRenderers<Out> = { readonly [K in InlineKind]: (inline: Extract<Inline, { kind: K }>) => Out }
