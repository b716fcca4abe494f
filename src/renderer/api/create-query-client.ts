import { MutationCache, QueryClient } from '@tanstack/react-query'
import type { Failure } from '../../shared/ipc/failure'
import { failureOf } from './ask'

/** The window's memory of answers. Nothing here waits for a network: the main process is always there. */
export function createQueryClient(onFailure: (failure: Failure) => void): QueryClient {
  return new QueryClient({
    mutationCache: new MutationCache({
      onError: (thrown, _input, _onMutateResult, mutation) => {
        if (mutation.meta?.quiet !== true) onFailure(failureOf(thrown))
      },
    }),
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}
