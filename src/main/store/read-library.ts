import { resolve } from 'node:path'
import type { RecoveryFinding } from '../../shared/ipc/recovery'
import type { Library } from '../../shared/model/library'
import type { Disk } from './disk'
import { diskFailure } from './disk-failure'
import { errorCode } from './error-code'
import { generationFiles } from './generation-files'
import { libraryPlace } from './library-place'
import { withoutKeepsake } from './quarantine'
import { realDisk } from './real-disk'
import { recoverLibrary } from './recover'

/** So often a checkpoint of another process may begin a file, or remove one, just before it is read. */
const attempts = 3

/**
 * The library as it is on disk this moment, without claiming the folder or changing anything in it: it may be read
 * while another process writes, and never shows half a change. `report` hears of what is damaged; a torn end may be
 * what that process is writing just now, and is not. Fails like `openStore`, except that it is never in use.
 */
export async function readLibrary(
  folder: string,
  disk: Disk = realDisk,
  report: (findings: readonly RecoveryFinding[]) => void = () => undefined,
): Promise<Library> {
  const place = await libraryPlace(resolve(folder), disk)
  for (let attempt = 1; ; attempt += 1) {
    try {
      const before = await readGenerationNames(place, disk)
      const { library, findings } = await recoverLibrary(place, disk, new Date().toISOString())
      const damage = findings.filter(({ what }) => what !== 'tornChange')
      const isMoved = damage.length > 0 && before !== (await readGenerationNames(place, disk))
      if (isMoved && attempt < attempts) continue
      report(damage.map(withoutKeepsake))
      return library
    } catch (error) {
      if (errorCode(error) !== 'ENOENT' || attempt === attempts) throw diskFailure(error, place)
    }
  }
}

/** The snapshots and journals that are there: others, once a checkpoint has begun or ended. */
async function readGenerationNames(folder: string, disk: Disk): Promise<string> {
  return generationFiles(await disk.listFolder(folder))
    .map(({ name }) => name)
    .sort()
    .join()
}
