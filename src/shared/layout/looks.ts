import { characterStyles } from '../document/character-styles'
import type { Bar, ParagraphLook, StyleEntry, TextLook } from '../document/style-entry'
import { roleStyles } from '../document/style-ids'
import { paragraphStyles, textWidthOf } from '../document/style-looks'
import type { DocumentProperties } from '../document/tree'
import type { HouseStyle } from '../model/house-style'
import type { DocumentLook } from './document-look'
import type { LettersWanted } from './letters'

/** A paragraph style with everything it takes from those it is based on. Lengths are twips. */
export type PlainLook = {
  readonly before: number
  readonly after: number
  /** Per cent of the font's own line, or an exact height. */
  readonly line: number
  readonly exactly: number | null
  readonly left: number
  readonly keepNext: boolean
  readonly keepLines: boolean
  readonly tabs: readonly number[]
  readonly above: number
  readonly below: number
  readonly text: LettersWanted
}

/** The looks of a document's named styles. */
export type Looks = {
  readonly paragraph: (style: string) => PlainLook
  /** What a character style changes of the paragraph's letters. */
  readonly character: (style: string) => TextLook
}

function lineBeside(bar: Bar | undefined): number {
  // Widths are written in eighths of a point, distances in points.
  return bar === undefined ? 0 : Math.round(bar.width * 8) * 2.5 + bar.gap * 20
}

/** How deep styles may be based on each other: Word allows no more. */
const mostBases = 20

function chainOf(entries: ReadonlyMap<string, StyleEntry>, id: string, depth = 0): readonly StyleEntry[] {
  const entry = entries.get(id)
  if (entry === undefined || depth > mostBases) return []
  return entry.basedOn === undefined ? [entry] : [...chainOf(entries, entry.basedOn, depth + 1), entry]
}

/** Resolves the styles of one document; what a template has is as it says. */
export function looksOf(style: HouseStyle, properties: DocumentProperties, template: DocumentLook['template']): Looks {
  const own = paragraphStyles(style, properties, textWidthOf(style))
  const paragraphs = new Map([...own, ...(template?.paragraphs ?? [])].map((entry) => [entry.id, entry]))
  const characters = new Map(
    [...characterStyles(style), ...(template?.characters ?? [])].map((entry) => [entry.id, entry.text ?? {}]),
  )
  const known = new Map<string, PlainLook>()
  return {
    paragraph: (id) => {
      const found = known.get(id) ?? plainLook(style, chainOf(paragraphs, paragraphs.has(id) ? id : roleStyles.body))
      known.set(id, found)
      return found
    },
    character: (id) => characters.get(id) ?? {},
  }
}

function plainLook(style: HouseStyle, chain: readonly StyleEntry[]): PlainLook {
  const paragraph: ParagraphLook = Object.assign({}, ...chain.map((entry) => entry.paragraph ?? {}))
  const spaced = [...chain]
    .reverse()
    .find((entry) => entry.paragraph?.line !== undefined || entry.paragraph?.exactly !== undefined)
  const text: TextLook = Object.assign({}, ...chain.map((entry) => entry.text ?? {}))
  const { bars = {} } = paragraph
  return {
    before: Math.round((paragraph.before ?? 0) * 20),
    after: Math.round((paragraph.after ?? 0) * 20),
    line: Math.round((paragraph.line ?? style.lineSpacing) * 100),
    exactly: spaced?.paragraph?.exactly === undefined ? null : Math.round(spaced.paragraph.exactly * 20),
    left: paragraph.left ?? 0,
    keepNext: paragraph.keepNext ?? false,
    keepLines: paragraph.keepLines ?? false,
    tabs: (paragraph.tabs ?? []).map(({ at }) => at),
    above: lineBeside(bars.top),
    below: lineBeside(bars.bottom),
    text: {
      font: text.font ?? style.fonts.body,
      size: text.size ?? style.sizes.body,
      bold: text.bold ?? false,
      italic: text.italic ?? false,
      spread: text.spread ?? 0,
    },
  }
}

/** The letters of a run: the paragraph's own, changed by its character style. */
export function lettersWanted(text: LettersWanted, change: TextLook): LettersWanted {
  return {
    font: change.font ?? text.font,
    size: change.size ?? text.size,
    bold: change.bold ?? text.bold,
    italic: change.italic ?? text.italic,
    spread: change.spread ?? text.spread ?? 0,
    raised: change.raised ?? false,
  }
}
