import { useCallback } from 'react'
import { listen } from '../api/ask'
import { type ToastAction, useToasts } from '../ui/toasts-provider'
import { useWords } from '../words/use-words'

/**
 * Says what has just been done and offers to take it back. Undo takes back the last change, so the offer goes as soon
 * as there is another one. `others` are offered beside it.
 */
export function useUndoOffer(): (title: string, undo: () => void, others?: readonly ToastAction[]) => void {
  const { t } = useWords()
  const show = useToasts()
  return useCallback(
    (title, undo, others = []) => {
      const withdraw = show({ title, actions: [{ label: t('common.undo'), run: undo }, ...others] })
      const stop = listen('library/changed', () => {
        stop()
        withdraw()
      })
    },
    [t, show],
  )
}
