import type { LibraryContents } from '../../shared/ipc/contract'
import type { IsoDateTime } from '../../shared/model/id'
import type { Language } from '../../shared/model/language'
import { type Library, recordSets } from '../../shared/model/library'
import { readSamples } from './read-samples'
import { readStarter } from './read-starter'

/** What a new library holds, named in this language: the starter records, and the samples where they are asked for. Nothing is written. */
export async function newLibrary(
  assetsFolder: string,
  contents: LibraryContents,
  language: Language,
  now: IsoDateTime,
): Promise<Library> {
  const starter = await readStarter(assetsFolder, language, now)
  if (contents === 'empty') return starter
  const samples = await readSamples(assetsFolder, now)
  return { ...starter, records: recordSets((kind) => [...samples[kind], ...starter.records[kind]]) }
}
