import type { RecoveryFinding } from '../../shared/ipc/recovery'
import { checkAttachments } from '../store/attachments/check-attachments'
import type { LibraryStore } from '../store/library-store'

/** Whether the attachments of an open library are all there. */
export type AttachmentWatch = {
  /** Tells of those that are missing or damaged; empty until they have been looked at, and where all are whole. */
  readonly findings: () => readonly RecoveryFinding[]
  /** Tells that `findings` has changed. Returns the function that stops it. */
  readonly subscribe: (listener: () => void) => () => void
  readonly close: () => void
}

/** The window has other things to do when it opens, in milliseconds. */
const firstLook = 5000

/** Runs something once, after so many milliseconds; returns the function that prevents it. */
export type Later = (milliseconds: number, run: () => void) => () => void

const realLater: Later = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds)
  return () => clearTimeout(timer)
}

/** Reads the attachments of a library once, some time after it was opened. */
export function watchAttachments(store: LibraryStore, later: Later = realLater): AttachmentWatch {
  const listeners = new Set<() => void>()
  let found: readonly RecoveryFinding[] = []
  let isOpen = true
  const look = async () => {
    const faults = await checkAttachments(store.folder, store.read(), undefined, () => isOpen)
    if (!isOpen || faults.length === 0) return
    found = [{ what: 'missingAttachments', count: faults.length }]
    for (const listener of listeners) listener()
  }
  const stopWaiting = later(firstLook, () => void look())
  return {
    findings: () => found,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => {
      isOpen = false
      stopWaiting()
      listeners.clear()
    },
  }
}
