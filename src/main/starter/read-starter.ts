import { z } from 'zod'
import { Failed } from '../../shared/ipc/failure'
import type { IsoDateTime } from '../../shared/model/id'
import { type Language, textIn } from '../../shared/model/language'
import { type Library, libraryFormat } from '../../shared/model/library'
import { RecordTable } from '../../shared/model/record-table'
import { parseSettings } from '../store/schema/parse-settings'
import { requiredText } from '../store/schema/primitives'
import { parseRecordSet } from './parse-record-set'
import { readAsset } from './read-asset'

const starterFile = 'starter-library.json'
const starterSchema = z.object({
  names: requiredText,
  settings: z.record(z.string(), z.unknown()),
  records: z.unknown(),
})

/** What every new library begins with: a name in this language, settings, responsibilities, goals, organisations. */
export async function readStarter(assetsFolder: string, language: Language, now: IsoDateTime): Promise<Library> {
  const starter = starterSchema.safeParse(await readAsset(assetsFolder, starterFile))
  if (!starter.success) {
    throw new Failed({ code: 'invalidInput', problems: [`${starterFile}: holds no names, settings and records`] })
  }
  return {
    format: libraryFormat,
    settings: parseSettings({ ...starter.data.settings, name: textIn(starter.data.names, language) }),
    records: parseRecordSet(starter.data.records, starterFile, false, now),
    bin: RecordTable.empty,
  }
}
