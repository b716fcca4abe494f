import type { Admitted } from '../../main/store/admit-library'
import type { ReadAttachment } from '../../main/store/attachments/attachments'
import { backedUpAttachments } from '../../main/store/backups/backed-up-attachments'
import { backupFolderOf } from '../../main/store/backups/backup-folder'
import { makeBackup } from '../../main/store/backups/make-backup'
import { readBackup } from '../../main/store/backups/read-backup'
import { restoreAsNew, restoreOver } from '../../main/store/backups/restore-backup'
import type { BackupReason } from '../../shared/ipc/contract'
import { countRecords } from '../../shared/model/library'
import type { Call, Command } from '../command'
import { openCalledLibrary, warn } from '../open-library'
import { readLibraryFolder, readPositionals } from '../read-argument'

/** Resolves with the file that keeps what was there before. */
async function restoreOverCalled(call: Call, admitted: Admitted, attachments: ReadAttachment): Promise<string> {
  const store = await openCalledLibrary(call)
  try {
    const told = store.findings
    const folder = backupFolderOf(store.folder)
    const backUp = (reason: BackupReason) =>
      makeBackup(store.read(), { folder, from: store.folder, reason, now: call.world.now() })
    const { file } = await restoreOver(store, admitted, backUp, { attachments })
    warn(call.world, store.findings.slice(told.length))
    return file
  } finally {
    await store.close()
  }
}

export const restoreCommand: Command = {
  name: 'restore',
  synopsis: 'FILE --library DIR [--over]',
  summary: 'Makes a new library of a backup; with --over, puts it in the place of the one that is there.',
  options: {
    over: { value: null, help: 'replace the library in the folder; a backup of it is made first, and named' },
  },
  run: async (call) => {
    const { world } = call
    const { FILE } = readPositionals(call, 'FILE')
    const folder = readLibraryFolder(call)
    const admitted = await readBackup(FILE)
    const attachments = backedUpAttachments(FILE)
    const before = call.has('over') ? await restoreOverCalled(call, admitted, attachments) : null
    if (before === null) warn(world, await restoreAsNew(admitted, folder, { attachments }))
    const records = countRecords(admitted.library)
    if (call.has('json')) world.out(JSON.stringify({ folder, records, before }))
    else {
      world.out(`${folder}: ${records === 1 ? '1 record' : `${records} records`} restored`)
      if (before !== null) world.out(`What was there before: ${before}`)
    }
    return 0
  },
}
