import { z } from 'zod'
import { Failed } from '../../shared/ipc/failure'
import type { IsoDateTime } from '../../shared/model/id'
import type { Library } from '../../shared/model/library'
import { parseRecordSet } from './parse-record-set'
import { readAsset } from './read-asset'

const samplesFile = 'sample-library.json'
const samplesSchema = z.object({ records: z.unknown() })

/** The sample records, each flagged as sample; they refer to each other and to what the starter library holds. */
export async function readSamples(assetsFolder: string, now: IsoDateTime): Promise<Library['records']> {
  const samples = samplesSchema.safeParse(await readAsset(assetsFolder, samplesFile))
  if (!samples.success) {
    throw new Failed({ code: 'invalidInput', problems: [`${samplesFile}: holds no records`] })
  }
  return parseRecordSet(samples.data.records, samplesFile, true, now)
}
