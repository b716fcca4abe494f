import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  ProgressBar,
  Text,
  tokens,
} from '@fluentui/react-components'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Backup, LibraryStatus } from '../../../../shared/ipc/contract'
import type { Failure } from '../../../../shared/ipc/failure'
import { describeFailure } from '../../../../shared/ipc/failure-words'
import { proseMoment } from '../../../../shared/language/moments'
import { backupAge } from '../../../../shared/model/backup-age'
import { questionKey } from '../../../api/question'
import { useAnswer } from '../../../api/use-answer'
import { useCommand } from '../../../api/use-command'
import { Answered } from '../../../ui/answered'
import { ChangeButton } from '../../../ui/change-button'
import { FormSection, Wide } from '../../../ui/form-section'
import { useToasts } from '../../../ui/toasts-provider'
import { useWords } from '../../../words/use-words'
import { BackupTable } from './backup-table'
import { RestoreDialog } from './restore-dialog'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
  last: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
})

/** What is to be restored: one of the library's own backups, or one in a file that is asked for. */
type Wanted = { readonly backup: Backup | null }

/** When the last good backup was made, a way to make one now, and all there are, each to be restored. */
export function BackupSettings() {
  const styles = useStyles()
  const { t } = useWords()
  const backups = useAnswer('backups/list')
  const status = useAnswer('library/status').data
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const lastBackup = status?.state === 'open' ? status.lastBackup : null
  const { refetch } = backups

  // Backups are made by the clock too, and their files may have been taken away.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is asked for anew with every new backup
  useEffect(() => {
    void refetch()
  }, [refetch, lastBackup])

  return (
    <div className={styles.root}>
      <FormSection hint={t('backups.rotation')}>
        <Wide>{status?.state === 'open' && <LastGood library={status} />}</Wide>
        <Wide>
          <MakeBackup />
        </Wide>
      </FormSection>
      <FormSection title={t('backups.list')}>
        <Wide>
          <Answered answer={backups}>
            {(list) =>
              list.length === 0 ? (
                <Text className={styles.quiet}>{`${t('backups.none')}. ${t('backups.noneText')}`}</Text>
              ) : (
                <BackupTable backups={list} onRestore={(backup) => setWanted({ backup })} />
              )
            }
          </Answered>
        </Wide>
        <Wide>
          <div className={styles.line}>
            <Button onClick={() => setWanted({ backup: null })}>{t('backups.restoreFile')}</Button>
            <Text className={styles.quiet}>{t('backups.restoreFileHint')}</Text>
          </div>
        </Wide>
      </FormSection>
      {wanted !== null && <RestoreDialog backup={wanted.backup} onClose={() => setWanted(null)} />}
    </div>
  )
}

function LastGood({ library }: { readonly library: Extract<LibraryStatus, { readonly state: 'open' }> }) {
  const styles = useStyles()
  const { t, language } = useWords()
  const age = backupAge(library.lastBackup, library.savedAt, new Date())
  return (
    <div className={styles.last}>
      <Text>{t('backups.lastGood')}</Text>
      <Text size={500} weight="semibold">
        {age.state === 'none' ? t('backups.none') : proseMoment(age.at, language)}
      </Text>
      {age.state === 'old' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('backups.old', { count: age.days })}</MessageBarBody>
        </MessageBar>
      )}
      {library.backupFailure !== null && <BackupFailed failure={library.backupFailure} />}
    </div>
  )
}

function BackupFailed({ failure }: { readonly failure: Failure }) {
  const { t, language } = useWords()
  const { title, advice } = describeFailure(failure, language)
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('backups.failed')}</MessageBarTitle>
        {`${title}. ${advice}`}
      </MessageBarBody>
    </MessageBar>
  )
}

function MakeBackup() {
  const styles = useStyles()
  const { t } = useWords()
  const show = useToasts()
  const client = useQueryClient()
  const make = useCommand('backups/make')
  const { run: showInFolder } = useCommand('backups/show')

  const start = async (place: 'library' | 'ask'): Promise<void> => {
    const reply = await make.run({ place })
    if (!reply.ok || reply.value.outcome === 'cancelled') return
    const { backup, file, missing } = reply.value
    for (const name of ['library/status', 'backups/list'] as const) {
      void client.invalidateQueries({ queryKey: questionKey(name, null) })
    }
    show({
      title: t('backups.made', { count: backup.records }),
      text: missing.length === 0 ? file : `${t('backups.missing', { count: missing.length })} ${file}`,
      actions: [{ label: t('backups.showInFolder'), run: () => void showInFolder({ id: backup.id }) }],
    })
  }
  return (
    <div className={styles.last}>
      <div className={styles.line}>
        <ChangeButton appearance="primary" disabled={make.isRunning} onClick={() => void start('library')}>
          {t('backups.makeNow')}
        </ChangeButton>
        <Button disabled={make.isRunning} onClick={() => void start('ask')}>
          {t('backups.makeInFolder')}
        </Button>
        <Text className={styles.quiet}>{t('backups.otherDisk')}</Text>
      </div>
      {make.isRunning && (
        <Field validationMessage={t('backups.making')} validationState="none">
          <ProgressBar aria-label={t('backups.making')} />
        </Field>
      )}
    </div>
  )
}
