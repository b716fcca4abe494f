import { z } from 'zod'
import { Failed } from '../../shared/ipc/failure'
import type { IsoDateTime } from '../../shared/model/id'
import { type Library, libraryFormat } from '../../shared/model/library'
import { parseSettings } from '../store/schema/parse-settings'
import { parseRecordSet } from './parse-record-set'
import { readAsset } from './read-asset'

const starterFile = 'starter-library.json'
const starterSchema = z.object({ settings: z.unknown(), records: z.unknown() })

/** What every new library begins with: settings, responsibilities, goals, partner organisations. */
export async function readStarter(assetsFolder: string, now: IsoDateTime): Promise<Library> {
  const starter = starterSchema.safeParse(await readAsset(assetsFolder, starterFile))
  if (!starter.success) {
    throw new Failed({ code: 'invalidInput', problems: [`${starterFile}: holds no settings and records`] })
  }
  return {
    format: libraryFormat,
    settings: parseSettings(starter.data.settings),
    records: parseRecordSet(starter.data.records, starterFile, false, now),
  }
}
