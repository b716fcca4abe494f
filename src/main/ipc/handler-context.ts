import type { EventName, Events, ExportFormat, WindowState } from '../../shared/ipc/contract'
import type { AttachmentUse } from '../../shared/model/attachments'
import type { IsoDate, IsoDateTime } from '../../shared/model/id'
import type { Language } from '../../shared/model/language'
import type { AppStateFile } from '../preferences/app-state'
import type { DocumentPress } from './document-press'
import type { LibrarySession } from './library-session'
import type { PrintJobs } from './print-jobs'
import type { RunningExports } from './running-exports'

/** What the handlers may do to the world, passed in so that they are tested in plain Node. */
export type HandlerContext = {
  readonly session: LibrarySession
  readonly appState: AppStateFile
  /** Shipped data: starter, sample, countries, house styles. */
  readonly assetsFolder: string
  readonly windowState: () => WindowState
  readonly applyPreferences: () => void
  readonly send: <N extends EventName>(name: N, payload: Events[N]) => void
  readonly now: () => IsoDateTime
  /** Today at the user's own place. */
  readonly today: () => IsoDate
  readonly newId: () => string
  readonly desktop: Desktop
  readonly press: DocumentPress
  readonly exports: RunningExports
  /** What hidden windows are printing. */
  readonly printing: PrintJobs
  readonly versions: {
    readonly version: string
    readonly electron: string
    readonly chrome: string
    readonly node: string
  }
}

/** What a folder is asked for: a new library, one that is there, a backup, or the library a backup becomes. */
export type FolderPurpose = 'new' | 'existing' | 'backup' | 'restored'

/** Dialogs and the shell; null answers mean that the user cancelled. */
export type Desktop = {
  readonly chooseFolder: (purpose: FolderPurpose, language: Language) => Promise<string | null>
  readonly chooseBackupFile: (language: Language) => Promise<string | null>
  /** Asks for a file to be kept with the library. */
  readonly chooseAttachment: (what: AttachmentUse, language: Language) => Promise<string | null>
  readonly chooseExportTarget: (request: {
    readonly suggested: string
    readonly title: string
    readonly format: ExportFormat
    readonly language: Language
  }) => Promise<string | null>
  readonly openFile: (file: string) => Promise<void>
  readonly showInFolder: (file: string) => void
  readonly openLink: (url: string, language: Language) => Promise<void>
  readonly setTitle: (title: string) => void
}
