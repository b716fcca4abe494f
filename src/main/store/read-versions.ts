import { resolve } from 'node:path'
import type { Library, RecordKind } from '../../shared/model/library'
import type { Disk } from './disk'
import { libraryPlace } from './library-place'
import type { StoredVersion } from './library-store'
import { realDisk } from './real-disk'
import { findVersions } from './versions'

/** Every kept state of a record, newest first, read as `readLibrary` reads: beside a writer, changing nothing. */
export async function readVersions(
  folder: string,
  kind: RecordKind,
  id: string,
  library: Library,
  disk: Disk = realDisk,
): Promise<readonly StoredVersion[]> {
  return findVersions(disk, await libraryPlace(resolve(folder), disk), kind, id, library)
}
