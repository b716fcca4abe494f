import { makeStyles } from '@fluentui/react-components'
import type { Block } from '../../shared/document/tree'
import { partAttribute, type StackingRequest, sliced } from './drawing'
import { ink } from './paper-colours'

type Quote = Extract<Block, { kind: 'quote' }>

const useStyles = makeStyles({
  part: {
    paddingLeft: '11px',
    marginLeft: '10px',
    paddingBottom: '6px',
    borderLeft: `2px solid ${ink.line}`,
    color: ink.quiet,
  },
})

export function QuoteView({ block, stack, slice, partName }: { readonly block: Quote } & StackingRequest) {
  const styles = useStyles()
  return sliced(block.blocks, slice).map(({ item, index }) => (
    <div key={index} className={styles.part} {...partAttribute(partName)}>
      {stack([item])}
    </div>
  ))
}
