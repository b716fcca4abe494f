import type { StyleEntry } from '../document/style-entry'

/** A paragraph of a template's header or footer. */
export type FurnitureLine = {
  readonly style: string
  readonly text: string
  /** Of the highest picture that stands in it like a letter, in twips; null without one. */
  readonly picture: { readonly width: number; readonly height: number } | null
}

/** What a template prints above or below the text, as far as that decides over its height. */
export type FurnitureMeasures = {
  readonly lines: readonly FurnitureLine[]
  readonly saysSomething: boolean
  readonly repeatsTitle: boolean
  readonly showsPicture: boolean
  readonly countsPages: boolean
}

/** What the page estimate has to know of an organisation's template: its styles by our ids, its headers and footers. */
export type TemplateMeasures = {
  readonly paragraphs: readonly StyleEntry[]
  readonly characters: readonly StyleEntry[]
  readonly furniture: Readonly<
    Record<'header' | 'footer', Readonly<Record<'first' | 'default', FurnitureMeasures | null>>>
  >
}
