import { Button, MessageBar, MessageBarBody, makeStyles, Text, Title2, tokens } from '@fluentui/react-components'
import { useQueryClient } from '@tanstack/react-query'
import type { LibraryStatus } from '../../../shared/ipc/contract'
import type { Failure } from '../../../shared/ipc/failure'
import { describeFailure } from '../../../shared/ipc/failure-words'
import { questionKey } from '../../api/question'
import { useCommand } from '../../api/use-command'
import { useWords } from '../../words/use-words'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    height: '100%',
    boxSizing: 'border-box',
    overflow: 'auto',
    maxWidth: '720px',
    margin: '0 auto',
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXXL,
  },
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  folder: { overflowWrap: 'anywhere', fontFamily: tokens.fontFamilyMonospace },
  advice: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** The library is there but cannot be opened: what happened, what is safe, and what to do. */
export function LibraryFailed({ folder, failure }: { readonly folder: string; readonly failure: Failure }) {
  const styles = useStyles()
  const { t, language } = useWords()
  const client = useQueryClient()
  const retry = useCommand('library/retry')
  const open = useCommand('library/open')
  const create = useCommand('library/create')
  const isBusy = retry.isRunning || open.isRunning || create.isRunning
  const { title, advice } = describeFailure(failure, language)
  const tryAgain = async (): Promise<void> => {
    const reply = await retry.run()
    if (reply.ok) client.setQueryData<LibraryStatus>(questionKey('library/status', null), reply.value)
  }
  return (
    <main className={styles.root}>
      <Title2 as="h1">{t('welcome.failedTitle')}</Title2>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody className={styles.body}>
          <Text weight="semibold" block>
            {title}
          </Text>
          <Text block className={styles.advice}>
            {advice}
          </Text>
        </MessageBarBody>
      </MessageBar>
      <div className={styles.body}>
        <Text>{t('welcome.failedFolder')}</Text>
        <Text className={styles.folder}>{folder}</Text>
        <Text>{t('welcome.failedSafe')}</Text>
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" disabled={isBusy} onClick={() => void tryAgain()}>
          {t('welcome.retry')}
        </Button>
        <Button disabled={isBusy} onClick={() => void open.run()}>
          {t('welcome.openOther')}
        </Button>
        <Button disabled={isBusy} onClick={() => void create.run({ contents: 'empty', place: 'ask' })}>
          {t('welcome.startNew')}
        </Button>
      </div>
    </main>
  )
}
