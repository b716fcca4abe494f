import { backupFolderOf } from '../../main/store/backups/backup-folder'
import { makeBackup } from '../../main/store/backups/make-backup'
import type { Command } from '../command'
import { readCalledLibrary, warn } from '../open-library'
import { readLibraryFolder, readPositionals, readRequired } from '../read-argument'

export const backupCommand: Command = {
  name: 'backup',
  synopsis: '[--to FOLDER]',
  summary: 'Backs up the library into one file and reads it back; prints the file. Also while the window has it open.',
  options: {
    to: { value: 'FOLDER', help: 'where to put it, such as another disk (else the folder backups in the library)' },
  },
  run: async (call) => {
    const { world } = call
    readPositionals(call)
    const from = readLibraryFolder(call)
    const folder = call.option('to') === null ? backupFolderOf(from) : readRequired(call, 'to')
    const library = await readCalledLibrary(call)
    const { backup, file, missing } = await makeBackup(library, { folder, from, reason: 'asked', now: world.now() })
    world.out(call.has('json') ? JSON.stringify({ ...backup, file, missing }) : file)
    if (missing.length > 0) warn(world, [{ what: 'missingAttachments', count: missing.length }])
    return 0
  },
}
