import { useEffect, useId, useSyncExternalStore } from 'react'

/** Which forms hold typing that is not yet on its way to disk. */
const editing = new Set<string>()
const listeners = new Set<() => void>()

function tell(): void {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A form says here that it holds edits not yet saved; the status bar then reads "Saving…". */
export function useUnsavedMark(isUnsaved: boolean): void {
  const id = useId()
  useEffect(() => {
    if (!isUnsaved) return
    editing.add(id)
    tell()
    return () => {
      editing.delete(id)
      tell()
    }
  }, [id, isUnsaved])
}

/** Whether any form holds edits not yet saved. */
export function useHasUnsavedEdits(): boolean {
  return useSyncExternalStore(subscribe, () => editing.size > 0)
}
