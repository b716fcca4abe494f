import { type Admitted, admitLibrary } from '../admit-library'
import type { Disk } from '../disk'
import { realDisk } from '../real-disk'
import { SnapshotReader } from '../snapshot'
import { backupDamaged, unpackBackup } from './unpack-backup'

/** No state of the schemas: a file from outside is checked record by record, whatever it says of itself. */
const uncheckedSchema = 0

/**
 * What a backup holds, migrated to the present format and checked against the schemas: the library, and whatever of it
 * does not fit. Fails with `fileMissing`, with `backupDamaged` when the file is no backup or a line of it is not what was
 * written, with `libraryTooNew`, or with the disk's failure.
 */
export async function readBackup(file: string, disk: Disk = realDisk): Promise<Admitted> {
  const reader = new SnapshotReader()
  const { format } = await unpackBackup(file, disk, (bytes) => reader.push(bytes))
  const { library: stored, isWhole, lost } = reader.end()
  if (!isWhole) throw backupDamaged(file, problemOf(lost))
  return admitLibrary(stored, { format, schema: uncheckedSchema }, file)
}

function problemOf(lost: number): string {
  if (lost === 0) return 'its settings are missing'
  return lost === 1 ? '1 line cannot be read' : `${lost} lines cannot be read`
}
