import type { HouseStyle } from '../../../shared/model/house-style'
import { allOf, childOf, valueIn, type XmlElement, type XmlPart } from '../xml/xml-tree'
import { keyOf, stylesIn } from './own-styles'
import type { TemplateLook, TemplatePart } from './word-template'

/** What a style says, first of itself, then of those it is based on, then of the defaults of the document. */
export type Resolve = <T>(styleId: string, pick: (properties: XmlElement) => T | null) => T | null

/** How deep styles may be based on each other: Word allows no more. */
const mostBases = 20

/** Looks properties up as Word does: of text (`w:rPr`) or of paragraphs (`w:pPr`). */
export function resolver(styles: XmlPart, kind: 'w:rPr' | 'w:pPr'): Resolve {
  const byId = new Map(stylesIn(styles.root).map((style) => [keyOf(style).id, style]))
  const defaults = childOf(
    childOf(childOf(styles.root, 'w:docDefaults'), kind === 'w:rPr' ? 'w:rPrDefault' : 'w:pPrDefault'),
    kind,
  )
  return (styleId, pick) => {
    let style = byId.get(styleId) ?? null
    for (let depth = 0; style !== null && depth < mostBases; depth += 1) {
      const properties = childOf(style, kind)
      const found = properties === null ? null : pick(properties)
      if (found !== null) return found
      style = byId.get(valueIn(style, 'w:basedOn') ?? '') ?? null
    }
    return defaults === null ? null : pick(defaults)
  }
}

/** The font of a theme by the name styles use for it; null where it has none. */
export function themeFont(theme: TemplatePart | null, slot: string): string | null {
  const scheme = theme === null ? null : (allOf(theme.root, 'a:fontScheme')[0] ?? null)
  const fonts = childOf(scheme, slot.startsWith('major') ? 'a:majorFont' : 'a:minorFont')
  const face = childOf(fonts, 'a:latin')?.attributes.typeface ?? ''
  return face === '' ? null : face
}

function themeColour(theme: TemplatePart | null, slot: string): string | null {
  const scheme = theme === null ? null : (allOf(theme.root, 'a:clrScheme')[0] ?? null)
  const colour = childOf(scheme, `a:${slot}`)
  return hexOf(childOf(colour, 'a:srgbClr')?.attributes.val ?? childOf(colour, 'a:sysClr')?.attributes.lastClr ?? null)
}

/** A colour of a template as ours are written; null for one that is left to the reader. */
export function hexOf(value: string | null): string | null {
  return value !== null && /^[\dA-Fa-f]{6}$/.test(value) ? `#${value.toUpperCase()}` : null
}

/** Half points of type, within what Word's own list of sizes offers. */
function sizeIn(properties: XmlElement): number | null {
  const size = Number(valueIn(properties, 'w:sz') ?? 'none') / 2
  return size >= 6 && size <= 72 ? size : null
}

/** The look of a template whose style ids are ours already. */
export function readLook(styles: XmlPart, theme: TemplatePart | null): TemplateLook {
  const text = resolver(styles, 'w:rPr')
  const paragraph = resolver(styles, 'w:pPr')
  const has = new Set(stylesIn(styles.root).map((style) => keyOf(style).id))
  const font = (id: string): string | null =>
    text(id, (properties) => {
      const { 'w:asciiTheme': slot, 'w:ascii': face } = childOf(properties, 'w:rFonts')?.attributes ?? {}
      return (slot === undefined ? null : themeFont(theme, slot)) ?? face ?? null
    })
  const colour = (id: string): string | null => text(id, (properties) => hexOf(valueIn(properties, 'w:color')))
  const of = <T>(id: string, found: (id: string) => T | null): T | null => (has.has(id) ? found(id) : null)
  const headings = ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5', 'Heading6']
  const body = has.has('BodyText') ? 'BodyText' : 'Normal'
  return {
    fonts: {
      body: font(body),
      headings: of('Heading1', font) ?? font(body),
      code: of('SourceCode', font) ?? of('VerbatimChar', font),
    },
    sizes: { body: text(body, sizeIn), headings: headings.map((id) => of(id, (known) => text(known, sizeIn))) },
    lineSpacing: paragraph(body, (properties) => {
      const { 'w:line': line, 'w:lineRule': rule = 'auto' } = childOf(properties, 'w:spacing')?.attributes ?? {}
      const multiple = Number(line ?? 'none') / 240
      return rule === 'auto' && multiple >= 0.8 && multiple <= 3 ? multiple : null
    }),
    colours: {
      text: colour(body),
      heading: of('Heading1', colour),
      accent: themeColour(theme, 'accent1'),
      link: of('Hyperlink', colour) ?? themeColour(theme, 'hlink'),
    },
  }
}

const millimetresPerTwip = 25.4 / 1440
const paper = { least: 70, most: 600, leastText: 50 }

/** Millimetres that come back as the same twips. */
function millimetres(value: string | undefined): number | null {
  const twips = Number(value ?? 'none')
  return Number.isFinite(twips) ? Math.round(Math.abs(twips) * millimetresPerTwip * 1000) / 1000 : null
}

/** A4 with the margins Word begins with, for a template that says nothing believable. */
const usualPage: HouseStyle['page'] = {
  width: 210,
  height: 297,
  margin: { top: 25, right: 25, bottom: 25, left: 25 },
  header: 12.5,
  footer: 12.5,
}

/** The page of a section as Word's properties of it say. */
export function readPage(section: XmlElement | null): HouseStyle['page'] {
  const size = childOf(section, 'w:pgSz')?.attributes ?? {}
  const edges = childOf(section, 'w:pgMar')?.attributes ?? {}
  const margin = (side: 'top' | 'right' | 'bottom' | 'left') =>
    millimetres(edges[`w:${side}`]) ?? usualPage.margin[side]
  const page = {
    width: millimetres(size['w:w']) ?? usualPage.width,
    height: millimetres(size['w:h']) ?? usualPage.height,
    margin: {
      top: margin('top'),
      right: margin('right'),
      bottom: margin('bottom'),
      left: Math.round((margin('left') + (millimetres(edges['w:gutter']) ?? 0)) * 1000) / 1000,
    },
    header: millimetres(edges['w:header']) ?? usualPage.header,
    footer: millimetres(edges['w:footer']) ?? usualPage.footer,
  }
  return isBelievable(page) ? page : usualPage
}

function isBelievable({ width, height, margin, header, footer }: HouseStyle['page']): boolean {
  const { least, most, leastText } = paper
  const sides = [width, height]
  return (
    sides.every((side) => side >= least && side <= most) &&
    width - margin.left - margin.right >= leastText &&
    height - Math.max(margin.top, header) - Math.max(margin.bottom, footer) >= leastText
  )
}
