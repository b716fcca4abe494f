import { Button, Text } from '@fluentui/react-components'
import type { Failure } from '../../shared/ipc/failure'
import { describeFailure } from '../../shared/ipc/failure-words'
import { useRunAction } from '../actions/actions-provider'
import { useWords } from '../words/use-words'
import { BarWithDetails } from './bar-with-details'

/** Says for as long as it lasts that nothing can be changed; why, and what to do about it, on demand. */
export function ReadOnlyBar({ failure }: { readonly failure: Failure }) {
  const { t, language } = useWords()
  const run = useRunAction()
  const { title, advice } = describeFailure(failure, language)
  return (
    <BarWithDetails
      label={t('recovery.readOnlyTitle')}
      intent="warning"
      title={t('recovery.readOnlyTitle')}
      more={t('recovery.showWhy')}
      actions={
        <Button size="small" onClick={() => run('open-library')}>
          {t('recovery.openOther')}
        </Button>
      }
    >
      <Text>{`${title}. ${advice} ${t('recovery.readOnlyText')}`}</Text>
      <Button size="small" onClick={() => run('show-library-folder')}>
        {t('recovery.showFolder')}
      </Button>
    </BarWithDetails>
  )
}
