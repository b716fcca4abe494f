import type { HouseStyle } from '../model/house-style'
import type { StyleEntry, TextLook } from './style-entry'
import { styleIds } from './style-ids'

/** The letters of words about the text: those of notes as paragraphs, and of asides within one. */
export function noteText({ colours, sizes }: HouseStyle): TextLook {
  return { size: sizes.body - 1.5, italic: true, colour: colours.quiet }
}

/** Word has this font on Windows; other machines take the signs of tasks from one of theirs. */
export const boxFont = 'Segoe UI Symbol'

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
    {
      id: styleIds.aside,
      name: 'Note Char',
      basedOn,
      priority: 3,
      quick: false,
      text: noteText(style),
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
