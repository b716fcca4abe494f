import { Failed } from '../../../shared/ipc/failure'
import type { Library } from '../../../shared/model/library'
import { type Admitted, admitLibrary } from '../admit-library'
import type { Disk } from '../disk'
import { realDisk } from '../real-disk'
import { SnapshotReader } from '../snapshot'
import { backupDamaged, unpackBackup } from './unpack-backup'

/** No state of the schemas: a file from outside is checked record by record, whatever it says of itself. */
const uncheckedSchema = 0

/**
 * The library in a backup, migrated to the present format and checked against the schemas. Fails with `fileMissing`, with
 * `backupDamaged` when the file is no backup, a line of it is not what was written or a record fits no schema, with
 * `libraryTooNew`, or with the disk's failure.
 */
export async function readBackup(file: string, disk: Disk = realDisk): Promise<Library> {
  const reader = new SnapshotReader()
  const { format } = await unpackBackup(file, disk, (bytes) => reader.push(bytes))
  const { library: stored, isWhole, lost } = reader.end()
  if (!isWhole) throw backupDamaged(file, lost === 1 ? '1 line cannot be read' : `${lost} lines cannot be read`)
  const admitted = await admitLibrary(stored, { format, schema: uncheckedSchema }, file)
  const problems = problemsOf(admitted)
  if (problems.length > 0) throw new Failed({ code: 'backupDamaged', file, problems })
  return admitted.library
}

function problemsOf({ unfit, unfitSettings }: Admitted): readonly string[] {
  const records = unfit.map(({ kind, id, problems }) => `${kind} ${id}: ${problems.join(', ')}`)
  return unfitSettings === null ? records : ['its settings are none', ...records]
}
