import { join } from 'node:path'
import { backupFolderOf } from '../../main/store/backups/backup-folder'
import { listBackups } from '../../main/store/backups/list-backups'
import { diskFailure } from '../../main/store/disk-failure'
import { realDisk } from '../../main/store/real-disk'
import type { Backup } from '../../shared/ipc/contract'
import type { Command } from '../command'
import { type Column, tableLines } from '../print-table'
import { readLibraryFolder, readPositionals, readRequired } from '../read-argument'

type Row = Backup & { readonly file: string }

const columns: readonly Column<Row>[] = [
  { heading: 'MADE', show: ({ at }) => at },
  { heading: 'REASON', show: ({ reason }) => reason },
  { heading: 'RECORDS', show: ({ records }) => String(records) },
  { heading: 'BYTES', show: ({ bytes }) => String(bytes) },
  { heading: 'FILE', show: ({ file }) => file, isWhole: true },
]

async function refuseMissing(folder: string): Promise<void> {
  try {
    await realDisk.listFolder(folder)
  } catch (error) {
    throw diskFailure(error, folder)
  }
}

export const backupsCommand: Command = {
  name: 'backups',
  synopsis: '[--in FOLDER]',
  summary: 'Lists the backups of the library, or those in another folder, newest first.',
  options: { in: { value: 'FOLDER', help: 'the folder to look in (else the folder backups in the library)' } },
  run: async (call) => {
    const { world } = call
    readPositionals(call)
    const isOwn = call.option('in') === null
    const folder = isOwn ? backupFolderOf(readLibraryFolder(call)) : readRequired(call, 'in')
    // A library that has none yet has no such folder either; a folder that was named is meant to be there.
    if (!isOwn) await refuseMissing(folder)
    const rows = (await listBackups(folder)).map((backup) => ({ ...backup, file: join(folder, backup.id) }))
    if (call.has('json')) world.out(JSON.stringify(rows))
    else if (rows.length === 0) world.err(`No backups in ${folder}`)
    else for (const line of tableLines(rows, columns)) world.out(line)
    return 0
  },
}
