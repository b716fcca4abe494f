import { makeStyles, tokens } from '@fluentui/react-components'
import type { Block } from '../../shared/document/tree'
import { partAttribute, type StackingRequest, sliced } from './drawing'

type Quote = Extract<Block, { kind: 'quote' }>

const useStyles = makeStyles({
  part: {
    paddingLeft: '16px',
    paddingBottom: '6px',
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
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
