import type { HouseStyle } from '../model/house-style'
import type { StyleEntry, TextLook } from './style-entry'
import { styleIds } from './style-ids'

/** Space within the cells of every table, in twips, and the lines between them, in points. */
export const tableLook = {
  padding: { top: 20, right: 85, bottom: 20, left: 85 },
  records: { top: 0.75, headerBottom: 0.75, inside: 0.5, bottom: 0.5 },
  facts: { top: 0.5, inside: 0.25, bottom: 0.5 },
} as const

/** The styles of text in tables and around them. */
export function tableTextStyles(style: HouseStyle): readonly StyleEntry[] {
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
      basedOn: styleIds.answer,
      text: { bold: true },
    },
    {
      id: styleIds.answer,
      name: 'Answer',
      basedOn: styleIds.tableText,
      paragraph: { line: style.lineSpacing },
      text: { size: sizes.body },
    },
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
