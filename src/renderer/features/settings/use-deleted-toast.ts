import { useCallback } from 'react'
import { useRunAction } from '../../actions/actions-provider'
import { useToasts } from '../../ui/toasts-provider'
import { useWords } from '../../words/use-words'

/** Says what has been deleted, and offers to take it back. */
export function useDeletedToast(): (name: string) => void {
  const { t } = useWords()
  const show = useToasts()
  const run = useRunAction()
  return useCallback(
    (name) =>
      show({
        title: t('settings.deleted', { name }),
        actions: [{ label: t('common.undo'), run: () => run('undo') }],
      }),
    [t, show, run],
  )
}
