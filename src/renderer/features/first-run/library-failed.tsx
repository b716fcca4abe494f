import { Button, MessageBar, MessageBarBody, makeStyles, Text, Title2, tokens } from '@fluentui/react-components'
import { useQueryClient } from '@tanstack/react-query'
import type { Backup, LibraryStatus } from '../../../shared/ipc/contract'
import type { Failure, FailureCode } from '../../../shared/ipc/failure'
import { describeFailure } from '../../../shared/ipc/failure-words'
import { proseMoment } from '../../../shared/language/moments'
import { questionKey } from '../../api/question'
import { useAnswer } from '../../api/use-answer'
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

/** What keeps the library closed while its backups may be whole. */
const helpedByBackup: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'libraryDamaged',
  'libraryMissing',
  'libraryUnmended',
  'pathMissing',
  'diskFault',
  'internal',
])

/** The library is there but cannot be opened: what happened, what is safe, and what to do. */
export function LibraryFailed({ folder, failure }: { readonly folder: string; readonly failure: Failure }) {
  const styles = useStyles()
  const { t, language } = useWords()
  const client = useQueryClient()
  const retry = useCommand('library/retry')
  const open = useCommand('library/open')
  const create = useCommand('library/create')
  const restore = useCommand('backups/restore')
  const isBusy = retry.isRunning || open.isRunning || create.isRunning || restore.isRunning
  const { title, advice } = describeFailure(failure, language)
  const isHelpedByBackup = helpedByBackup.has(failure.code)
  // Where not even the folder can be read there are none to offer.
  const newest = useAnswer('backups/list').data?.[0] ?? null
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
      {isHelpedByBackup && (
        <OwnBackups newest={newest} isBusy={isBusy} onRestore={(id) => void restore.run({ id, into: 'new' })} />
      )}
      <div className={styles.actions}>
        <Button
          appearance={isHelpedByBackup && newest !== null ? 'secondary' : 'primary'}
          disabled={isBusy}
          onClick={() => void tryAgain()}
        >
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

type OwnBackupsProps = {
  readonly newest: Backup | null
  readonly isBusy: boolean
  readonly onRestore: (id: string | null) => void
}

/** The newest backup of the library that does not open, and the way to one elsewhere; each becomes a new library. */
function OwnBackups({ newest, isBusy, onRestore }: OwnBackupsProps) {
  const styles = useStyles()
  const { t, language } = useWords()
  return (
    <div className={styles.body}>
      {newest !== null && <Text>{t('welcome.failedBackup', { moment: proseMoment(newest.at, language) })}</Text>}
      <div className={styles.actions}>
        {newest !== null && (
          <Button appearance="primary" disabled={isBusy} onClick={() => onRestore(newest.id)}>
            {t('welcome.restoreLast')}
          </Button>
        )}
        <Button disabled={isBusy} onClick={() => onRestore(null)}>
          {t('welcome.restoreFile')}
        </Button>
      </div>
    </div>
  )
}
