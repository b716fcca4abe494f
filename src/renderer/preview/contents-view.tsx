import { makeStyles } from '@fluentui/react-components'
import { contentsStyle, styleIds } from '../../shared/document/style-ids'
import type { Block } from '../../shared/document/tree'
import { useDrawnDocument } from './document-context'
import { type DrawRequest, partAttribute, sliced } from './drawing'
import { InlineText } from './inline-view'
import { usePaper } from './paper-context'

type Contents = Extract<Block, { kind: 'contents' }>

const useStyles = makeStyles({
  title: { margin: 0 },
  entry: { display: 'flex', alignItems: 'baseline' },
  // Full stops of the type, as many as there is room for; nobody has to hear them read.
  leader: {
    flexGrow: 1,
    flexBasis: 0,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    direction: 'rtl',
    '::before': { content: `'${'.'.repeat(400)}' / ''` },
  },
  page: { fontVariantNumeric: 'tabular-nums' },
})

/** The table of contents, filled in once the pages are known. Its first part is its title. */
export function ContentsView({ block, slice, partName }: { readonly block: Contents } & DrawRequest) {
  const styles = useStyles()
  const { look, space, indent } = usePaper()
  const { index: document, pageOf } = useDrawnDocument()
  const entries = document.outline.filter((entry) => entry.level <= block.depth)
  const lines = [null, ...entries]
  const styleOf = (line: (typeof lines)[number]) => (line === null ? styleIds.contentsTitle : contentsStyle(line.level))
  /** What stands above the next line is part of this one, so that the first on a page has none. */
  const below = (line: (typeof lines)[number], next: (typeof lines)[number] | undefined): number =>
    next === undefined ? 0 : Math.max(space(styleOf(line)).after, space(styleOf(next)).before)
  return sliced(lines, slice).map(({ item, index }) =>
    item === null ? (
      <p
        key={index}
        className={styles.title}
        style={{ ...look(styleIds.contentsTitle), paddingBottom: below(item, lines[index + 1]) }}
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
          paddingBottom: below(item, lines[index + 1]),
          paddingLeft: indent(contentsStyle(item.level)),
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
