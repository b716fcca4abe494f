import { Failed } from '../../../shared/ipc/failure'
import type { Admitted } from '../../store/admit-library'
import type { ReadAttachment } from '../../store/attachments/attachments'
import { backedUpAttachments } from '../../store/backups/backed-up-attachments'
import { backupFolderOf } from '../../store/backups/backup-folder'
import { findBackupFile, listBackups } from '../../store/backups/list-backups'
import { readBackup } from '../../store/backups/read-backup'
import { restoreAsNew, restoreOver } from '../../store/backups/restore-backup'
import type { Handlers } from '../answer'
import type { HandlerContext } from '../handler-context'
import { rememberLibrary } from '../remember-library'

type Names = 'backups/list' | 'backups/make' | 'backups/show' | 'backups/restore'

/** Backups: listing the library's own, making one, restoring one. The window names them by id, never by a path. */
export function backupHandlers(context: HandlerContext): Pick<Handlers, Names> {
  const { session, desktop } = context
  const language = () => context.windowState().language
  /** The files of backups made in folders of the user's, since the app was started. */
  const elsewhere = new Map<string, string>()

  /** Also a library that cannot be opened has backups: they may be what helps it. */
  const ownFolder = () => {
    const status = session.status()
    if (status.state === 'none') throw new Failed({ code: 'noLibrary' })
    return backupFolderOf(status.folder)
  }

  const openAsNew = async (admitted: Admitted, attachments: ReadAttachment) => {
    const folder = await desktop.chooseFolder('restored', language())
    if (folder === null) return { outcome: 'cancelled' } as const
    await restoreAsNew(admitted, folder, { attachments })
    await session.open(folder)
    return rememberLibrary(context)
  }

  return {
    'backups/list': () => listBackups(ownFolder()),
    'backups/make': async ({ place }) => {
      const { backups } = session.current()
      if (place === 'library') return { outcome: 'made', ...(await backups.make('asked')) }
      const folder = await desktop.chooseFolder('backup', language())
      if (folder === null) return { outcome: 'cancelled' }
      const made = await backups.make('asked', folder)
      elsewhere.set(made.backup.id, made.file)
      return { outcome: 'made', ...made }
    },
    'backups/show': async ({ id }) => {
      desktop.showInFolder(elsewhere.get(id) ?? (await findBackupFile(ownFolder(), id)))
      return null
    },
    'backups/restore': async ({ id, into }) => {
      // Before anything is asked: a library that cannot be changed cannot be replaced either.
      const present = into === 'present' ? session.current() : null
      if (present !== null && present.store.readOnly !== null) throw new Failed(present.store.readOnly)
      const file = id === null ? await desktop.chooseBackupFile(language()) : await findBackupFile(ownFolder(), id)
      if (file === null) return { outcome: 'cancelled' }
      const admitted = await readBackup(file)
      const attachments = backedUpAttachments(file)
      if (present === null) return openAsNew(admitted, attachments)
      try {
        await restoreOver(present.store, admitted, (reason) => present.backups.make(reason), { attachments })
      } catch (error) {
        // Where half a restore could not be taken back, nothing can be changed any more.
        context.send('library/status', { status: session.status() })
        throw error
      }
      return rememberLibrary(context)
    },
  }
}
