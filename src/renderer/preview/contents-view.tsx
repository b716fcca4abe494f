import { makeStyles } from '@fluentui/react-components'
import { contentsStyle, styleIds } from '../../shared/document/style-ids'
import type { Block } from '../../shared/document/tree'
import { useDrawnDocument } from './document-context'
import { type DrawRequest, partAttribute, sliced } from './drawing'
import { InlineText } from './inline-view'
import { points } from './lengths'
import { ink } from './paper-colours'
import { usePaper } from './paper-context'

type Contents = Extract<Block, { kind: 'contents' }>

const useStyles = makeStyles({
  title: { margin: 0 },
  entry: { display: 'flex', alignItems: 'baseline', gap: '6px' },
  leader: { flexGrow: 1, borderBottom: `1px dotted ${ink.quiet}` },
  page: { fontVariantNumeric: 'tabular-nums' },
})

/** The table of contents, filled in once the pages are known. Its first part is its title. */
export function ContentsView({ block, slice, partName }: { readonly block: Contents } & DrawRequest) {
  const styles = useStyles()
  const { look, space } = usePaper()
  const { index: document, pageOf } = useDrawnDocument()
  const entries = document.outline.filter((entry) => entry.level <= block.depth)
  return sliced([null, ...entries], slice).map(({ item, index }) =>
    item === null ? (
      <p
        key={index}
        className={styles.title}
        style={{ ...look(styleIds.contentsTitle), paddingBottom: space(styleIds.contentsTitle).after }}
        {...partAttribute(partName)}
      >
        {block.title}
      </p>
    ) : (
      <div
        key={index}
        className={styles.entry}
        style={{
          ...look(contentsStyle(item.level)),
          paddingTop: space(contentsStyle(item.level)).before,
          paddingBottom: space(contentsStyle(item.level)).after,
          paddingLeft: points((item.level - 1) * 12),
        }}
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
