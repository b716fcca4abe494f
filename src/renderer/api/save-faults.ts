import type { RequestName } from '../../shared/ipc/contract'
import type { Failure, FailureCode } from '../../shared/ipc/failure'

/** Requests that write to the library. */
const writing: ReadonlySet<RequestName> = new Set<RequestName>([
  'records/save',
  'records/delete',
  'records/restore',
  'bin/restore',
  'bin/empty',
  'settings/save',
  'briefings/draft',
  'library/add-samples',
  'library/remove-samples',
  'library/undo',
  'library/redo',
])

/** Refused for what was asked, not for want of a disk: nothing that was typed waits to be saved. */
const refused: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'nothingToUndo',
  'stillUsed',
  'notFound',
  'versionGone',
])

export function isWriting(name: RequestName): boolean {
  return writing.has(name)
}

type FailureListener = (failure: Failure) => void

/** Failed commands on their way to the frame, and the fault that keeps the library from being saved, if there is one. */
export class SaveFaults {
  private fault: Failure | null = null
  private readonly faultListeners = new Set<() => void>()
  private readonly failureListeners = new Set<FailureListener>()

  /** The fault of the last attempt to write; null once something has been written again. */
  readonly current = (): Failure | null => this.fault

  readonly subscribe = (listener: () => void): (() => void) => {
    this.faultListeners.add(listener)
    return () => this.faultListeners.delete(listener)
  }

  /** Hears every failure that is to be shown. */
  readonly onFailure = (listener: FailureListener): (() => void) => {
    this.failureListeners.add(listener)
    return () => this.failureListeners.delete(listener)
  }

  readonly failed = (name: RequestName, failure: Failure, isQuiet: boolean): void => {
    if (isWriting(name) && !refused.has(failure.code)) this.setFault(failure)
    if (!isQuiet) for (const listener of this.failureListeners) listener(failure)
  }

  readonly succeeded = (name: RequestName): void => {
    if (isWriting(name)) this.setFault(null)
  }

  private setFault(fault: Failure | null): void {
    if (fault === this.fault) return
    this.fault = fault
    for (const listener of this.faultListeners) listener()
  }
}
