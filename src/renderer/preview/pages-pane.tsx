import { makeStyles, Spinner, tokens } from '@fluentui/react-components'
import { memo, useCallback, useState } from 'react'
import type { Notice } from '../../shared/compose/notice'
import type { ComposedDocument } from '../../shared/ipc/contract'
import { Area } from '../ui/area'
import { useWords } from '../words/use-words'
import type { Layout } from './lay-out'
import { NoticeCounts } from './notice-counts'
import { NoticeList } from './notice-list'
import { PagesView } from './pages-view'
import { PaneHeader } from './pane-header'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  pages: { flexGrow: 1, flexShrink: 1, minHeight: '120px', display: 'flex', flexDirection: 'column' },
  desk: { flexGrow: 1, minHeight: 0 },
  count: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  check: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    maxHeight: '38%',
    minHeight: '84px',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  found: { overflowY: 'auto', minHeight: 0, paddingBottom: tokens.spacingVerticalXS },
})

type PagesPaneProps = {
  readonly composed: ComposedDocument | undefined
  readonly notices: readonly Notice[]
  /** Shows the place a notice is about; null where there is nowhere to go. */
  readonly onOpenNotice: ((notice: Notice) => void) | null
  readonly onClose: (() => void) | null
}

/** The pages as they will be printed, and what the check says of them. */
export const PagesPane = memo(function PagesPane(props: PagesPaneProps) {
  const { composed, notices, onOpenNotice, onClose } = props
  const styles = useStyles()
  const { t } = useWords()
  const [count, setCount] = useState<number | null>(null)
  const follow = useCallback((layout: Layout) => setCount(layout.pages.length), [])
  return (
    <div className={styles.root}>
      <Area label={t('preview.pages')} className={styles.pages}>
        <PaneHeader title={t('preview.pages')} side="end" onClose={onClose}>
          {count === null ? null : <span className={styles.count}>{t('preview.pageCount', { count })}</span>}
        </PaneHeader>
        <div className={styles.desk}>
          {composed === undefined ? (
            <Spinner delay={300} />
          ) : (
            <PagesView composed={composed} label={t('preview.pages')} largestScale={1} onLayout={follow} />
          )}
        </div>
      </Area>
      <Area label={t('preview.check')} className={styles.check}>
        <PaneHeader title={t('preview.check')} side="end" onClose={null}>
          <NoticeCounts notices={notices} />
        </PaneHeader>
        <div className={styles.found} data-check="" tabIndex={onOpenNotice === null ? 0 : -1}>
          <NoticeList notices={notices} onOpen={onOpenNotice} />
        </div>
      </Area>
    </div>
  )
})
