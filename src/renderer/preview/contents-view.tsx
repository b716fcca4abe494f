import { makeStyles, mergeClasses } from '@fluentui/react-components'
import type { Block } from '../../shared/document/tree'
import { useDrawnDocument } from './document-context'
import { type DrawRequest, partAttribute, sliced } from './drawing'
import { InlineText } from './inline-view'
import { houseStyle, typeSize } from './paper'
import { ink } from './paper-colours'

type Contents = Extract<Block, { kind: 'contents' }>

const useStyles = makeStyles({
  title: {
    margin: 0,
    paddingBottom: '13px',
    ...typeSize(houseStyle.sizes.headings[1] + 2),
    fontWeight: 'bold',
    color: ink.heading,
  },
  entry: { display: 'flex', alignItems: 'baseline', gap: '6px', paddingBottom: '2.7px' },
  first: { fontWeight: 'bold', paddingTop: '8px' },
  leader: { flexGrow: 1, borderBottom: `1px dotted ${ink.quiet}` },
  page: { fontVariantNumeric: 'tabular-nums' },
})

/** The table of contents, filled in once the pages are known. Its first part is its title. */
export function ContentsView({ block, slice, partName }: { readonly block: Contents } & DrawRequest) {
  const styles = useStyles()
  const { index: document, pageOf } = useDrawnDocument()
  const entries = document.outline.filter((entry) => entry.level <= block.depth)
  return sliced([null, ...entries], slice).map(({ item, index }) =>
    item === null ? (
      <p key={index} className={styles.title} {...partAttribute(partName)}>
        {block.title}
      </p>
    ) : (
      <div
        key={index}
        className={mergeClasses(styles.entry, item.level === 1 && styles.first)}
        style={{ paddingLeft: (item.level - 1) * 16 }}
        {...partAttribute(partName)}
      >
        <span>
          <InlineText content={item.text} />
        </span>
        <span className={styles.leader} />
        <span className={styles.page}>{pageOf(item.block) ?? ''}</span>
      </div>
    ),
  )
}
