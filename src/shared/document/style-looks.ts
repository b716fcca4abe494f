import type { HouseStyle } from '../model/house-style'
import { noteText } from './character-styles'
import { contentsStyles, headingStyles } from './heading-styles'
import { listStyles, quoteStyles } from './list-styles'
import { twipsOfMillimetres, twipsOfPoints } from './measures'
import { runningStyles } from './running-styles'
import type { Bar, StyleEntry } from './style-entry'
import { roleStyles, styleIds } from './style-ids'
import { tableTextStyles } from './table-styles'
import type { DocumentProperties } from './tree'

/** Twips from the margin to the furthest tab stop that Word has: 22 inches. */
const furthestTab = 31_680

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
  })).filter(({ at }) => at <= furthestTab)
  const padding: Bar = { colour: colours.tint, width: 0.5, gap: 4 }
  return [
    { id: 'Normal', name: 'Normal', priority: 0, text: { colour: colours.text } },
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
      text: noteText(style),
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
    ...headingStyles(style),
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
    ...contentsStyles(style, textWidth),
    ...listStyles(),
    ...quoteStyles(style),
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
    ...tableTextStyles(style),
    ...runningStyles(style, properties, textWidth),
  ]
}

/** The width of the text between the margins, in twips. */
export function textWidthOf(style: HouseStyle): number {
  const { width, margin } = style.page
  return twipsOfMillimetres(width) - twipsOfMillimetres(margin.left) - twipsOfMillimetres(margin.right)
}
