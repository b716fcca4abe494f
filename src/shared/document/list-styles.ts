import type { HouseStyle } from '../model/house-style'
import { listLevels, listStep, quoteStep } from './measures'
import type { StyleEntry } from './style-entry'
import { listContinueStyle, styleIds } from './style-ids'

/** The styles of list items. */
export function listStyles(): readonly StyleEntry[] {
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

/** The styles of quotations, and of lists within them. */
export function quoteStyles({ colours }: HouseStyle): readonly StyleEntry[] {
  const quoteBar = (gap: number) => ({ left: { colour: colours.line, width: 1.5, gap } })
  return [
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
  ]
}
