import { useEffect, useState, useSyncExternalStore } from 'react'
import type { RecordInput } from '../../../../shared/ipc/contract'
import type { Briefing } from '../../../../shared/model/briefing'
import { textIn } from '../../../../shared/model/language'
import { useAction } from '../../../actions/actions-provider'
import { ask, FailureError, failureOf, listen } from '../../../api/ask'
import { useUnsavedMark } from '../../../api/unsaved-edits'
import { type Command, useCommand } from '../../../api/use-command'
import { useStoreBeforeLeaving } from '../../../navigation/use-store-before-leaving'
import { useWords } from '../../../words/use-words'
import { DraftKeeper, type DraftState } from './draft-keeper'

export type Draft = DraftState & { readonly keeper: DraftKeeper }

/** A note under edit: saved as it is typed, followed when others change it, and never left unsaved. */
export function useDraft(stored: Briefing, onGone: () => void): Draft {
  const { language } = useWords()
  const save = useCommand('records/save', { quiet: true })
  const [keeper] = useState(() => keeperOf(stored, save.run))
  const state = useSyncExternalStore(keeper.subscribe, keeper.current)
  const undo = useCommand('library/undo')

  useUnsavedMark(state.isUnsaved)
  useStoreBeforeLeaving(() => keeper.flush(), textIn(state.briefing.title, language))
  useAction('save', () => void keeper.flush())
  // Undo takes back what is on disk: what was typed last has to be there first.
  useAction(
    'undo',
    state.isUnsaved ? () => void keeper.flush().then((isSaved) => (isSaved ? undo.run() : undefined)) : null,
  )

  useEffect(() => {
    const follow = (): void => {
      keeper.refresh().catch((thrown: unknown) => {
        if (failureOf(thrown).code === 'notFound') onGone()
      })
    }
    return listen('library/changed', ({ kinds }) => {
      if (kinds.length === 0 || kinds.includes('briefings')) follow()
    })
  }, [keeper, onGone])

  // What was remembered of the note may be older than the library.
  useEffect(() => {
    void keeper.refresh().catch(() => undefined)
  }, [keeper])

  return { ...state, keeper }
}

type Save = Command<'records/save'>['run']

function keeperOf(stored: Briefing, save: Save): DraftKeeper {
  return new DraftKeeper(stored, {
    read: async () => briefingIn(await ask('records/read', { kind: 'briefings', id: stored.id })),
    save: async (record) => {
      const reply = await save({ kind: 'briefings', record })
      if (!reply.ok) throw new FailureError(reply.failure)
      return briefingIn(reply.value)
    },
    after: (milliseconds, step) => {
      const timer = window.setTimeout(step, milliseconds)
      return () => window.clearTimeout(timer)
    },
  })
}

/** A reply about a briefing holds one: the request named its kind. */
export function briefingIn(reply: RecordInput): Briefing {
  if (reply.kind !== 'briefings') throw new Error(`asked for a briefing, was given ${reply.kind}`)
  return reply.record
}
