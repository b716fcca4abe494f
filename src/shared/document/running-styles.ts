import type { HouseStyle } from '../model/house-style'
import type { StyleEntry } from './style-entry'
import { styleIds } from './style-ids'
import type { DocumentProperties } from './tree'

/** The styles of what stands in the margins: marking, header, footer, notes. */
export function runningStyles(
  style: HouseStyle,
  properties: DocumentProperties,
  textWidth: number,
): readonly StyleEntry[] {
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
