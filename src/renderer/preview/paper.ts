import type { CSSProperties } from 'react'
import { characterStyles } from '../../shared/document/character-styles'
import { spaceAboveNotes } from '../../shared/document/measures'
import { styleOnPaper } from '../../shared/document/paper-style'
import type { Bar, ParagraphLook, StyleEntry, TextLook } from '../../shared/document/style-entry'
import { roleStyles, styleIds } from '../../shared/document/style-ids'
import { paragraphStyles } from '../../shared/document/style-looks'
import type { DocumentProperties, PaperKind } from '../../shared/document/tree'
import type { DocumentLook } from '../../shared/layout/document-look'
import type { HouseStyle } from '../../shared/model/house-style'
import { faceStack, lineTwips } from './faces'
import { millimetres, points, twips } from './lengths'
import { ink } from './paper-colours'

/** Of the margins, in CSS pixels. */
type Sides = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }

/** One sheet, in CSS pixels. */
export type SheetSize = {
  readonly width: number
  readonly height: number
  readonly margin: Sides
  readonly textWidth: number
  readonly textHeight: number
}

/** The paper of one document, with the same named styles as its Word file: one record says how both look. */
export type Paper = DocumentLook & {
  readonly upright: SheetSize
  /** For tables that need the width. */
  readonly landscape: SheetSize
  readonly header: number
  readonly footer: number
  /** Taken by the line above a page's footnotes. */
  readonly footRule: number
  /** How text in a named style looks; its space above and below is told apart. */
  readonly look: (id: string) => CSSProperties
  /** The letters of running text in a style, where they are other ones than the page's own. */
  readonly letters: (id: string) => CSSProperties
  readonly space: (id: string) => { readonly before: number; readonly after: number }
  /** How far text in a named style stands in from the left. */
  readonly indent: (id: string) => number
  /** How high a line of text in a named style is. */
  readonly lineHeight: (id: string) => number
}

/** The colour of a marking comes with the document, not with the paper. */
const noProperties: DocumentProperties = {
  title: '',
  subject: null,
  author: null,
  language: 'en',
  marking: null,
  version: null,
  asOf: null,
  paper: 'document',
  draft: false,
}

const known = new WeakMap<DocumentLook, Map<PaperKind, Paper>>()

/** The paper of documents that look like this; the same one for the same look. */
export function paperOf(look: DocumentLook, kind: PaperKind = 'document'): Paper {
  const papers = known.get(look) ?? new Map<PaperKind, Paper>()
  known.set(look, papers)
  // No template decides over the pages of cards.
  const made = papers.get(kind) ?? makePaper(styleOnPaper(look.style, kind), kind === 'document' ? look.template : null)
  papers.set(kind, made)
  return made
}

function makePaper(style: HouseStyle, template: DocumentLook['template']): Paper {
  const { width, height, margin, header, footer } = style.page
  const { top, right, bottom, left } = margin
  const inked: HouseStyle = { ...style, colours: ink }
  const own = [...paragraphStyles(inked, noProperties, 0), ...characterStyles(inked)]
  const theirs = template === null ? [] : [...template.paragraphs, ...template.characters]
  const entries = new Map([...own, ...theirs].map((entry) => [entry.id, entry]))
  const looks = new Map<string, CSSProperties>()
  const resolved = (id: string): Resolved => resolve(entries, entries.get(id))
  const look = (id: string): CSSProperties => {
    const found = looks.get(id) ?? cssOf(resolved(id), style)
    looks.set(id, found)
    return found
  }
  return {
    style,
    template,
    upright: sheetSize(width, height, { top, right, bottom, left }),
    landscape: sheetSize(height, width, { top, right, bottom, left }),
    header: millimetres(header),
    footer: millimetres(footer),
    footRule: twips(spaceAboveNotes),
    look,
    letters: (id) => {
      if (id === bodyStyle) return {}
      const { fontFamily, fontSize, lineHeight, color, fontStyle } = look(id)
      return { fontFamily, fontSize, lineHeight, color, fontStyle }
    },
    space: (id) => {
      const { before = 0, after = 0 } = resolved(id).paragraph
      return { before: points(before), after: points(after) }
    },
    indent: (id) => twips(resolved(id).paragraph.left ?? 0),
    lineHeight: (id) => lineHeightOf(resolved(id), style),
  }
}

function sheetSize(width: number, height: number, { top, right, bottom, left }: Sides): SheetSize {
  const margin = {
    top: millimetres(top),
    right: millimetres(right),
    bottom: millimetres(bottom),
    left: millimetres(left),
  }
  return {
    width: millimetres(width),
    height: millimetres(height),
    margin,
    textWidth: millimetres(width) - margin.left - margin.right,
    textHeight: millimetres(height) - margin.top - margin.bottom,
  }
}

type Resolved = { readonly text: TextLook; readonly paragraph: ParagraphLook }

function resolve(entries: ReadonlyMap<string, StyleEntry>, entry: StyleEntry | undefined): Resolved {
  if (entry === undefined) return { text: {}, paragraph: {} }
  const base = entry.basedOn === undefined ? undefined : entries.get(entry.basedOn)
  const under = base === undefined ? { text: {}, paragraph: {} } : resolve(entries, base)
  return { text: { ...under.text, ...entry.text }, paragraph: { ...under.paragraph, ...entry.paragraph } }
}

function cssOf({ text, paragraph }: Resolved, style: HouseStyle): CSSProperties {
  const decoration = [text.underline === true ? 'underline' : '', text.strike === true ? 'line-through' : '']
  const { bars = {}, align } = paragraph
  return {
    fontFamily: faceStack(text.font ?? style.fonts.body),
    fontSize: `${points(text.size ?? style.sizes.body)}px`,
    lineHeight: `${lineHeightOf({ text, paragraph }, style)}px`,
    ...(text.colour === undefined ? {} : { color: text.colour }),
    ...(text.bold === undefined ? {} : { fontWeight: text.bold ? 'bold' : 'normal' }),
    ...(text.italic === undefined ? {} : { fontStyle: text.italic ? 'italic' : 'normal' }),
    ...(decoration.join('') === '' ? {} : { textDecorationLine: decoration.join(' ').trim() }),
    ...(text.spread === undefined ? {} : { letterSpacing: `${points(text.spread)}px` }),
    ...((paragraph.tint ?? text.tint) === undefined ? {} : { backgroundColor: paragraph.tint ?? text.tint }),
    ...(align === undefined ? {} : { textAlign: align }),
    ...barOf('Top', bars.top),
    ...barOf('Right', bars.right),
    ...barOf('Bottom', bars.bottom),
    ...barOf('Left', bars.left),
  }
}

function barOf(side: 'Top' | 'Right' | 'Bottom' | 'Left', bar: Bar | undefined): CSSProperties {
  if (bar === undefined) return {}
  return {
    [`border${side}Width`]: `${points(bar.width)}px`,
    [`border${side}Style`]: 'solid',
    [`border${side}Color`]: bar.colour,
    [`padding${side}`]: `${points(bar.gap)}px`,
  }
}

/** The exact height, or that of the face's own line as often as is asked for. */
function lineHeightOf({ text, paragraph }: Resolved, style: HouseStyle): number {
  const { exactly, line = style.lineSpacing } = paragraph
  if (exactly !== undefined) return points(exactly)
  return twips(lineTwips(text.font ?? style.fonts.body, text.size ?? style.sizes.body, line))
}

/** What running text is set in. */
export const bodyStyle = roleStyles.body

/** The style of a footnote at the foot of a page. */
export const footnoteStyle = styleIds.footnoteText
