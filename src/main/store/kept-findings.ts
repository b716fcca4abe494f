import { resolve } from 'node:path'
import type { RecoveryFinding } from '../../shared/ipc/recovery'
import type { IsoDateTime } from '../../shared/model/id'
import type { Disk } from './disk'
import { diskFailure } from './disk-failure'
import { lockFolder } from './folder-lock'
import { libraryPlace } from './library-place'
import { readFindings, rememberFindings } from './quarantine'

/** What earlier openings of the library in this folder found damaged and mended, and nobody has dismissed yet. */
export async function readKeptFindings(folder: string, disk: Disk): Promise<readonly RecoveryFinding[]> {
  return readFindings(disk, await libraryPlace(resolve(folder), disk))
}

/**
 * Forgets them, without opening the library, which could mend what nobody has been told yet. Fails with `libraryInUse`
 * and with the disk's failure.
 */
export async function dismissKeptFindings(folder: string, disk: Disk, now: IsoDateTime): Promise<void> {
  const place = await libraryPlace(resolve(folder), disk)
  const unlock = await lockFolder(place, disk, now)
  try {
    await rememberFindings(disk, place, [])
  } catch (error) {
    throw diskFailure(error, place)
  } finally {
    await unlock()
  }
}
