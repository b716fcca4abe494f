import type { LibraryFolderOutcome } from '../../shared/ipc/contract'
import type { HandlerContext } from './handler-context'

/** The library that is open now is the one the next start opens. */
export function rememberLibrary({ session, appState }: HandlerContext): LibraryFolderOutcome {
  const status = session.status()
  if (status.state === 'open') appState.change({ libraryFolder: status.folder })
  return { outcome: 'opened', status }
}
