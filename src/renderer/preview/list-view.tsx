import { makeStyles, mergeClasses } from '@fluentui/react-components'
import { bulletOf, firstNumberOf } from '../../shared/document/list-numbers'
import { listStep } from '../../shared/document/measures'
import { afterOpening, inItem } from '../../shared/document/place'
import type { Block, ListItem } from '../../shared/document/tree'
import { defaultTab } from '../../shared/layout/break-lines'
import { itemLabel } from '../../shared/layout/item-label'
import { partAttribute, type StackingRequest, sliced } from './drawing'
import { textTwips } from './faces'
import { twips } from './lengths'
import { usePaper } from './paper-context'
import { PlaceContext, usePlace } from './place-context'

type List = Extract<Block, { kind: 'list' }>

/** The variable with the width of a number that is wider than its place. */
const wideLabel = '--wide-label'

const step = `${twips(listStep)}px`

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  // The house's own signs and numbers, as in Word: each begins where the text around the list does.
  item: {
    position: 'relative',
    paddingLeft: step,
    '::before': { content: 'attr(data-label)', position: 'absolute', left: 0, whiteSpace: 'pre' },
  },
  // A number too wide for its place moves its line on to the next stop of the tab behind it.
  wide: {
    '::before': {
      position: 'static',
      float: 'left',
      boxSizing: 'border-box',
      width: `var(${wideLabel})`,
      marginLeft: `-${step}`,
    },
  },
})

/** A list divided between its items; a numbered one goes on counting on the next page. */
export function ListView({ block, stack, spaceAfter, slice, partName }: { readonly block: List } & StackingRequest) {
  const styles = useStyles()
  const place = inItem(afterOpening(usePlace()), block.loose, {})
  const start = firstNumberOf(block.start)
  const labelOf = ({ checked }: ListItem, index: number): string => {
    if (block.ordered) return itemLabel(start + index, start, place.listDepth)
    return checked === null ? bulletOf(place.listDepth - 1) : checked ? '☒' : '☐'
  }
  const { style } = usePaper()
  const widthOf = (label: string): number | null => {
    const at = (place.listDepth - 1) * listStep
    const labelled = at + textTwips(label, style.fonts.body, style.sizes.body)
    return labelled <= at + listStep ? null : (Math.floor(labelled / defaultTab) + 1) * defaultTab - at
  }
  const items = sliced(block.items, slice).map(({ item, index }) => {
    const label = labelOf(item, index)
    const width = widthOf(label)
    const space = { paddingBottom: index === block.items.length - 1 ? 0 : spaceAfter(item.blocks, place) }
    return (
      <li
        key={index}
        className={mergeClasses(styles.item, width !== null && styles.wide)}
        data-label={label}
        style={{ ...space, ...(width === null ? {} : Object.fromEntries([[wideLabel, `${twips(width)}px`]])) }}
        {...partAttribute(partName)}
      >
        <PlaceContext value={place}>{stack(item.blocks)}</PlaceContext>
      </li>
    )
  })
  return block.ordered ? (
    <ol className={styles.list} start={start + (slice?.from ?? 0)}>
      {items}
    </ol>
  ) : (
    <ul className={styles.list}>{items}</ul>
  )
}
