import type { IsoDateTime } from '../model/id'
import type { RecordKind } from '../model/library'

/**
 * What opening a library found damaged, and what became of it. `kept` names the file in the library's folder that now
 * holds what could not be used, relative to it; null where nothing was kept, as in a folder that can only be read.
 */
export type RecoveryFinding =
  /** The last change had not been written in full when the program or machine stopped; it had not been called saved. */
  | { readonly what: 'tornChange'; readonly kept: string | null }
  /** So many changes cannot be read, after the last readable one of `after`; those behind them were used. */
  | {
      readonly what: 'unreadableChanges'
      readonly count: number
      readonly after: IsoDateTime | null
      readonly kept: string | null
    }
  /** Changes that had been saved about then are not there any more: the file ends too early, or is gone. */
  | { readonly what: 'missingChanges'; readonly count: number; readonly lastAt: IsoDateTime | null }
  /** A snapshot is damaged; everything was rebuilt from the one before it and the changes since: nothing is lost. */
  | { readonly what: 'rebuilt'; readonly kept: string | null }
  /** A snapshot is damaged and no older one is whole: its readable records were used, so many others are lost (0: unknown). */
  | { readonly what: 'lostRecords'; readonly count: number; readonly kept: string | null }
  /** The library's own description was missing or damaged; it was written anew from what is there. */
  | { readonly what: 'manifestRebuilt'; readonly kept: string | null }
  /** The settings could not be read; they are the ones a new library has. */
  | { readonly what: 'settingsReset'; readonly kept: string | null }
  /** A record does not fit what this version knows of such records; it is not in the library. */
  | {
      readonly what: 'unfitRecord'
      readonly recordKind: RecordKind
      readonly id: string
      readonly problems: readonly string[]
      readonly kept: string | null
    }
  /** So many pictures and templates that records name are not in the library, or not whole. */
  | { readonly what: 'missingAttachments'; readonly count: number }
