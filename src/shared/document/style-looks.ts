import type { HouseColour, HouseStyle } from '../model/house-style'
import { listLevels, listStep, quoteStep, twipsOfMillimetres, twipsOfPoints } from './measures'
import { contentsStyle, headingStyle, listContinueStyle, roleStyles, styleIds } from './style-ids'
import type { DocumentProperties, HeadingLevel } from './tree'

/** Word has this font on Windows; other machines take the signs of tasks from one of theirs. */
export const boxFont = 'Segoe UI Symbol'

/** How letters look, as far as a style says; sizes are points. */
export type TextLook = {
  readonly font?: string
  readonly size?: number
  readonly colour?: HouseColour
  readonly bold?: boolean
  readonly italic?: boolean
  readonly strike?: boolean
  readonly underline?: boolean
  readonly raised?: boolean
  readonly spread?: number
  readonly tint?: HouseColour
  /** Names, codes and addresses are not spelling mistakes. */
  readonly unchecked?: boolean
}

/** A line beside a paragraph: its width and its distance from the text, in points. */
export type Bar = { readonly colour: HouseColour; readonly width: number; readonly gap: number }

/** How a paragraph stands: spaces in points, indents and tab stops in twips. */
export type ParagraphLook = {
  readonly before?: number
  readonly after?: number
  /** Multiple of the font's own line, or an exact height in points. */
  readonly line?: number
  readonly exactly?: number
  readonly left?: number
  readonly hanging?: number
  readonly align?: 'left' | 'center' | 'right'
  readonly keepNext?: boolean
  readonly keepLines?: boolean
  readonly tight?: boolean
  readonly bars?: { readonly top?: Bar; readonly left?: Bar; readonly bottom?: Bar; readonly right?: Bar }
  readonly tint?: HouseColour
  readonly tabs?: readonly { readonly at: number; readonly kind: 'left' | 'right'; readonly dots?: boolean }[]
  readonly outline?: number
}

/** One named style. What it does not say comes from the style it is based on. */
export type StyleEntry = {
  readonly id: string
  readonly name: string
  readonly basedOn?: string
  readonly next?: string
  readonly link?: string
  readonly priority?: number
  readonly quick?: boolean
  readonly text?: TextLook
  readonly paragraph?: ParagraphLook
}

/** Space before and after Heading 1 to Heading 6, in points. */
const headingSpaces: readonly (readonly [number, number])[] = [
  [18, 8],
  [16, 5],
  [12, 3],
  [10, 2],
  [8, 2],
  [8, 2],
]

const levels: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6]

function headings(style: HouseStyle): readonly StyleEntry[] {
  const { colours, fonts, sizes } = style
  return levels.map((level) => {
    const [before = 0, after = 0] = headingSpaces[level - 1] ?? []
    const bar: Bar = { colour: colours.accent, width: 2.25, gap: 3 }
    return {
      id: headingStyle(level),
      name: `heading ${level}`,
      basedOn: 'Normal',
      next: roleStyles.body,
      priority: 9,
      paragraph: {
        before,
        after,
        line: 1,
        keepNext: true,
        keepLines: true,
        outline: level - 1,
        ...(level === 1 && style.headingBar ? { bars: { bottom: bar } } : {}),
      },
      text: {
        font: fonts.headings,
        size: sizes.headings[level - 1] ?? sizes.body,
        colour: level < 5 ? colours.heading : colours.quiet,
        bold: level < 4 || level === 5,
        italic: level === 4 || level === 6,
      },
    }
  })
}

function contentsEntries(style: HouseStyle, textWidth: number): readonly StyleEntry[] {
  return levels.map((level) => ({
    id: contentsStyle(level),
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    priority: 39,
    quick: false,
    paragraph: {
      before: level === 1 ? 6 : 0,
      after: 2,
      left: (level - 1) * twipsOfPoints(12),
      tabs: [{ at: textWidth, kind: 'right', dots: true }],
    },
    text: level === 1 ? { bold: true } : level > 2 ? { colour: style.colours.quiet } : {},
  }))
}

function listStyles(): readonly StyleEntry[] {
  const continued = Array.from({ length: listLevels }, (_, index) => ({
    id: listContinueStyle(index + 1),
    name: index === 0 ? 'List Continue' : `List Continue ${index + 1}`,
    basedOn: 'Normal',
    priority: 99,
    quick: false,
    paragraph: { after: 4, left: (index + 1) * listStep },
  }))
  return [
    { id: styleIds.listTight, name: 'List Paragraph', basedOn: 'Normal', priority: 34, paragraph: { after: 3 } },
    {
      id: styleIds.listLoose,
      name: 'List Paragraph Loose',
      basedOn: 'ListParagraph',
      priority: 34,
      paragraph: { after: 7 },
    },
    ...continued,
  ]
}

function tableText(style: HouseStyle): readonly StyleEntry[] {
  const { sizes, colours, fonts } = style
  const cell = { before: 2, after: 2, line: 1 }
  const heading: TextLook = { bold: true, colour: colours.heading, font: fonts.headings }
  const sides = [
    ['', '', 'left'],
    ['Centre', ' Centred', 'center'],
    ['End', ' Right', 'right'],
  ] as const
  return [
    ...sides.flatMap(([suffix, words, align]): StyleEntry[] => [
      {
        id: `TableText${suffix}`,
        name: `Table Text${words}`,
        basedOn: suffix === '' ? 'Normal' : styleIds.tableText,
        paragraph: suffix === '' ? { ...cell, align } : { align },
        ...(suffix === '' ? { text: { size: sizes.table } } : {}),
      },
      {
        id: `TableHeading${suffix}`,
        name: `Table Heading${words}`,
        basedOn: suffix === '' ? styleIds.tableText : styleIds.tableHeading,
        paragraph: suffix === '' ? { keepNext: true } : { align },
        ...(suffix === '' ? { text: heading } : {}),
      },
    ]),
    {
      id: styleIds.factLabel,
      name: 'Fact Label',
      basedOn: styleIds.tableText,
      text: { colour: colours.quiet, bold: true },
    },
    {
      id: styleIds.question,
      name: 'Question',
      basedOn: styleIds.tableText,
      text: { bold: true, size: sizes.body },
    },
    { id: styleIds.answer, name: 'Answer', basedOn: styleIds.tableText, text: { size: sizes.body } },
    {
      id: styleIds.tableTitle,
      name: 'Table Title',
      basedOn: 'Normal',
      paragraph: { before: 8, after: 3, keepNext: true, keepLines: true },
      text: { bold: true, colour: colours.heading, font: fonts.headings },
    },
    {
      id: styleIds.tableGap,
      name: 'Table Gap',
      basedOn: 'Normal',
      quick: false,
      paragraph: { after: 0, exactly: 8 },
      text: { size: 4 },
    },
  ]
}

function running(style: HouseStyle, properties: DocumentProperties, textWidth: number): readonly StyleEntry[] {
  const { colours, sizes } = style
  const rightTab = { at: textWidth, kind: 'right' as const }
  return [
    {
      id: styleIds.marking,
      name: 'Marking',
      basedOn: 'Normal',
      paragraph: { after: 2, line: 1, align: 'center' },
      text: { bold: true, size: sizes.marking, spread: 0.6, colour: properties.marking?.colour ?? colours.text },
    },
    {
      id: styleIds.header,
      name: 'header',
      basedOn: 'Normal',
      priority: 99,
      quick: false,
      paragraph: { after: 0, line: 1, tabs: [rightTab] },
      text: { size: sizes.small, colour: colours.quiet },
    },
    {
      id: styleIds.footer,
      name: 'footer',
      basedOn: 'Normal',
      priority: 99,
      quick: false,
      paragraph: { after: 4, line: 1, tabs: [rightTab], bars: { top: { colour: colours.line, width: 0.5, gap: 5 } } },
      text: { size: sizes.small, colour: colours.quiet },
    },
    {
      id: styleIds.footnoteText,
      name: 'footnote text',
      basedOn: 'Normal',
      priority: 99,
      quick: false,
      paragraph: { after: 2, line: 1 },
      text: { size: sizes.small + 0.5 },
    },
  ]
}

/** The named paragraph styles of one document: the house style's looks and the colour of its marking. */
export function paragraphStyles(
  style: HouseStyle,
  properties: DocumentProperties,
  textWidth: number,
): readonly StyleEntry[] {
  const { colours, fonts, sizes } = style
  const codeTabs = Array.from({ length: 16 }, (_, index) => ({
    at: Math.round((index + 1) * 4 * twipsOfPoints(sizes.table * 0.6)),
    kind: 'left' as const,
  }))
  const quoteBar = (gap: number) => ({ left: { colour: colours.line, width: 1.5, gap } })
  const padding: Bar = { colour: colours.tint, width: 0.5, gap: 4 }
  return [
    { id: 'Normal', name: 'Normal', priority: 0 },
    { id: roleStyles.body, name: 'Body Text', basedOn: 'Normal', priority: 1, paragraph: { after: 6 } },
    {
      id: roleStyles['topic-line'],
      name: 'Topic Line',
      basedOn: 'Normal',
      next: roleStyles.body,
      priority: 2,
      paragraph: { before: 8, after: 3, keepNext: true, keepLines: true },
      text: { bold: true },
    },
    {
      id: roleStyles.note,
      name: 'Note',
      basedOn: 'Normal',
      priority: 3,
      paragraph: { after: 6, keepNext: true },
      text: { size: sizes.body - 1.5, italic: true, colour: colours.quiet },
    },
    {
      id: roleStyles.caption,
      name: 'caption',
      basedOn: 'Normal',
      priority: 35,
      paragraph: { before: 2, after: 8, keepLines: true },
      text: { size: sizes.small + 0.5, colour: colours.quiet },
    },
    {
      id: styleIds.pictureCaption,
      name: 'Picture Caption',
      basedOn: roleStyles.caption,
      next: roleStyles.body,
      paragraph: { align: 'center' },
    },
    {
      id: styleIds.picture,
      name: 'Picture',
      basedOn: 'Normal',
      next: styleIds.pictureCaption,
      paragraph: { before: 8, after: 4, line: 1, align: 'center' },
    },
    ...headings(style),
    {
      id: styleIds.title,
      name: 'Title',
      basedOn: 'Normal',
      next: styleIds.subtitle,
      paragraph: {
        before: 190,
        after: 10,
        line: 1,
        keepNext: true,
        bars: { bottom: { colour: colours.accent, width: 4.5, gap: 10 } },
      },
      text: { font: fonts.headings, size: sizes.cover, bold: true, colour: colours.heading },
    },
    {
      id: styleIds.subtitle,
      name: 'Subtitle',
      basedOn: 'Normal',
      next: styleIds.coverLine,
      priority: 11,
      paragraph: { before: 8, after: 24, line: 1 },
      text: { font: fonts.headings, size: 16, colour: colours.quiet },
    },
    { id: styleIds.coverLine, name: 'Cover Line', basedOn: 'Normal', paragraph: { after: 4 }, text: { size: 12 } },
    {
      id: styleIds.contentsTitle,
      name: 'TOC Heading',
      basedOn: 'Normal',
      next: roleStyles.body,
      priority: 39,
      paragraph: { before: 0, after: 10, keepNext: true },
      text: { font: fonts.headings, size: sizes.headings[1] + 2, bold: true, colour: colours.heading },
    },
    ...contentsEntries(style, textWidth),
    ...listStyles(),
    {
      id: styleIds.quote,
      name: 'Quote',
      basedOn: 'Normal',
      priority: 29,
      paragraph: { after: 6, left: quoteStep, bars: quoteBar(8) },
      text: { colour: colours.quiet },
    },
    {
      id: styleIds.quoteList,
      name: 'Quote List',
      basedOn: styleIds.quote,
      quick: false,
      paragraph: { after: 3, bars: quoteBar(26) },
    },
    {
      id: styleIds.quoteListDeep,
      name: 'Quote List Deep',
      basedOn: styleIds.quoteList,
      quick: false,
      paragraph: { bars: quoteBar(31) },
    },
    {
      id: styleIds.codeBlock,
      name: 'Source Code',
      basedOn: 'Normal',
      paragraph: {
        before: 6,
        after: 10,
        line: 1,
        align: 'left',
        tint: colours.tint,
        tabs: codeTabs,
        bars: { top: padding, left: padding, bottom: padding, right: padding },
      },
      text: { font: fonts.code, size: sizes.table, unchecked: true },
    },
    {
      id: styleIds.rule,
      name: 'Rule',
      basedOn: 'Normal',
      quick: false,
      paragraph: { before: 6, after: 12, exactly: 6, bars: { bottom: { colour: colours.line, width: 0.75, gap: 1 } } },
    },
    ...tableText(style),
    ...running(style, properties, textWidth),
  ]
}

/** The named character styles. */
export function characterStyles(style: HouseStyle): readonly StyleEntry[] {
  const { colours, fonts, sizes } = style
  const basedOn = 'DefaultParagraphFont'
  return [
    { id: basedOn, name: 'Default Paragraph Font', priority: 1, quick: false },
    { id: styleIds.strong, name: 'Strong', basedOn, priority: 22, text: { bold: true } },
    { id: styleIds.emphasis, name: 'Emphasis', basedOn, priority: 20, text: { italic: true } },
    { id: styleIds.strongEmphasis, name: 'Strong Emphasis', basedOn, priority: 21, text: { bold: true, italic: true } },
    { id: styleIds.strike, name: 'Strikethrough', basedOn, text: { strike: true } },
    {
      id: styleIds.code,
      name: 'Verbatim Char',
      basedOn,
      text: { font: fonts.code, size: sizes.table, tint: colours.tint, unchecked: true },
    },
    {
      id: styleIds.link,
      name: 'Hyperlink',
      basedOn,
      priority: 99,
      quick: false,
      text: { colour: colours.link, underline: true },
    },
    {
      id: styleIds.linkedCode,
      name: 'Hyperlink Code',
      basedOn: styleIds.link,
      priority: 99,
      quick: false,
      text: { font: fonts.code, size: sizes.table, tint: colours.tint, unchecked: true },
    },
    {
      id: styleIds.footnoteReference,
      name: 'footnote reference',
      basedOn,
      priority: 99,
      quick: false,
      text: { raised: true },
    },
    { id: styleIds.taskBox, name: 'Task Box', basedOn, quick: false, text: { font: boxFont } },
    {
      id: styleIds.imagePlaceholder,
      name: 'Image Placeholder',
      basedOn,
      text: { italic: true, colour: colours.quiet },
    },
  ]
}

/** Space within the cells of every table, in twips, and the lines between them, in points. */
export const tableLook = {
  padding: { top: 20, right: 85, bottom: 20, left: 85 },
  records: { top: 0.75, headerBottom: 0.75, inside: 0.5, bottom: 0.5 },
  facts: { top: 0.5, inside: 0.25, bottom: 0.5 },
} as const

/** The width of the text between the margins, in twips. */
export function textWidthOf(style: HouseStyle): number {
  const { width, margin } = style.page
  return twipsOfMillimetres(width) - twipsOfMillimetres(margin.left) - twipsOfMillimetres(margin.right)
}
