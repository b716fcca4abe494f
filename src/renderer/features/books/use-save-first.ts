import { useCallback, useEffect, useRef } from 'react'
import { useRunAction } from '../../actions/actions-provider'
import { useHasUnsavedEdits } from '../../api/unsaved-edits'

const patience = 5_000
const step = 50

/** Has the form beside the pages store what was typed last, and waits for it; false when it could not be stored. */
export function useSaveFirst(): () => Promise<boolean> {
  const run = useRunAction()
  const hasUnsaved = useHasUnsavedEdits()
  const latest = useRef({ run, hasUnsaved })
  useEffect(() => {
    latest.current = { run, hasUnsaved }
  })
  return useCallback(async () => {
    if (!latest.current.hasUnsaved) return true
    latest.current.run('save')
    for (let waited = 0; latest.current.hasUnsaved && waited < patience; waited += step) {
      await new Promise((resolve) => setTimeout(resolve, step))
    }
    return !latest.current.hasUnsaved
  }, [])
}
