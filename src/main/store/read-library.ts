import { resolve } from 'node:path'
import type { Library } from '../../shared/model/library'
import type { Disk } from './disk'
import { libraryFile } from './library-file'
import { realDisk } from './real-disk'

/**
 * The library as it is on disk this moment, without claiming the folder: it may be read while another process writes,
 * and never shows half a change. Fails like `openStore`, except that it is never in use.
 */
export function readLibrary(folder: string, disk: Disk = realDisk): Promise<Library> {
  return libraryFile(resolve(folder), disk).read()
}
