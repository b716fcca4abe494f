import { createLibrary } from '../../src/main/store/create-library'
import { generateLibrary } from '../records/generate-library'
import type { Task } from './task'

export type MakeLibrary = { readonly folder: string; readonly records: number }

/** Writes a generated library into the folder. */
export const makeLibrary: Task<MakeLibrary, null, null> = async ({ folder, records }) => {
  await createLibrary(folder, generateLibrary(records))
  return { turn: async () => null, close: async () => undefined }
}
