import type { HouseStyle } from '../../../shared/model/house-style'
import type { XmlElement, XmlPart } from '../xml/xml-tree'

export type FurniturePlace = 'header' | 'footer'
export type FurniturePages = 'first' | 'default' | 'even'

/** A file a part refers to, such as the emblem in a header; `id` is the relation's in that part. */
export type TemplateFile = {
  readonly id: string
  /** The relation's type, a URI. */
  readonly relation: string
  readonly content:
    | { readonly kind: 'media'; readonly bytes: Uint8Array; readonly extension: string }
    /** A web address a header links to. */
    | { readonly kind: 'address'; readonly url: string }
}

/** A part of a template with what it refers to. Style ids in it are ours already. */
export type TemplatePart = XmlPart & { readonly files: readonly TemplateFile[] }

/** The look of a template, as far as our own styles have to fit in with it. What it does not say is null. */
export type TemplateLook = {
  readonly fonts: { readonly body: string | null; readonly headings: string | null; readonly code: string | null }
  /** Points. */
  readonly sizes: { readonly body: number | null; readonly headings: readonly (number | null)[] }
  readonly lineSpacing: number | null
  readonly colours: {
    readonly text: string | null
    readonly heading: string | null
    readonly accent: string | null
    readonly link: string | null
  }
}

/**
 * An organisation's own Word template, read once. Its style ids are changed to ours wherever the two have a style of the
 * same name, so that whoever writes the body need not know which template it is for: `fitToTemplate` puts the house
 * style on its paper, `applyTemplate` adds what is its own. Cards to speak from have a look of their own and go without.
 */
export type WordTemplate = {
  /** Millimetres, portrait or landscape as the template has it. */
  readonly page: HouseStyle['page']
  /** A first page with a header and footer of its own; where false, the default ones stand on it too. */
  readonly titlePage: boolean
  /** Left-hand pages with headers and footers of their own. */
  readonly evenPages: boolean
  readonly furniture: Readonly<Record<FurniturePlace, Readonly<Record<FurniturePages, TemplatePart | null>>>>
  readonly styles: XmlPart
  readonly theme: TemplatePart | null
  readonly fontTable: XmlPart | null
  /** What its styles number with; ids from `templateNumberingFrom` on, ours stay below. */
  readonly numbering: { readonly abstracts: readonly XmlElement[]; readonly instances: readonly XmlElement[] }
  readonly settings: readonly XmlElement[]
  readonly look: TemplateLook
  /** Names of our styles that it has not, as Word shows them; ours are used, fitted to its fonts and colours. */
  readonly lacks: readonly string[]
}

/** Numbering ids of a template's own begin here: no document has as many lists. */
export const templateNumberingFrom = 1_000_000
