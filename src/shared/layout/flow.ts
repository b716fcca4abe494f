import type { Line } from './break-lines'

/** What a document is made of once its lines are known, in the order of its pages. Lengths are twips. */
export type FlowItem = FlowParagraph | FlowTable | FlowSection

export type FlowParagraph = {
  readonly kind: 'paragraph'
  /** Place of the document's own block it belongs to. */
  readonly block: number
  readonly before: number
  readonly after: number
  /** Borders above and below with their distance from the text: part of the paragraph. */
  readonly above: number
  readonly below: number
  readonly lines: readonly Line[]
  readonly keepNext: boolean
  readonly keepLines: boolean
  readonly pageBreak: boolean
}

export type FlowRow = {
  readonly height: number
  /** Height of the footnotes referred to in it. */
  readonly notes: number
  readonly keepNext: boolean
}

export type FlowTable = {
  readonly kind: 'table'
  readonly block: number
  /** Repeated on every page the table goes on to. */
  readonly header: FlowRow | null
  readonly rows: readonly FlowRow[]
  readonly borders: { readonly top: number; readonly inside: number; readonly bottom: number }
}

/** A new page, and from there on pages with this much between header and footer. */
export type FlowSection = { readonly kind: 'section'; readonly height: number }

/** A whole document: its items, how many blocks it has, and what its pages have between header and footer. */
export type Flow = {
  readonly items: readonly FlowItem[]
  readonly blocks: number
  readonly firstHeight: number
  readonly height: number
  /** What footnotes take beside their own heights: the space above them and the line in it. */
  readonly noteSpace: number
}
