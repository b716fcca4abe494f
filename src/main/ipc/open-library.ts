import type { LibraryStatus } from '../../shared/ipc/contract'
import type { RecoveryFinding } from '../../shared/ipc/recovery'
import type { IsoDate } from '../../shared/model/id'
import type { BackupKeeper } from '../store/backups/backup-keeper'
import type { LibraryStore } from '../store/library-store'
import type { LibrarySearch } from '../store/search/library-search'
import type { AttachmentWatch } from './attachment-watch'
import { type AttentionIndex, attentionIndex } from './attention-index'
import { libraryDescriber } from './describe-library'
import { type ListSteps, listSteps } from './list-steps'
import { type PreviousVersions, previousVersions } from './previous-versions'
import { recordLists } from './record-lists'
import { type RecordVersions, recordVersions } from './record-versions'
import { type UsesIndex, usesIndex } from './uses-index'
import { within } from './within'

/** A library that is open, and everything that is kept beside its store for as long. */
export type OpenLibrary = {
  readonly store: LibraryStore
  readonly search: LibrarySearch
  readonly backups: BackupKeeper
  readonly attachments: AttachmentWatch
  readonly lists: ListSteps
  readonly attention: AttentionIndex
  readonly uses: UsesIndex
  readonly versions: RecordVersions
  readonly previous: PreviousVersions
  /** The library's status, with those of its findings that have not been dismissed. */
  readonly describe: (findings: readonly RecoveryFinding[]) => LibraryStatus
  /** Makes a last backup where that is quick, then lets go of the folder. */
  readonly close: () => Promise<void>
}

/** What is kept beside a store; arguments, so that a test can use its own. */
export type Companions = {
  readonly startSearch: (store: LibraryStore) => LibrarySearch
  readonly keepBackups: (store: LibraryStore) => BackupKeeper
  readonly watchAttachments: (store: LibraryStore) => AttachmentWatch
  readonly today: () => IsoDate
}

/** Milliseconds that each step of closing waits for backups: a disk that is away must not keep the library open. */
const patience = 4000

/** Takes over an open store. */
export function keepOpen(
  store: LibraryStore,
  { startSearch, keepBackups, watchAttachments, today }: Companions,
): OpenLibrary {
  const search = startSearch(store)
  const backups = keepBackups(store)
  const attachments = watchAttachments(store)
  const read = () => store.read()
  return {
    store,
    search,
    backups,
    attachments,
    lists: listSteps(recordLists(read, today)),
    attention: attentionIndex(read, today),
    uses: usesIndex(read),
    versions: recordVersions(store),
    previous: previousVersions(store),
    describe: libraryDescriber(store, backups),
    close: async () => {
      search.close()
      attachments.close()
      await within(patience, backups.beforeClosing())
      await within(patience, backups.close())
      await store.close()
    },
  }
}
