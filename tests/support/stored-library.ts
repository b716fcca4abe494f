import { onTestFinished } from 'vitest'
import { createLibrary } from '../../src/main/store/create-library'
import type { LibraryStore } from '../../src/main/store/library-store'
import { openStore, type StoreEffects } from '../../src/main/store/open-store'
import { readLibrary } from '../../src/main/store/read-library'
import type { Failure } from '../../src/shared/ipc/failure'
import { Failed } from '../../src/shared/ipc/failure'
import type { Library } from '../../src/shared/model/library'
import { aLibrary } from './builders'
import { aFolder } from './temp-folder'

/** Writes the library into a new folder and opens it there; closed when the test is over. */
export async function anOpenStore(
  library: Library = aLibrary(),
  effects: Partial<StoreEffects> = {},
): Promise<LibraryStore> {
  const folder = aFolder()
  await createLibrary(folder, library)
  const store = await openStore(folder, effects)
  onTestFinished(() => store.close())
  return store
}

/** What the library's folder holds, read past the store. */
export function onDisk(folder: string): Promise<Library> {
  return readLibrary(folder)
}

/** The failure this promise ends in; fails the test when it does not end in one. */
export async function failureOf(attempt: Promise<unknown>): Promise<Failure> {
  try {
    await attempt
  } catch (error) {
    if (error instanceof Failed) return error.failure
    throw error
  }
  throw new Error('Nothing failed')
}
