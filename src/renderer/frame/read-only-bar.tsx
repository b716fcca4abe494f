import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components'
import type { Failure } from '../../shared/ipc/failure'
import { describeFailure } from '../../shared/ipc/failure-words'
import { useRunAction } from '../actions/actions-provider'
import { useWords } from '../words/use-words'

const useStyles = makeStyles({
  bar: { borderRadius: 0, flexShrink: 0 },
  title: { display: 'block' },
  text: { overflowWrap: 'anywhere' },
})

/** Says for as long as it lasts that nothing can be changed, why, and what to do about it. */
export function ReadOnlyBar({ failure }: { readonly failure: Failure }) {
  const styles = useStyles()
  const { t, language } = useWords()
  const run = useRunAction()
  const { title, advice } = describeFailure(failure, language)
  return (
    <section aria-label={t('recovery.readOnlyTitle')}>
      <MessageBar intent="warning" layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.text}>
          <MessageBarTitle className={styles.title}>{t('recovery.readOnlyTitle')}</MessageBarTitle>
          {`${title}. ${advice} ${t('recovery.readOnlyText')}`}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => run('show-library-folder')}>{t('recovery.showFolder')}</Button>
          <Button onClick={() => run('open-library')}>{t('recovery.openOther')}</Button>
        </MessageBarActions>
      </MessageBar>
    </section>
  )
}
