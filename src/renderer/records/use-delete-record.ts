import { useCallback } from 'react'
import type { RecordKind } from '../../shared/model/library'
import { useCommand } from '../api/use-command'
import { useWords } from '../words/use-words'
import { dropDraft } from './kept-drafts'
import { useUndoOffer } from './use-undo-offer'

export type DeleteRecord = (record: {
  readonly kind: RecordKind
  readonly id: string
  readonly title: string
}) => Promise<boolean>

/** Deletes a record and offers to bring it back. False when it could not be deleted, such as while others refer to it. */
export function useDeleteRecord(): DeleteRecord {
  const { t } = useWords()
  const offerUndo = useUndoOffer()
  const { run: remove } = useCommand('records/delete')
  const { run: undo } = useCommand('library/undo')
  return useCallback(
    async ({ kind, id, title }) => {
      const reply = await remove({ kind, id })
      if (!reply.ok) return false
      dropDraft(kind, id)
      offerUndo(t('records.deleted', { title }), () => void undo())
      return true
    },
    [remove, undo, offerUndo, t],
  )
}
