import { useCallback } from 'react'
import { useRunAction } from '../../actions/actions-provider'
import { useUndoOffer } from '../../records/use-undo-offer'
import { useWords } from '../../words/use-words'

/** Says what has been deleted, and offers to take it back. */
export function useDeletedToast(): (name: string) => void {
  const { t } = useWords()
  const offerUndo = useUndoOffer()
  const run = useRunAction()
  return useCallback((name) => offerUndo(t('settings.deleted', { name }), () => run('undo')), [t, offerUndo, run])
}
