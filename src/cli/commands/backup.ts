import { backupFolderOf } from '../../main/store/backups/backup-folder'
import { makeBackup } from '../../main/store/backups/make-backup'
import type { Command } from '../command'
import { readCalledLibrary } from '../open-library'
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
    const folder = call.option('to') === null ? backupFolderOf(readLibraryFolder(call)) : readRequired(call, 'to')
    const library = await readCalledLibrary(call)
    const { backup, file } = await makeBackup(library, { folder, reason: 'asked', now: world.now() })
    world.out(call.has('json') ? JSON.stringify({ ...backup, file }) : file)
    return 0
  },
}
