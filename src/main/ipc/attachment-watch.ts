import type { RecoveryFinding } from '../../shared/ipc/recovery'
import { checkAttachments } from '../store/attachments/check-attachments'
import type { LibraryStore } from '../store/library-store'

/** Whether the attachments of an open library are all there. */
export type AttachmentWatch = {
  /** Tells of those that are missing or damaged; empty until they have been looked at, and where all are whole. */
  readonly findings: () => readonly RecoveryFinding[]
  /** Tells that `findings` has changed. Returns the function that stops it. */
  readonly subscribe: (listener: () => void) => () => void
  /** Looks again where some were missing: one of them may have come back. */
  readonly lookAgain: () => void
  readonly close: () => void
}

/** The window has other things to do when it opens, in milliseconds. */
const firstLook = 5000

type MissingAttachments = Extract<RecoveryFinding, { what: 'missingAttachments' }>

/** Runs something once, after so many milliseconds; returns the function that prevents it. */
export type Later = (milliseconds: number, run: () => void) => () => void

const realLater: Later = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds)
  return () => clearTimeout(timer)
}

/** Milliseconds after a change before those that were missing are looked for again. */
const nextLook = 1000

/**
 * Reads the attachments of a library once, some time after it was opened, and where some are missing after each change,
 * until they are there or nothing names them any more. `broken` is told why they could not be looked at.
 */
export function watchAttachments(
  store: LibraryStore,
  broken: (error: unknown) => void,
  later: Later = realLater,
): AttachmentWatch {
  const listeners = new Set<() => void>()
  let found: readonly MissingAttachments[] = []
  let isOpen = true
  let latest = 0
  const look = async () => {
    latest += 1
    const mine = latest
    const isWanted = () => isOpen && mine === latest
    const faults = await checkAttachments(store.folder, store.read(), undefined, isWanted)
    if (!isWanted() || faults.length === (found[0]?.count ?? 0)) return
    found = faults.length === 0 ? [] : [{ what: 'missingAttachments', count: faults.length }]
    for (const listener of listeners) listener()
  }
  const lookSafely = () => void look().catch(broken)
  let stopWaiting = later(firstLook, lookSafely)
  const lookAgain = () => {
    if (!isOpen || found.length === 0) return
    stopWaiting()
    stopWaiting = later(nextLook, lookSafely)
  }
  const stopListening = store.subscribe(lookAgain)
  return {
    findings: () => found,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    lookAgain,
    close: () => {
      isOpen = false
      stopListening()
      stopWaiting()
      listeners.clear()
    },
  }
}
