import { useIsMutating } from '@tanstack/react-query'
import type { RequestName } from '../../shared/ipc/contract'
import { isWriting } from './save-faults'
import { useHasUnsavedEdits } from './unsaved-edits'

/** Whether something typed or ordered is not yet on disk. */
export function useIsSaving(): boolean {
  const hasEdits = useHasUnsavedEdits()
  const running = useIsMutating({
    predicate: ({ options }) => isWriting(options.mutationKey?.[0] as RequestName),
  })
  return hasEdits || running > 0
}
