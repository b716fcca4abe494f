import type { Admitted } from '../../main/store/admit-library'
import { backupFolderOf } from '../../main/store/backups/backup-folder'
import { makeBackup } from '../../main/store/backups/make-backup'
import { readBackup } from '../../main/store/backups/read-backup'
import { restoreAsNew, restoreOver } from '../../main/store/backups/restore-backup'
import { countRecords } from '../../shared/model/library'
import type { Call, Command } from '../command'
import { openCalledLibrary, warn } from '../open-library'
import { readLibraryFolder, readPositionals } from '../read-argument'

/** Resolves with the file that keeps what was there before. */
async function restoreOverCalled(call: Call, admitted: Admitted): Promise<string> {
  const store = await openCalledLibrary(call)
  try {
    const told = store.findings
    const folder = backupFolderOf(store.folder)
    const { file } = await restoreOver(store, admitted, (reason) =>
      makeBackup(store.read(), { folder, reason, now: call.world.now() }),
    )
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
    const before = call.has('over') ? await restoreOverCalled(call, admitted) : null
    if (before === null) warn(world, await restoreAsNew(admitted, folder))
    const records = countRecords(admitted.library)
    if (call.has('json')) world.out(JSON.stringify({ folder, records, before }))
    else {
      world.out(`${folder}: ${records === 1 ? '1 record' : `${records} records`} restored`)
      if (before !== null) world.out(`What was there before: ${before}`)
    }
    return 0
  },
}
