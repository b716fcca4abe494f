import { useCallback } from 'react'
import type { RecordKind, RecordOf } from '../../shared/model/library'
import { useCommand } from '../api/use-command'
import { useNavigation } from '../navigation/navigation-provider'
import { startDraft } from './kept-drafts'

/** Opens an empty form of the kind, filled in as far as the caller knows. Nothing is stored before it has a name. */
export function useNewRecord(): <K extends RecordKind>(kind: K, fill?: Partial<RecordOf<K>>) => Promise<void> {
  const { run } = useCommand('records/blank')
  const { go } = useNavigation()
  return useCallback(
    async (kind, fill) => {
      const reply = await run({ kind })
      if (!reply.ok) return
      const record = { ...reply.value.record, ...fill } as RecordOf<typeof kind>
      startDraft(kind, record)
      go({ screen: 'record', kind, id: (record as { readonly id: string }).id, isNew: true })
    },
    [run, go],
  )
}
