import type { Language } from './language'

/** "#RRGGBB". */
export type HouseColour = string

/** Words a document prints of itself. `{page}`, `{pages}`, `{version}`, `{date}` and `{text}` mark the values. */
export type HouseLabels = {
  readonly page: string
  readonly version: string
  readonly asOf: string
  readonly image: string
  /** Across the page of what is not cleared yet. */
  readonly draft: string
}

/** The organisation's mark at the top of the first page. `picture` is the name of an attachment. */
export type HouseLogo = {
  readonly picture: string
  /** Millimetres; the height follows. */
  readonly width: number
  /** What it shows, for those who cannot see it. */
  readonly alt: string
}

/** A ministry's own Word template: its styles, theme, headers, footers and page setup are used. `file` is an attachment. */
export type HouseTemplate = { readonly file: string; readonly name: string }

/** Letters of a font's name: longer ones exist neither in Windows nor in a valid Word file (ECMA-376 part 1, 17.8.3.10). */
export const longestFontName = 31

/**
 * How an organisation's paper looks, as one editable record. Lengths of the page are millimetres, sizes and spaces of
 * text are points.
 */
export type HouseStyle = {
  readonly id: string
  /** As the user picks it, such as "Flanders"; the organisation's own word, not translated. */
  readonly name: string
  readonly logo: HouseLogo | null
  readonly template: HouseTemplate | null
  readonly page: {
    readonly width: number
    readonly height: number
    readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
    /** From the edge of the sheet to the header and to the footer. */
    readonly header: number
    readonly footer: number
  }
  readonly fonts: { readonly body: string; readonly headings: string; readonly code: string }
  readonly sizes: {
    readonly body: number
    readonly table: number
    readonly small: number
    readonly marking: number
    readonly cover: number
    /** Heading 1 to Heading 6. */
    readonly headings: readonly [number, number, number, number, number, number]
  }
  /** Height of a line of running text, as a multiple of the font's own. */
  readonly lineSpacing: number
  readonly colours: {
    readonly text: HouseColour
    readonly heading: HouseColour
    /** Footers, notes, captions. */
    readonly quiet: HouseColour
    readonly link: HouseColour
    /** Hairlines of tables, headers and footers. */
    readonly line: HouseColour
    /** Bars beside key messages and under titles: shape, never meaning. */
    readonly accent: HouseColour
    /** Behind table headers and code. */
    readonly tint: HouseColour
  }
  /** A bar in the accent colour under Heading 1. */
  readonly headingBar: boolean
  /** BCP 47, as Word's spelling checker knows them. */
  readonly languageTags: Readonly<Record<Language, string>>
  readonly labels: Readonly<Record<Language, HouseLabels>>
}
