import type { QueryClient } from '@tanstack/react-query'
import type { RequestName } from '../../shared/ipc/contract'
import { listen } from './ask'
import { isOutdated } from './outdated-answers'
import { questionKey } from './question'

/** Keeps the remembered answers true to what the main process tells. Returns the function that stops it. */
export function connectEvents(client: QueryClient): () => void {
  const stops = [
    listen('window/changed', (state) => {
      client.setQueryData(questionKey('window/state', null), state)
    }),
    listen('library/opened', ({ status }) => {
      client.setQueryData(questionKey('library/status', null), status)
      void client.invalidateQueries({
        predicate: ({ queryKey: [name] }) => isOutdated(name as RequestName, null, []) && name !== 'library/status',
      })
    }),
    listen('library/status', ({ status }) => {
      client.setQueryData(questionKey('library/status', null), status)
      void client.invalidateQueries({ queryKey: questionKey('backups/list', null) })
    }),
    listen('library/changed', ({ kinds }) => {
      void client.invalidateQueries({
        predicate: ({ queryKey: [name, input] }) => isOutdated(name as RequestName, input, kinds),
      })
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
