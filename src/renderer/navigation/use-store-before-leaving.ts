import { useConfirm } from '../ui/confirm-provider'
import { useWords } from '../words/use-words'
import { useBeforeLeaving } from './navigation-provider'

/** Asks whether the window may close with the last changes to `title` not on disk. */
export function useAskToLose(): (title: string) => Promise<boolean> {
  const { t } = useWords()
  const confirm = useConfirm()
  return (title) =>
    confirm({
      title: t('records.leave.failedTitle', { title }),
      text: t('records.leave.closeText'),
      confirm: t('records.leave.closeConfirm'),
    })
}

/** Stores before the page is left. What cannot be stored keeps the page open, and the window until its loss is agreed to. */
export function useStoreBeforeLeaving(flush: () => Promise<boolean>, title: string): void {
  const askToLose = useAskToLose()
  useBeforeLeaving(async (way) => (await flush()) || (way === 'window' && (await askToLose(title))))
}
