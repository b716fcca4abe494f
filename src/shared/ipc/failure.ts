import type { RecordKind } from '../model/library'

/** Everything that can go wrong on purpose. `describeFailure` in failure-words.ts turns each into title and advice. */
export type Failure =
  | { readonly code: 'invalidInput'; readonly problems: readonly string[] }
  | { readonly code: 'invalidRecord'; readonly recordKind: RecordKind; readonly problems: readonly string[] }
  | { readonly code: 'notFound'; readonly recordKind: RecordKind; readonly id: string }
  | { readonly code: 'unknownPartner'; readonly partner: string }
  | { readonly code: 'unknownLanguage'; readonly language: string }
  | {
      readonly code: 'stillUsed'
      readonly recordKind: RecordKind
      readonly id: string
      readonly usedBy: readonly string[]
    }
  | { readonly code: 'noLibrary' }
  | { readonly code: 'libraryMissing'; readonly folder: string }
  | { readonly code: 'libraryExists'; readonly folder: string }
  | { readonly code: 'notAFolder'; readonly path: string }
  | { readonly code: 'libraryDamaged'; readonly file: string; readonly problems: readonly string[] }
  /** Written by a newer version: in a newer format, or in this one with records this version does not know. */
  | { readonly code: 'libraryTooNew'; readonly file: string; readonly format: number; readonly known: number }
  | { readonly code: 'libraryInUse'; readonly folder: string; readonly holder: string }
  | { readonly code: 'readOnly'; readonly path: string }
  /** A damaged library that could be read in part but not mended, as on a full disk: it can be looked at only. */
  | { readonly code: 'libraryUnmended'; readonly folder: string }
  /** A file that was taken for a backup is none, or is not whole. */
  | { readonly code: 'backupDamaged'; readonly file: string; readonly problems: readonly string[] }
  /** A file that was taken for a Word file is none, or is not whole. */
  | { readonly code: 'packageDamaged'; readonly problems: readonly string[] }
  | { readonly code: 'versionGone'; readonly recordKind: RecordKind; readonly id: string }
  /** A folder or file that was there, or was meant to be, is not: moved, deleted, or on a drive that was taken out. */
  | { readonly code: 'pathMissing'; readonly path: string }
  | { readonly code: 'nameTooLong'; readonly path: string }
  | { readonly code: 'diskFull'; readonly path: string }
  | { readonly code: 'fileInUse'; readonly file: string }
  | { readonly code: 'fileExists'; readonly file: string }
  | { readonly code: 'fileMissing'; readonly file: string }
  | { readonly code: 'notPermitted'; readonly path: string }
  | { readonly code: 'diskFault'; readonly path: string; readonly reason: string }
  /** A document could not be made: what makes it has crashed, run out of memory or taken too long. */
  | { readonly code: 'exportStopped'; readonly reason: 'crash' | 'memory' | 'time' }
  /** A chosen file is no picture of a known kind, or no Word template, by its content. */
  | { readonly code: 'notAPicture'; readonly file: string }
  | { readonly code: 'notATemplate'; readonly file: string }
  /** A Word file of a kind that is not used as a template; `file` is null where only its content is known. */
  | { readonly code: 'wordFileHasMacros'; readonly file: string | null }
  | { readonly code: 'wordFileIsStrict'; readonly file: string | null }
  /** Larger than an attachment may be: `most` megabytes. */
  | { readonly code: 'attachmentTooLarge'; readonly file: string; readonly most: number }
  | { readonly code: 'nothingToUndo' }
  | { readonly code: 'outdated'; readonly recordKind: RecordKind; readonly id: string }
  | { readonly code: 'internal'; readonly reference: string }
export type FailureCode = Failure['code']

/** A failure on its way up; only `answer` (window) and the command line's `main` catch it. */
export class Failed extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.code)
    this.name = 'Failed'
    this.failure = failure
  }
}
