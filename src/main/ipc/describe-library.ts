import { basename } from 'node:path'
import type { LibraryStatus } from '../../shared/ipc/contract'
import type { RecoveryFinding } from '../../shared/ipc/recovery'
import { type AnyRecord, type DeletedRecord, type RecordKind, recordKinds } from '../../shared/model/library'
import type { BackupKeeper } from '../store/backups/backup-keeper'
import type { LibraryStore } from '../store/library-store'
import { TableCount } from './table-count'

/** What the frame shows of an open library. It is asked for after every change and costs as much as the change did. */
export function libraryDescriber(
  store: LibraryStore,
  backups: Pick<BackupKeeper, 'lastGood' | 'failure'>,
): (findings: readonly RecoveryFinding[]) => LibraryStatus {
  const samples = new Map(recordKinds.map((kind) => [kind, new TableCount<AnyRecord>(({ sample }) => sample)]))
  // Once the bin was emptied, it keeps the marks of what was deleted.
  const full = new TableCount<DeletedRecord>(({ record }) => record !== null)
  return (findings) => {
    const library = store.read()
    const counts = Object.fromEntries(recordKinds.map((kind) => [kind, library.records[kind].size]))
    const { undo, redo } = store.history()
    return {
      state: 'open',
      folder: store.folder,
      name: library.settings.name || basename(store.folder),
      counts: counts as { readonly [K in RecordKind]: number },
      samples: recordKinds.reduce((sum, kind) => sum + (samples.get(kind)?.in(library.records[kind]) ?? 0), 0),
      savedAt: store.savedAt(),
      undo,
      redo,
      readOnly: store.readOnly,
      findings,
      inBin: full.in(library.bin),
      lastBackup: backups.lastGood(),
      backupFailure: backups.failure(),
    }
  }
}
