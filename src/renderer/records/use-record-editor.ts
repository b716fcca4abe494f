import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useSyncExternalStore } from 'react'
import type { RecordKind } from '../../shared/model/library'
import { ask, failureOf } from '../api/ask'
import { questionKey } from '../api/question'
import { useUnsavedMark } from '../api/unsaved-edits'
import { useCommand } from '../api/use-command'
import { keepDraft } from './kept-drafts'
import type { RecordDraft } from './record-draft'
import { type EditorState, RecordEditor } from './record-editor'

/** How long typing rests before it is stored. */
const rest = 600

export type OpenEditor<K extends RecordKind> = { readonly editor: RecordEditor<K>; readonly state: EditorState<K> }

/** An editor for this draft as long as the page is open. It stores by itself; the page sees to it before it is left. */
export function useRecordEditor<K extends RecordKind>(initial: RecordDraft<K>): OpenEditor<K> {
  const client = useQueryClient()
  const save = useCommand('records/save', { quiet: true })
  const { id } = initial.record as { readonly id: string }
  // biome-ignore lint/correctness/useExhaustiveDependencies: one editor for one record, whatever is rendered meanwhile
  const editor = useMemo(
    () =>
      new RecordEditor<K>(initial, {
        rest,
        keep: keepDraft,
        save: async (input) => {
          const reply = await save.run(input)
          if (reply.ok) {
            const key = questionKey('records/read', { kind: initial.kind, id })
            await client.cancelQueries({ queryKey: key })
            client.setQueryData(key, reply.value)
            // It may have been changed again or deleted since, and what told of that has just been called off.
            void client.invalidateQueries({ queryKey: key })
          }
          return reply
        },
        read: async (input) => {
          try {
            return { ok: true, value: await ask('records/read', input) }
          } catch (thrown) {
            return { ok: false, failure: failureOf(thrown) }
          }
        },
      }),
    [initial.kind, id],
  )
  const state = useSyncExternalStore(editor.subscribe, editor.state)
  useUnsavedMark(state.isSaving)
  return { editor, state }
}
