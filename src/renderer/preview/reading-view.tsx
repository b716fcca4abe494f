import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { useEffect, useRef } from 'react'
import type { ComposedDocument } from '../../shared/ipc/contract'
import { useWords } from '../words/use-words'
import { PagesView } from './pages-view'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
  },
  pages: { flexGrow: 1, minHeight: 0 },
})

type ReadingViewProps = {
  readonly composed: Pick<ComposedDocument, 'tree' | 'look'>
  readonly onClose: () => void
}

/** The document alone, at the size of paper. Esc goes back to work. */
export function ReadingView({ composed, onClose }: ReadingViewProps) {
  const styles = useStyles()
  const { t } = useWords()
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => root.current?.querySelector<HTMLElement>('[data-pages]')?.focus(), [])
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [onClose])
  return (
    <div ref={root} className={styles.root}>
      <div className={styles.bar}>
        <span className={styles.title}>{composed.tree.properties.title}</span>
        <Button appearance="subtle" icon={<DismissRegular />} onClick={onClose}>
          {t('preview.closeReading')}
        </Button>
      </div>
      <div className={styles.pages}>
        <PagesView composed={composed} label={t('preview.pages')} largestScale={1.25} />
      </div>
    </div>
  )
}
