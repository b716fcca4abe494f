import { resolve } from 'node:path'
import type { RecoveryFinding } from '../../shared/ipc/recovery'
import type { Library } from '../../shared/model/library'
import type { Disk } from './disk'
import { diskFailure } from './disk-failure'
import { errorCode } from './error-code'
import { libraryPlace } from './library-place'
import { realDisk } from './real-disk'
import { recoverLibrary } from './recover'

/** So often a checkpoint of another process may remove a file just before it is read. */
const attempts = 3

/**
 * The library as it is on disk this moment, without claiming the folder or changing anything in it: it may be read
 * while another process writes, and never shows half a change. `report` hears of what is damaged. Fails like
 * `openStore`, except that it is never in use.
 */
export async function readLibrary(
  folder: string,
  disk: Disk = realDisk,
  report: (findings: readonly RecoveryFinding[]) => void = () => undefined,
): Promise<Library> {
  const place = await libraryPlace(resolve(folder), disk)
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { library, findings } = await recoverLibrary(place, disk, new Date().toISOString())
      report(findings)
      return library
    } catch (error) {
      if (errorCode(error) !== 'ENOENT' || attempt === attempts) throw diskFailure(error, place)
    }
  }
}
