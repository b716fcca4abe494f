import {
  Field,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  ProgressBar,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { Backup } from '../../../../shared/ipc/contract'
import type { Failure } from '../../../../shared/ipc/failure'
import { describeFailure } from '../../../../shared/ipc/failure-words'
import { proseMoment } from '../../../../shared/language/moments'
import { useCommand } from '../../../api/use-command'
import { useNavigation } from '../../../navigation/navigation-provider'
import { FormDialog } from '../../../ui/form-dialog'
import { useReadOnly } from '../../../ui/read-only'
import { useToasts } from '../../../ui/toasts-provider'
import { useWords } from '../../../words/use-words'

const useStyles = makeStyles({
  way: { display: 'flex', flexDirection: 'column' },
  text: { color: tokens.colorNeutralForeground2 },
})

const ways = ['new', 'present'] as const
type Way = (typeof ways)[number]

const wayWords = {
  new: { title: 'backups.asNew', text: 'backups.asNewText' },
  present: { title: 'backups.inPlace', text: 'backups.inPlaceText' },
} as const

export type RestoreDialogProps = {
  /** Null asks for the backup's file. */
  readonly backup: Backup | null
  readonly onClose: () => void
}

/** Asks whether a backup becomes a new library or takes the place of the present one, and restores it. */
export function RestoreDialog({ backup, onClose }: RestoreDialogProps) {
  const styles = useStyles()
  const { t, language } = useWords()
  const show = useToasts()
  const readOnly = useReadOnly()
  const { mayLeave } = useNavigation()
  const restore = useCommand('backups/restore', { quiet: true })
  const [into, setInto] = useState<Way>('new')
  const [failure, setFailure] = useState<Failure | null>(null)

  const start = async (): Promise<void> => {
    setFailure(null)
    // What was typed last belongs into the library that is left, or into its backup.
    if (!(await mayLeave())) return
    const reply = await restore.run({ id: backup?.id ?? null, into })
    if (!reply.ok) {
      setFailure(reply.failure)
      return
    }
    const { value } = reply
    if (value.outcome === 'cancelled' || value.status.state !== 'open') return
    onClose()
    if (into === 'new') show({ title: t('backups.restoredNew'), text: value.status.folder })
    else show({ title: t('backups.restoredPresent'), text: t('backups.restoredPresentText') })
  }

  const confirm =
    backup === null ? 'backups.confirmFile' : into === 'new' ? 'backups.confirmNew' : 'backups.confirmPresent'
  return (
    <FormDialog
      isOpen
      title={
        backup === null
          ? t('backups.dialogFileTitle')
          : t('backups.dialogTitle', { moment: proseMoment(backup.at, language) })
      }
      confirm={t(confirm)}
      isBusy={restore.isRunning}
      onCancel={onClose}
      onConfirm={() => void start()}
    >
      <Field label={t('backups.how')}>
        <RadioGroup value={into} disabled={restore.isRunning} onChange={(_event, { value }) => setInto(value as Way)}>
          {ways.map((way) => (
            <Radio
              key={way}
              value={way}
              disabled={way === 'present' && readOnly !== null}
              label={
                <span className={styles.way}>
                  <Text weight="semibold">{t(wayWords[way].title)}</Text>
                  <Text className={styles.text}>
                    {way === 'present' && readOnly !== null ? readOnly : t(wayWords[way].text)}
                  </Text>
                </span>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      {restore.isRunning && (
        <Field validationMessage={t('backups.restoring')} validationState="none">
          <ProgressBar aria-label={t('backups.restoring')} />
        </Field>
      )}
      {failure !== null && <RestoreFailure failure={failure} />}
    </FormDialog>
  )
}

function RestoreFailure({ failure }: { readonly failure: Failure }) {
  const { language } = useWords()
  const { title, advice } = describeFailure(failure, language)
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {advice}
      </MessageBarBody>
    </MessageBar>
  )
}
