import { useCallback, useEffect, useRef, useState } from 'react'
import type { Failure } from '../../../shared/ipc/failure'
import type { LibrarySettings } from '../../../shared/model/settings'
import { useUnsavedMark } from '../../api/unsaved-edits'
import { useCommand } from '../../api/use-command'
import { useStoreBeforeLeaving } from '../../navigation/use-store-before-leaving'
import { useWords } from '../../words/use-words'

/** How long typing rests before it is stored, in milliseconds. */
const rest = 600

export type SettingsDraft = {
  readonly settings: LibrarySettings
  /** Typing: stored when it rests. */
  readonly edit: (change: Partial<LibrarySettings>) => void
  /** A deed: stored at once; says whether it is. */
  readonly store: (change: Partial<LibrarySettings>) => Promise<boolean>
  /** Why the last attempt to store failed; what was typed is kept. */
  readonly failure: Failure | null
  readonly tryAgain: () => void
}

/** Settings under edit. They are stored by themselves; what another place stores is taken over unless typing goes on. */
export function useSettingsDraft(stored: LibrarySettings): SettingsDraft {
  const { t } = useWords()
  const { run } = useCommand('settings/save', { quiet: true })
  const [draft, setDraft] = useState(stored)
  const [isUnsaved, setIsUnsaved] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const latest = useRef(stored)
  const timer = useRef<number | null>(null)
  const isDirty = useRef(false)
  useUnsavedMark(isUnsaved)

  useEffect(() => {
    if (isDirty.current) return
    latest.current = stored
    setDraft(stored)
  }, [stored])

  const flush = useCallback(async (): Promise<boolean> => {
    if (timer.current !== null) window.clearTimeout(timer.current)
    timer.current = null
    if (!isDirty.current) return true
    const sent = latest.current
    const reply = await run(sent)
    setFailure(reply.ok ? null : reply.failure)
    if (!reply.ok) return false
    // What was typed meanwhile is not stored yet.
    if (latest.current !== sent) return flush()
    isDirty.current = false
    setIsUnsaved(false)
    return true
  }, [run])

  const change = useCallback((part: Partial<LibrarySettings>) => {
    latest.current = { ...latest.current, ...part }
    isDirty.current = true
    setDraft(latest.current)
    setIsUnsaved(true)
  }, [])

  const edit = useCallback(
    (part: Partial<LibrarySettings>) => {
      change(part)
      if (timer.current !== null) window.clearTimeout(timer.current)
      timer.current = window.setTimeout(() => void flush(), rest)
    },
    [change, flush],
  )
  const store = useCallback(
    (part: Partial<LibrarySettings>) => {
      change(part)
      return flush()
    },
    [change, flush],
  )

  useStoreBeforeLeaving(flush, t('settings.title'))
  return { settings: draft, edit, store, failure, tryAgain: () => void flush() }
}
