import { makeStyles, tokens } from '@fluentui/react-components'
import type { Block } from '../../shared/document/tree'
import { useDrawnDocument } from './document-context'
import { type DrawRequest, partAttribute, sliced } from './drawing'
import { InlineText } from './inline-view'

type Contents = Extract<Block, { kind: 'contents' }>

const useStyles = makeStyles({
  title: {
    margin: 0,
    paddingBottom: '8px',
    fontSize: '19px',
    lineHeight: '24px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  entry: { display: 'flex', alignItems: 'baseline', gap: '6px', lineHeight: '24px' },
  leader: { flexGrow: 1, borderBottom: `${tokens.strokeWidthThin} dotted ${tokens.colorNeutralStroke1}` },
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
        className={styles.entry}
        style={{ paddingLeft: (item.level - 1) * 18 }}
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
