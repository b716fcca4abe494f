import type { HomeOverview } from '../compose/home-overview'
import type { Notice } from '../compose/notice'
import type { DocumentTree } from '../document/tree'
import type { DocumentLook } from '../layout/document-look'
import type { DocumentPages } from '../layout/page-budget'
import type { AttachmentUse } from '../model/attachments'
import type { BriefingRequest, BriefingSectionKind } from '../model/briefing'
import type { CountryFacts } from '../model/country-facts'
import type { HouseStyle } from '../model/house-style'
import type { BriefingId, IsoDateTime } from '../model/id'
import type { Language, LocalizedText } from '../model/language'
import type { RecordKind, RecordKinds } from '../model/library'
import type { RecordSummary } from '../model/record-summary'
import type { LibrarySettings } from '../model/settings'
import type { Failure } from './failure'
import type { ListMark, ListStep } from './list-step'
import type { RecoveryFinding } from './recovery'

/** What a new library begins with. */
export type LibraryContents = 'sample' | 'empty'

/** What the frame shows of the library; `none` is the first run. */
export type LibraryStatus =
  | { readonly state: 'none'; readonly suggestedFolder: string }
  /** A disk that does not answer, such as a network drive that is away, keeps it so. */
  | { readonly state: 'opening'; readonly folder: string }
  | { readonly state: 'failed'; readonly folder: string; readonly failure: Failure }
  | {
      readonly state: 'open'
      readonly folder: string
      readonly name: string
      readonly counts: { readonly [K in RecordKind]: number }
      readonly samples: number
      /** When the last change was safely on disk. */
      readonly savedAt: IsoDateTime | null
      /** What undo would take back and redo would repeat, as stored labels; null when there is nothing. */
      readonly undo: ChangeLabel | null
      readonly redo: ChangeLabel | null
      /** Why nothing can be changed, such as a folder that is read-only; null when everything can. */
      readonly readOnly: Failure | null
      /** What was found damaged on opening; empty once it is dismissed. */
      readonly findings: readonly RecoveryFinding[]
      /** How many deleted records the bin holds. */
      readonly inBin: number
      /** When the newest backup that was read back whole was made; null when there is none. */
      readonly lastBackup: IsoDateTime | null
      /** Why the last automatic backup could not be made; null once there is one again. */
      readonly backupFailure: Failure | null
    }

/** Names a change for undo and the history, in any language: what happened to what. */
export type ChangeLabel = {
  readonly action:
    | 'created'
    | 'changed'
    | 'deleted'
    | 'drafted'
    | 'settings'
    | 'samples-removed'
    | 'imported'
    /** Brought back from the bin, or an earlier version of it made the present one. */
    | 'restored'
    | 'bin-emptied'
  readonly kind: RecordKind | null
  /** The record's title at that time, as the window's language wants it. */
  readonly title: LocalizedText
  /** In what is kept of a change: that it took this one back, or made it again. */
  readonly way?: 'undone' | 'repeated'
}

export type ThemeChoice = 'system' | 'light' | 'dark'

/** What belongs to this machine and user, not to the library. */
export type Preferences = {
  readonly language: Language | 'system'
  readonly theme: ThemeChoice
  /** The two languages shown side by side in the forms. */
  readonly editLanguages: readonly [Language, Language]
  /** Named sizes and switches of panes, kept between runs. */
  readonly panes: { readonly [name: string]: number | boolean }
}

/** The resolved look and language of the window. */
export type WindowState = { readonly preferences: Preferences; readonly language: Language; readonly dark: boolean }

/** The cards are Word files too: a note's key messages to speak from, one topic a card. */
export type ExportFormat = 'docx' | 'pdf' | 'md' | 'cards-a5' | 'cards-a6'
/** `exportId` stands for the written file when the window asks to open or show it. */
export type ExportOutcome =
  | {
      readonly outcome: 'saved'
      readonly file: string
      readonly exportId: string
      /** What was found while writing, such as pictures that are not there. */
      readonly notices: readonly Notice[]
    }
  | { readonly outcome: 'cancelled' }

/** What an export is at. */
export type ExportStep = 'composing' | 'pictures' | 'writing' | 'printing' | 'saving'

/** What the hidden window that prints a PDF is given to show. */
export type PrintedDocument = { readonly tree: DocumentTree; readonly look: DocumentLook }

/** A document as it would be printed now, and what its check found. */
export type ComposedDocument = {
  readonly tree: DocumentTree
  readonly look: DocumentLook
  readonly notices: readonly Notice[]
  /** The pages of a note and of each of its parts; null for a book, whose length nobody limits. */
  readonly pages: DocumentPages | null
}

export type LibraryFolderOutcome =
  | { readonly outcome: 'opened'; readonly status: LibraryStatus }
  | { readonly outcome: 'cancelled' }

/** A record and its kind, paired so that one cannot be mistaken for another. */
export type RecordInput = {
  readonly [K in RecordKind]: { readonly kind: K; readonly record: RecordKinds[K] }
}[RecordKind]

/** A deleted record that can be brought back. */
export type BinEntry = {
  readonly kind: RecordKind
  readonly id: string
  readonly title: string
  readonly deletedAt: IsoDateTime
}

/** One kept state of a record; its content is asked for by `records/version`. */
export type RecordVersion = {
  readonly revision: number
  readonly at: IsoDateTime
  /** What made it so; null where only a snapshot tells of it. */
  readonly label: ChangeLabel | null
  readonly isPresent: boolean
}

/** Why a backup was made: by the clock, because the user asked, or before something that replaces the library. */
export type BackupReason = 'automatic' | 'asked' | 'before-restore' | 'before-update'

/** A backup that was read back whole after it was written. `id` stands for its file. */
export type Backup = {
  readonly id: string
  readonly at: IsoDateTime
  readonly reason: BackupReason
  readonly records: number
  /** Size of the file in bytes. */
  readonly bytes: number
}

export type BackupOutcome =
  /** `missing` names attachments that the library itself does not have any more. */
  | {
      readonly outcome: 'made'
      readonly backup: Backup
      readonly file: string
      readonly missing: readonly string[]
    }
  | { readonly outcome: 'cancelled' }

/** A file that the window was handed: its name, without a path, and its content. */
export type GivenFile = { readonly name: string; readonly bytes: Uint8Array }

/** The house styles a library can print in. */
export type HouseStyles = {
  /** Those that come with the program. */
  readonly shipped: readonly HouseStyle[]
  readonly own: readonly HouseStyle[]
  /** The one documents leave in; the neutral one where the library names one that is gone. */
  readonly chosen: HouseStyle
}

/** `name` is what records refer to the file by; `title` is the file's own name, without its ending. */
export type AttachmentOutcome =
  | { readonly outcome: 'added'; readonly name: string; readonly title: string }
  | { readonly outcome: 'cancelled' }

/** Everything the window can ask. The answers come from main/ipc. */
export type Requests = {
  'window/state': { input: undefined; output: WindowState }
  'preferences/save': { input: Preferences; output: WindowState }

  'library/status': { input: undefined; output: LibraryStatus }
  /** Makes a library: in the suggested folder, or after asking for one. */
  'library/create': { input: { contents: LibraryContents; place: 'suggested' | 'ask' }; output: LibraryFolderOutcome }
  /** Asks for a folder that holds a library and opens it. */
  'library/open': { input: undefined; output: LibraryFolderOutcome }
  /** Tries again to open the library that could not be opened. */
  'library/retry': { input: undefined; output: LibraryStatus }
  'library/show-folder': { input: undefined; output: null }
  /** Adds the sample records to the open library. */
  'library/add-samples': { input: undefined; output: { added: number } }
  'library/remove-samples': { input: undefined; output: { removed: number } }
  /** What was found damaged on opening has been read; it is not shown again. */
  'library/dismiss-findings': { input: undefined; output: null }
  'library/undo': { input: undefined; output: ChangeLabel }
  'library/redo': { input: undefined; output: ChangeLabel }

  'settings/read': { input: undefined; output: LibrarySettings }
  'settings/save': { input: LibrarySettings; output: LibrarySettings }
  'house-styles/list': { input: undefined; output: HouseStyles }
  /** The styles that documents use and this template, an attachment, has not: their names as Word shows them. */
  'house-styles/check-template': { input: { file: string }; output: { readonly lacks: readonly string[] } }

  /**
   * The next step towards the list of every record of one kind, by title in the given language. Asked again from where
   * that step leads until it is current, the window has the list; asked from a list it has, what changed since.
   */
  'records/list': { input: { kind: RecordKind; language: Language; known: ListMark | null }; output: ListStep }
  /**
   * Records whose texts hold every word asked for, in any language, its beginning, a part of a long word or a slip of
   * the pen, best first; at most 50, or 500 of a single kind. Only of these kinds (none means all), and, where given,
   * only of this partner or goal and with the words in this language.
   */
  'records/find': {
    input: {
      text: string
      kinds: readonly RecordKind[]
      language: Language
      partner?: string | null
      goal?: string | null
      writtenIn?: Language | null
    }
    output: readonly RecordSummary[]
  }
  'records/read': { input: { kind: RecordKind; id: string }; output: RecordInput }
  /** An empty record of the kind with a new id; nothing is stored before `records/save`. */
  'records/blank': { input: { kind: RecordKind }; output: RecordInput }
  /** Stores a new or changed record. The record's revision must be the stored one, else the failure is `outdated`. */
  'records/save': { input: RecordInput; output: RecordInput }
  'records/delete': { input: { kind: RecordKind; id: string }; output: null }
  /** Records that refer to this one. */
  'records/uses': { input: { kind: RecordKind; id: string; language: Language }; output: readonly RecordSummary[] }

  /** Every kept state of the record, newest first. */
  'records/versions': { input: { kind: RecordKind; id: string }; output: readonly RecordVersion[] }
  'records/version': { input: { kind: RecordKind; id: string; revision: number }; output: RecordInput }
  /** Makes an earlier version the present one, as a new revision. */
  'records/restore': { input: { kind: RecordKind; id: string; revision: number }; output: RecordInput }

  /** What was deleted and not yet emptied, newest first. */
  'bin/list': { input: { language: Language }; output: readonly BinEntry[] }
  /** Brings these records back in one change; none of them when one is no longer there. */
  'bin/restore': { input: { records: readonly { kind: RecordKind; id: string }[] }; output: null }
  /** Forgets these records for good; null stands for all of them. */
  'bin/empty': { input: { records: readonly { kind: RecordKind; id: string }[] | null }; output: { removed: number } }

  /** The library's own backups, newest first. */
  'backups/list': { input: undefined; output: readonly Backup[] }
  /** Makes a backup among the library's own, or in a folder that is asked for, such as on another disk. */
  'backups/make': { input: { place: 'library' | 'ask' }; output: BackupOutcome }
  /** Shows the file of one of the library's own backups, or of one that was just made elsewhere, in its folder. */
  'backups/show': { input: { id: string }; output: null }
  /**
   * Opens what a backup holds: as a new library, in a folder that is asked for, or in the place of the present one,
   * which is backed up first. `id` null asks for the backup's file.
   */
  'backups/restore': { input: { id: string | null; into: 'new' | 'present' }; output: LibraryFolderOutcome }

  /** Keeps a file with the library: the one given, such as by dropping it, else one that is asked for. Nothing refers to it yet. */
  'attachments/add': { input: { what: AttachmentUse; given?: GivenFile }; output: AttachmentOutcome }
  /** A picture as a `data:` address to be drawn; null where it is not in the library, or not whole. */
  'attachments/read': { input: { name: string }; output: { readonly url: string | null } }
  /** A picture that a text carries itself, cleaned to be drawn; null where it is none that a document shows. */
  'pictures/clean': { input: { address: string }; output: { readonly url: string | null } }

  /** Meetings ahead, what needs attention, and what was changed last. */
  'home/overview': { input: { language: Language }; output: HomeOverview }

  'countries/list': { input: undefined; output: readonly CountryFacts[] }

  /** Drafts a briefing from the library and stores it. */
  'briefings/draft': { input: BriefingRequest; output: { id: BriefingId; notices: readonly Notice[] } }
  /** What the library offers for a section of this note, most fitting first; at most 50. */
  'briefings/suggest': {
    input: { id: BriefingId; section: BriefingSectionKind; text: string }
    output: readonly RecordSummary[]
  }
  'documents/compose': { input: { kind: 'briefings' | 'books'; id: string }; output: ComposedDocument }
  /**
   * `last` writes to the place of the last export of this document in this format, `ask` shows the save dialog. The
   * window names the `job`, by which it follows the progress and may cancel.
   */
  'documents/export': {
    input: { kind: 'briefings' | 'books'; id: string; format: ExportFormat; place: 'ask' | 'last'; job: string }
    output: ExportOutcome
  }
  /** Stops an export that is under way, which then ends as cancelled; one that has ended is left as it is. */
  'documents/cancel-export': { input: { job: string }; output: null }
  'documents/show': { input: { exportId: string; how: 'open' | 'folder' }; output: null }

  /** Asked by the hidden window that prints: what to show, and once it stands there, that it does. */
  'print/document': { input: { job: string }; output: PrintedDocument }
  /** So many of its pages are drawn. */
  'print/drawn': { input: { job: string; drawn: number; pages: number }; output: null }
  'print/laid-out': { input: { job: string; pages: number }; output: null }
  /** The page will never stand there; `problem` is for the log. */
  'print/failed': { input: { job: string; problem: string }; output: null }

  'app/about': { input: undefined; output: { version: string; electron: string; chrome: string; node: string } }
  'app/open-link': { input: { url: string }; output: null }
  /** The window's title names the record. */
  'app/title': { input: { title: string }; output: null }
}
/** The name of something the window can ask, what it says with it, and what it is answered. */
export type RequestName = keyof Requests
export type Input<N extends RequestName> = Requests[N]['input']
export type Output<N extends RequestName> = Requests[N]['output']

/** Everything the window can be told. */
export type Events = {
  'library/changed': { readonly kinds: readonly RecordKind[] }
  'library/opened': { readonly status: LibraryStatus }
  /**
   * No record has changed, but the status has, such as after a backup: this one takes the place of the one the window
   * knows, and `backups/list` is to be asked again.
   */
  'library/status': { readonly status: LibraryStatus }
  'window/changed': WindowState
  /** How far an export is; `done` goes from 0 to 1 within each step. */
  'export/progress': { readonly job: string; readonly step: ExportStep; readonly done: number }
  /** A menu item was chosen; the name is one of `actions`. */
  'menu/chosen': { readonly action: string }
}
/** The name of something the window can be told. */
export type EventName = keyof Events

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure }

/** Every request by name; a missing or superfluous name does not compile. */
export const requestNames = Object.keys({
  'window/state': true,
  'preferences/save': true,
  'library/status': true,
  'library/create': true,
  'library/open': true,
  'library/retry': true,
  'library/show-folder': true,
  'library/add-samples': true,
  'library/remove-samples': true,
  'library/dismiss-findings': true,
  'library/undo': true,
  'library/redo': true,
  'settings/read': true,
  'settings/save': true,
  'house-styles/list': true,
  'house-styles/check-template': true,
  'records/list': true,
  'records/find': true,
  'records/read': true,
  'records/blank': true,
  'records/save': true,
  'records/delete': true,
  'records/uses': true,
  'records/versions': true,
  'records/version': true,
  'records/restore': true,
  'bin/list': true,
  'bin/restore': true,
  'bin/empty': true,
  'backups/list': true,
  'backups/make': true,
  'backups/show': true,
  'backups/restore': true,
  'attachments/add': true,
  'attachments/read': true,
  'pictures/clean': true,
  'home/overview': true,
  'countries/list': true,
  'briefings/draft': true,
  'briefings/suggest': true,
  'documents/compose': true,
  'documents/export': true,
  'documents/cancel-export': true,
  'documents/show': true,
  'print/document': true,
  'print/drawn': true,
  'print/laid-out': true,
  'print/failed': true,
  'app/about': true,
  'app/open-link': true,
  'app/title': true,
} satisfies Record<RequestName, true>) as readonly RequestName[]

/** Every event by name; a missing or superfluous name does not compile. */
export const eventNames = Object.keys({
  'library/changed': true,
  'library/opened': true,
  'library/status': true,
  'window/changed': true,
  'export/progress': true,
  'menu/chosen': true,
} satisfies Record<EventName, true>) as readonly EventName[]

/** What the preload puts on `window.chancery`, and all the window ever sees of the main process. */
export type Bridge = {
  readonly ask: <N extends RequestName>(name: N, input: Input<N>) => Promise<Reply<Output<N>>>
  /** Returns the function that stops listening. */
  readonly on: <N extends EventName>(name: N, listener: (payload: Events[N]) => void) => () => void
}
