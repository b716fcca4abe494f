import { type Library, recordKinds } from '../../../shared/model/library'

/** Bytes that are packed, written and read back within about a second. */
const quickSize = 20 * 1024 * 1024
const sampleSize = 50

/** Whether a backup of this library takes but a moment, judged by some records of each kind. */
export function isQuickToBackUp(library: Library): boolean {
  const sizes = recordKinds.map((kind) => {
    const records = library.records[kind].values()
    const step = Math.max(1, Math.floor(records.length / sampleSize))
    const samples = records.filter((_, index) => index % step === 0)
    return records.length === 0 ? 0 : (JSON.stringify(samples).length / samples.length) * records.length
  })
  return sizes.reduce((sum, size) => sum + size, 0) <= quickSize
}
