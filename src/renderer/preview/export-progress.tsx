import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { Events, ExportStep } from '../../shared/ipc/contract'
import { listen } from '../api/ask'
import { useWords } from '../words/use-words'

const useStyles = makeStyles({
  // In the place of the button, which waits: the other buttons of the bar stay where they are.
  root: {
    position: 'absolute',
    zIndex: 1,
    top: 0,
    bottom: 0,
    right: 0,
    boxSizing: 'border-box',
    minWidth: '100%',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    paddingInlineStart: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  at: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    flexGrow: 1,
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
})

/** Milliseconds before anything is shown: most exports are done by then. */
const patience = 300

type Progress = Pick<Events['export/progress'], 'step' | 'done'>

/** How far an export is, and the way to stop it; nothing at all where it is quick. */
export function ExportProgress({ job, onCancel }: { readonly job: string; readonly onCancel: () => void }) {
  const styles = useStyles()
  const { t } = useWords()
  const [isLong, setIsLong] = useState(false)
  const [progress, setProgress] = useState<Progress | null>(null)
  useEffect(() => {
    const timer = window.setTimeout(() => setIsLong(true), patience)
    return () => window.clearTimeout(timer)
  }, [])
  useEffect(() => listen('export/progress', (told) => told.job === job && setProgress(told)), [job])

  // While it is composed, and while a dialog asks where to put it, there is nothing to wait for yet.
  if (!isLong || progress === null || progress.step === 'composing') return null
  const { step, done } = progress
  const words: { readonly [S in ExportStep]: string } = {
    composing: t('preview.exportPictures'),
    pictures: t('preview.exportPictures'),
    writing: t('preview.exportWriting'),
    printing: t('preview.exportPrinting'),
    saving: t('preview.exportSaving'),
  }
  return (
    <div className={styles.root}>
      <div className={styles.at} role="status">
        {words[step]}
        {/* Printing does not say how far it is: then the bar only shows that it is at it. */}
        {done === 0 ? (
          <ProgressBar thickness="medium" aria-label={t('preview.exporting')} />
        ) : (
          <ProgressBar thickness="medium" value={done} aria-label={t('preview.exporting')} />
        )}
      </div>
      <Button size="small" onClick={onCancel}>
        {t('common.cancel')}
      </Button>
    </div>
  )
}
