import { quoteStep } from '../../shared/document/measures'
import { styleIds } from '../../shared/document/style-ids'
import type { Block } from '../../shared/document/tree'
import { partAttribute, type StackingRequest, sliced } from './drawing'
import { twips } from './lengths'
import { usePaper } from './paper-context'

type Quote = Extract<Block, { kind: 'quote' }>

export function QuoteView({ block, stack, slice, partName }: { readonly block: Quote } & StackingRequest) {
  const { look, space } = usePaper()
  const { borderLeftWidth, borderLeftStyle, borderLeftColor, paddingLeft = 0, color } = look(styleIds.quote)
  const bar = Number.parseFloat(String(paddingLeft))
  const style = {
    borderLeftWidth,
    borderLeftStyle,
    borderLeftColor,
    paddingLeft,
    color,
    marginLeft: Math.max(0, twips(quoteStep) - bar),
    paddingBottom: space(styleIds.quote).after,
  }
  // A quotation divided between pages is a quotation on each: its parts are its own, so that it can be measured.
  return (
    <blockquote style={{ margin: 0 }}>
      {sliced(block.blocks, slice).map(({ item, index }) => (
        <div key={index} style={style} {...partAttribute(partName)}>
          {stack([item])}
        </div>
      ))}
    </blockquote>
  )
}
