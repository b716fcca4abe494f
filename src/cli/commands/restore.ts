import { backupFolderOf } from '../../main/store/backups/backup-folder'
import { makeBackup } from '../../main/store/backups/make-backup'
import { readBackup } from '../../main/store/backups/read-backup'
import { restoreAsNew, restoreOver } from '../../main/store/backups/restore-backup'
import { countRecords, type Library } from '../../shared/model/library'
import type { Call, Command } from '../command'
import { openCalledLibrary } from '../open-library'
import { readLibraryFolder, readPositionals } from '../read-argument'

/** Resolves with the file that keeps what was there before. */
async function restoreOverCalled(call: Call, library: Library): Promise<string> {
  const store = await openCalledLibrary(call)
  try {
    const folder = backupFolderOf(store.folder)
    const { file } = await restoreOver(store, library, (reason) =>
      makeBackup(store.read(), { folder, reason, now: call.world.now() }),
    )
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
    const library = await readBackup(FILE)
    const before = call.has('over') ? await restoreOverCalled(call, library) : null
    if (before === null) await restoreAsNew(library, folder)
    const records = countRecords(library)
    if (call.has('json')) world.out(JSON.stringify({ folder, records, before }))
    else {
      world.out(`${folder}: ${records === 1 ? '1 record' : `${records} records`} restored`)
      if (before !== null) world.out(`What was there before: ${before}`)
    }
    return 0
  },
}
