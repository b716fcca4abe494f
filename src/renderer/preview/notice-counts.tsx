import { makeStyles, tokens } from '@fluentui/react-components'
import type { Notice, Severity } from '../../shared/compose/notice'
import { useWords } from '../words/use-words'
import { countNotices } from './count-notices'
import { SeverityIcon } from './severity-icon'

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  count: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
})

/** "2 ✖ 3 ⚠": how much the check found, at a glance; said in words to a screen reader. */
export function NoticeCounts({ notices }: { readonly notices: readonly Notice[] }) {
  const styles = useStyles()
  const { t } = useWords()
  const counts = countNotices(notices)
  const shown = (['error', 'warning'] as const).filter((severity) => counts[severity] > 0)
  const words: { readonly [S in Severity]: string } = {
    error: t('preview.errorCount', { count: counts.error }),
    warning: t('preview.warningCount', { count: counts.warning }),
    info: '',
  }
  return (
    <span className={styles.root}>
      {shown.map((severity) => (
        <span key={severity} className={styles.count} role="img" aria-label={words[severity]} title={words[severity]}>
          {counts[severity]}
          <SeverityIcon severity={severity} />
        </span>
      ))}
    </span>
  )
}
