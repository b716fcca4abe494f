import type { Library } from '../../../shared/model/library'
import type { Disk } from '../disk'

/**
 * The library in a backup, migrated to the present format. Fails with `fileMissing`, with `backupDamaged` when the file is
 * no backup or any line of it is not what was written, with `libraryTooNew`, or with the disk's failure.
 */
export declare function readBackup(file: string, disk?: Disk): Promise<Library>
