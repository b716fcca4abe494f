import { quoteStep } from '../../shared/document/measures'
import { inQuote } from '../../shared/document/place'
import { styleIds } from '../../shared/document/style-ids'
import type { Block } from '../../shared/document/tree'
import { partAttribute, type StackingRequest, sliced } from './drawing'
import { twips } from './lengths'
import { usePaper } from './paper-context'
import { PlaceContext, usePlace } from './place-context'

type Quote = Extract<Block, { kind: 'quote' }>

export function QuoteView({ block, stack, spaceAfter, slice, partName }: { readonly block: Quote } & StackingRequest) {
  const { look } = usePaper()
  const place = inQuote(usePlace())
  const { borderLeftWidth, borderLeftStyle, borderLeftColor, paddingLeft = 0, color } = look(styleIds.quote)
  const bar = Number.parseFloat(String(paddingLeft))
  const style = {
    borderLeftWidth,
    borderLeftStyle,
    borderLeftColor,
    paddingLeft,
    color,
    marginLeft: Math.max(0, twips(quoteStep) - bar),
  }
  // A quotation divided between pages is a quotation on each: its parts are its own, so that it can be measured.
  return (
    <blockquote style={{ margin: 0 }}>
      {sliced(block.blocks, slice).map(({ item, index }) => (
        <div
          key={index}
          style={{ ...style, paddingBottom: index === block.blocks.length - 1 ? 0 : spaceAfter([item], place) }}
          {...partAttribute(partName)}
        >
          <PlaceContext value={place}>{stack([item])}</PlaceContext>
        </div>
      ))}
    </blockquote>
  )
}
