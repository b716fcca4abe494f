import type { LibraryStore } from '../main/store/library-store'
import { openStore } from '../main/store/open-store'
import { readLibrary } from '../main/store/read-library'
import { realDisk } from '../main/store/real-disk'
import type { RecoveryFinding } from '../shared/ipc/recovery'
import { describeFinding } from '../shared/ipc/recovery-words'
import type { Library } from '../shared/model/library'
import type { Call, CommandWorld } from './command'
import { readLibraryFolder } from './read-argument'

/** Says on stderr what is damaged in the library or not in it, so that whoever reads the answer knows what it rests on. */
export function warn(world: CommandWorld, findings: readonly RecoveryFinding[]): void {
  for (const finding of findings) {
    const { title, advice } = describeFinding(finding, 'en')
    world.err(`warning: ${title}\n${advice}`)
  }
}

/** The library the call names, only read: see `readLibrary`. */
export function readCalledLibrary(call: Call): Promise<Library> {
  return readLibrary(readLibraryFolder(call), realDisk, (findings) => warn(call.world, findings))
}

/** The library the call names, open for changes: see `openStore`. */
export async function openCalledLibrary(call: Call): Promise<LibraryStore> {
  const store = await openStore(readLibraryFolder(call), { now: call.world.now })
  warn(call.world, store.findings)
  return store
}
