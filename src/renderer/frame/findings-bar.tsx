import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { RecoveryFinding } from '../../shared/ipc/recovery'
import { describeFinding } from '../../shared/ipc/recovery-words'
import { useRunAction } from '../actions/actions-provider'
import { questionKey } from '../api/question'
import { useCommand } from '../api/use-command'
import { useNavigation } from '../navigation/navigation-provider'
import { useWords } from '../words/use-words'
import { gravestFirst, severityOf } from './finding-severity'

const useStyles = makeStyles({
  bar: { borderRadius: 0, flexShrink: 0 },
  text: { overflowWrap: 'anywhere' },
  others: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '30vh', overflowY: 'auto' },
  other: { paddingTop: tokens.spacingVerticalS },
  title: { display: 'block' },
  otherTitle: { fontWeight: tokens.fontWeightSemibold },
  actions: { flexWrap: 'wrap' },
})

/** So many damaged records are listed; who has more looks at the folder. */
const mostListed = 50

/** What opening the library found damaged and what became of it, until it has been read. */
export function FindingsBar({ findings }: { readonly findings: readonly RecoveryFinding[] }) {
  const styles = useStyles()
  const { t, language } = useWords()
  const { go } = useNavigation()
  const run = useRunAction()
  const client = useQueryClient()
  const dismiss = useCommand('library/dismiss-findings')
  const [isOpen, setIsOpen] = useState(false)
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
    <section aria-label={t('recovery.findings')}>
      <MessageBar intent={severityOf(first)} layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.text}>
          <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
          {advice}
          {isOpen && (
            <ul className={styles.others}>
              {listed.map((finding) => (
                <Finding key={JSON.stringify(finding)} finding={finding} />
              ))}
              {left > 0 && <li className={styles.other}>{t('recovery.left', { count: left })}</li>}
            </ul>
          )}
        </MessageBarBody>
        <MessageBarActions
          className={styles.actions}
          containerAction={
            <Button
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={t('recovery.dismiss')}
              title={t('recovery.dismiss')}
              disabled={dismiss.isRunning}
              onClick={() => void close()}
            />
          }
        >
          {others.length > 0 && (
            <Button aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
              {isOpen ? t('recovery.showFewer') : t('recovery.showAll', { count: others.length })}
            </Button>
          )}
          <Button onClick={() => run('show-library-folder')}>{t('recovery.showFolder')}</Button>
          <Button onClick={() => go({ screen: 'settings', tab: 'backups' })}>{t('recovery.restore')}</Button>
        </MessageBarActions>
      </MessageBar>
    </section>
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
