import { makeStyles, mergeClasses } from '@fluentui/react-components'
import { listStep } from '../../shared/document/measures'
import { styleIds } from '../../shared/document/style-ids'
import type { Block, ListItem } from '../../shared/document/tree'
import { partAttribute, type StackingRequest, sliced } from './drawing'
import { twips } from './lengths'
import { usePaper } from './paper-context'

type List = Extract<Block, { kind: 'list' }>

const bullet = "'•\\2003\\200A'"
const dash = "'–\\2003\\200A'"

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: `${twips(listStep)}px` },
  // The house's own signs, as in Word; spaces of fixed width bring each to where the text around the list begins.
  bullets: {
    listStyleType: bullet,
    ':is(li *)': { listStyleType: dash },
    ':is(li li *)': { listStyleType: bullet },
    ':is(li li li *)': { listStyleType: dash },
  },
  plain: { listStyleType: 'none', paddingLeft: 0 },
  task: { display: 'grid', gridTemplateColumns: '24px 1fr' },
})

/** A list divided between its items; a numbered one goes on counting on the next page. */
export function ListView({ block, stack, slice, partName }: { readonly block: List } & StackingRequest) {
  const styles = useStyles()
  const { after } = usePaper().space(block.loose ? styleIds.listLoose : styleIds.listTight)
  const isTaskList = block.items.some((item) => item.checked !== null)
  const items = sliced(block.items, slice).map(({ item, index }) => (
    <li
      key={index}
      className={mergeClasses(isTaskList && styles.task)}
      style={{ paddingBottom: after }}
      {...partAttribute(partName)}
    >
      {isTaskList ? <TaskMark checked={item.checked} /> : null}
      <div>{stack(item.blocks)}</div>
    </li>
  ))
  if (block.ordered && !isTaskList) {
    return (
      <ol className={styles.list} start={block.start + (slice?.from ?? 0)}>
        {items}
      </ol>
    )
  }
  return <ul className={mergeClasses(styles.list, isTaskList ? styles.plain : styles.bullets)}>{items}</ul>
}

function TaskMark({ checked }: { readonly checked: ListItem['checked'] }) {
  return <span aria-hidden>{checked === true ? '☒' : checked === false ? '☐' : '•'}</span>
}
