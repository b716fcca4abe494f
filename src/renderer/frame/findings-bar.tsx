import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { useQueryClient } from '@tanstack/react-query'
import type { RecoveryFinding } from '../../shared/ipc/recovery'
import { describeFinding } from '../../shared/ipc/recovery-words'
import { useRunAction } from '../actions/actions-provider'
import { questionKey } from '../api/question'
import { useCommand } from '../api/use-command'
import { useNavigation } from '../navigation/navigation-provider'
import { useWords } from '../words/use-words'
import { BarWithDetails } from './bar-with-details'
import { gravestFirst, severityOf } from './finding-severity'

const useStyles = makeStyles({
  others: { alignSelf: 'stretch', margin: 0, padding: 0, listStyleType: 'none', maxHeight: '30vh', overflowY: 'auto' },
  other: { paddingBottom: tokens.spacingVerticalS },
  otherTitle: { fontWeight: tokens.fontWeightSemibold },
})

/** So many damaged records are listed; who has more looks at the folder. */
const mostListed = 50

type FindingsBarProps = {
  readonly findings: readonly RecoveryFinding[]
  /** Another bar above the page leads to the folder already. */
  readonly hasFolderBeside: boolean
}

/** What opening the library found damaged and what became of it, until it has been read. */
export function FindingsBar({ findings, hasFolderBeside }: FindingsBarProps) {
  const styles = useStyles()
  const { t, language } = useWords()
  const { go } = useNavigation()
  const run = useRunAction()
  const client = useQueryClient()
  const dismiss = useCommand('library/dismiss-findings')
  const [first, ...others] = gravestFirst(findings)
  if (first === undefined) return null
  const { title, advice } = describeFinding(first, language)
  const listed = others.slice(0, mostListed)
  const left = others.length - listed.length
  const close = async (): Promise<void> => {
    const reply = await dismiss.run()
    if (reply.ok) await client.invalidateQueries({ queryKey: questionKey('library/status', null) })
  }
  return (
    <BarWithDetails
      label={t('recovery.findings')}
      intent={severityOf(first)}
      title={title}
      more={others.length > 0 ? t('recovery.showAll', { count: others.length }) : t('recovery.showDetails')}
      actions={
        <Button size="small" onClick={() => go({ screen: 'settings', tab: 'backups' })}>
          {t('recovery.restore')}
        </Button>
      }
      dismiss={
        <Button
          size="small"
          appearance="transparent"
          icon={<DismissRegular />}
          aria-label={t('recovery.dismiss')}
          title={t('recovery.dismiss')}
          disabled={dismiss.isRunning}
          onClick={() => void close()}
        />
      }
    >
      <Text>{advice}</Text>
      {others.length > 0 && (
        <ul className={styles.others}>
          {listed.map((finding) => (
            <Finding key={JSON.stringify(finding)} finding={finding} />
          ))}
          {left > 0 && <li className={styles.other}>{t('recovery.left', { count: left })}</li>}
        </ul>
      )}
      {!hasFolderBeside && (
        <Button size="small" onClick={() => run('show-library-folder')}>
          {t('recovery.showFolder')}
        </Button>
      )}
    </BarWithDetails>
  )
}

function Finding({ finding }: { readonly finding: RecoveryFinding }) {
  const styles = useStyles()
  const { language } = useWords()
  const { title, advice } = describeFinding(finding, language)
  return (
    <li className={styles.other}>
      <span className={styles.otherTitle}>{`${title}.`}</span> {advice}
    </li>
  )
}
