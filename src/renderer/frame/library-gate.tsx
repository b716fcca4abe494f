import { useAnswer } from '../api/use-answer'
import { FirstRun } from '../features/first-run/first-run'
import { LibraryFailed } from '../features/first-run/library-failed'
import { LibraryOpening } from '../features/first-run/library-opening'
import { Answered } from '../ui/answered'
import { Frame } from './frame'
import { OpenLibraryProviders } from './open-library-providers'

/** The first run, the library, or why it could not be opened: the window always shows one of the three. */
export function LibraryGate() {
  const status = useAnswer('library/status')
  return (
    <Answered answer={status}>
      {(library) => {
        switch (library.state) {
          case 'none':
            return <FirstRun suggestedFolder={library.suggestedFolder} />
          case 'opening':
            return <LibraryOpening folder={library.folder} />
          case 'failed':
            return <LibraryFailed folder={library.folder} failure={library.failure} />
          case 'open':
            return (
              <OpenLibraryProviders key={library.folder} library={library}>
                <Frame library={library} />
              </OpenLibraryProviders>
            )
        }
      }}
    </Answered>
  )
}
