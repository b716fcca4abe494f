import type { Bar, ParagraphLook, StyleEntry, TextLook } from '../../../shared/document/style-entry'
import type { FurnitureLine, FurnitureMeasures, TemplateMeasures } from '../../../shared/layout/template-measures'
import { allOf, childOf, elementsOf, isOn, valueIn, type XmlElement } from '../xml/xml-tree'
import { furnitureOf } from './add-furniture'
import { keyOf, stylesIn } from './own-styles'
import { countsPages, repeatsTitle, saysSomething } from './read-furniture'
import { hexOf, themeFont } from './read-look'
import type { FurniturePages, FurniturePlace, TemplatePart, WordTemplate } from './word-template'

/** What every style of a template is based on in the end. */
const defaultsId = 'TemplateDefaults'

/** Twips of a drawing's own unit, 635 to the twip. */
const unitsPerTwip = 635

/** What Word takes for granted where a template's defaults say nothing; one without any is given ours. */
const wordDefaults = {
  paragraph: { before: 0, after: 0, line: 1 },
  text: { font: 'Times New Roman', size: 10, colour: '#000000' },
} as const

/** The styles, headers and footers of a template as the page estimate measures them, and as the preview draws them. */
export function measureTemplate(template: WordTemplate): TemplateMeasures {
  const { root } = template.styles
  const defaults = childOf(root, 'w:docDefaults')
  const base: StyleEntry = {
    id: defaultsId,
    name: defaultsId,
    paragraph: {
      ...(defaults === null ? {} : wordDefaults.paragraph),
      ...paragraphLook(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')),
    },
    text: {
      ...(defaults === null ? {} : wordDefaults.text),
      ...textLook(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'), template.theme),
    },
  }
  const entriesOf = (type: string) =>
    stylesIn(root)
      .filter((style) => keyOf(style).type === type)
      .map(
        (style): StyleEntry => ({
          id: keyOf(style).id,
          name: keyOf(style).name,
          basedOn: valueIn(style, 'w:basedOn') ?? defaultsId,
          paragraph: { ...paragraphLook(childOf(style, 'w:pPr')), ...keptWithNext(keyOf(style).id) },
          text: textLook(childOf(style, 'w:rPr'), template.theme),
        }),
      )
  const pagesOf = (place: FurniturePlace) => ({
    first: measured(template, place, 'first'),
    default: measured(template, place, 'default'),
  })
  return {
    paragraphs: [base, ...entriesOf('paragraph')],
    characters: entriesOf('character'),
    furniture: { header: pagesOf('header'), footer: pagesOf('footer') },
  }
}

/** Headings stay with what follows, as they are made to in the document. */
function keptWithNext(id: string): ParagraphLook {
  return /^Heading[1-6]$/.test(id) ? { keepNext: true, keepLines: true } : {}
}

function numberIn(of: XmlElement | null, ...names: readonly string[]): number | null {
  const found = names.map((name) => of?.attributes[name]).find((value) => value !== undefined)
  const value = Number(found ?? 'none')
  return Number.isFinite(value) ? value : null
}

/** Switched on or off here, or not spoken of. */
function switchIn(of: XmlElement | null, name: string): boolean | null {
  return childOf(of, name) === null ? null : isOn(of, name)
}

function given<Key extends string, Value>(key: Key, value: Value | null): { readonly [K in Key]?: Value } {
  return value === null ? {} : ({ [key]: value } as { readonly [K in Key]: Value })
}

function lineLook(spacing: XmlElement | null): Pick<ParagraphLook, 'line' | 'exactly'> {
  const line = numberIn(spacing, 'w:line')
  if (line === null) return {}
  const rule = spacing?.attributes['w:lineRule'] ?? 'auto'
  if (rule === 'auto') return { line: line / 240 }
  return rule === 'exact' ? { exactly: line / 20 } : { line: 1 }
}

function barOf(borders: XmlElement | null, side: 'top' | 'bottom'): Bar | null {
  const border = childOf(borders, `w:${side}`)
  const kind = border?.attributes['w:val'] ?? 'none'
  if (kind === 'none' || kind === 'nil') return null
  const colour = hexOf(border?.attributes['w:color'] ?? null) ?? '#000000'
  return { colour, width: (numberIn(border, 'w:sz') ?? 4) / 8, gap: numberIn(border, 'w:space') ?? 0 }
}

const alignments: Readonly<Record<string, ParagraphLook['align']>> = {
  left: 'left',
  start: 'left',
  both: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
}

function paragraphLook(properties: XmlElement | null): ParagraphLook {
  const spacing = childOf(properties, 'w:spacing')
  const indent = childOf(properties, 'w:ind')
  const borders = childOf(properties, 'w:pBdr')
  const tabs = childOf(properties, 'w:tabs')
  const points = (twips: number | null) => (twips === null ? null : twips / 20)
  const bars = { ...given('top', barOf(borders, 'top')), ...given('bottom', barOf(borders, 'bottom')) }
  const stops = (tabs === null ? [] : elementsOf(tabs)).flatMap((stop) => {
    const at = numberIn(stop, 'w:pos')
    return at === null || stop.attributes['w:val'] === 'clear' ? [] : [{ at, kind: 'left' as const }]
  })
  return {
    ...given('before', points(numberIn(spacing, 'w:before'))),
    ...given('after', points(numberIn(spacing, 'w:after'))),
    ...lineLook(spacing),
    ...given('align', alignments[valueIn(properties, 'w:jc') ?? ''] ?? null),
    ...given('left', numberIn(indent, 'w:left', 'w:start')),
    ...given('hanging', numberIn(indent, 'w:hanging')),
    ...given('keepNext', switchIn(properties, 'w:keepNext')),
    ...given('keepLines', switchIn(properties, 'w:keepLines')),
    ...(borders === null ? {} : { bars }),
    ...(stops.length === 0 ? {} : { tabs: stops }),
  }
}

function textLook(properties: XmlElement | null, theme: TemplatePart | null): TextLook {
  const { 'w:asciiTheme': slot, 'w:ascii': face } = childOf(properties, 'w:rFonts')?.attributes ?? {}
  const font = (slot === undefined ? null : themeFont(theme, slot)) ?? face ?? null
  const size = numberIn(childOf(properties, 'w:sz'), 'w:val')
  const spread = numberIn(childOf(properties, 'w:spacing'), 'w:val')
  const raised = valueIn(properties, 'w:vertAlign')
  return {
    ...given('font', font),
    ...given('size', size === null ? null : size / 2),
    ...given('colour', hexOf(valueIn(properties, 'w:color'))),
    ...given('bold', switchIn(properties, 'w:b')),
    ...given('italic', switchIn(properties, 'w:i')),
    ...given('spread', spread === null ? null : spread / 20),
    ...given('raised', raised === null ? null : raised === 'superscript'),
  }
}

function measured(template: WordTemplate, place: FurniturePlace, pages: FurniturePages): FurnitureMeasures | null {
  const part = furnitureOf(template, place, pages)
  if (part === null) return null
  return {
    lines: linesOf(part.root),
    saysSomething: saysSomething(part),
    repeatsTitle: repeatsTitle(part),
    showsPicture: part.files.some(({ content }) => content.kind === 'media'),
    countsPages: countsPages(part),
  }
}

/** Paragraphs one under the other; a row of a table is as high as its fullest cell. */
function linesOf(parent: XmlElement): readonly FurnitureLine[] {
  return elementsOf(parent).flatMap((child): readonly FurnitureLine[] => {
    if (child.name === 'w:p') return [lineOf(child)]
    if (child.name === 'w:tr') {
      const cells = elementsOf(child).map(linesOf)
      return cells.reduce((most, cell) => (heightOf(cell) > heightOf(most) ? cell : most), [])
    }
    return child.name.startsWith('w:') && !child.name.endsWith('Pr') ? linesOf(child) : []
  })
}

/** About: only to tell which of two cells is higher. */
function heightOf(lines: readonly FurnitureLine[]): number {
  return lines.reduce((sum, { picture }) => sum + Math.max(picture?.height ?? 0, 240), 0)
}

function lineOf(paragraph: XmlElement): FurnitureLine {
  const pictures = allOf(paragraph, 'wp:inline').flatMap((inline) => {
    const extent = childOf(inline, 'wp:extent')
    const [width, height] = [numberIn(extent, 'cx'), numberIn(extent, 'cy')]
    return width === null || height === null ? [] : [{ width: width / unitsPerTwip, height: height / unitsPerTwip }]
  })
  const texts = [...allOf(paragraph, 'w:t'), ...allOf(paragraph, 'words')]
  return {
    style: valueIn(childOf(paragraph, 'w:pPr'), 'w:pStyle') ?? 'Normal',
    text: texts.map(({ children }) => children.join('')).join(''),
    picture: pictures.reduce<FurnitureLine['picture']>(
      (highest, next) => (next.height > (highest?.height ?? 0) ? next : highest),
      null,
    ),
  }
}
