import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components'
import type { Failure } from '../../../../shared/ipc/failure'
import { describeFailure } from '../../../../shared/ipc/failure-words'
import { useConfirm } from '../../../ui/confirm-provider'
import { useWords } from '../../../words/use-words'
import type { DraftKeeper } from '../editing/draft-keeper'

const useStyles = makeStyles({ bar: { flexShrink: 0, borderRadius: 0 } })

/** Says why the last edits are not on disk, and what can be done; the edits stay on the screen. */
export function UnsavedBar({ failure, keeper }: { readonly failure: Failure; readonly keeper: DraftKeeper }) {
  const styles = useStyles()
  const { t, language } = useWords()
  const confirm = useConfirm()
  const { title, advice } = describeFailure(failure, language)
  const giveUp = async (): Promise<void> => {
    const question = { title: t('composer.giveUpTitle'), text: t('composer.giveUpText'), confirm: t('composer.giveUp') }
    if (await confirm(question)) await keeper.giveUp()
  }
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {advice}
      </MessageBarBody>
      <MessageBarActions>
        {failure.code === 'outdated' ? (
          <Button onClick={() => void keeper.keepMine()}>{t('composer.keepMine')}</Button>
        ) : (
          <Button onClick={() => void keeper.flush()}>{t('common.tryAgain')}</Button>
        )}
        <Button onClick={() => void giveUp()}>{t('composer.giveUp')}</Button>
      </MessageBarActions>
    </MessageBar>
  )
}
