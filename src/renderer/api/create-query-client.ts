import { type Mutation, MutationCache, QueryClient } from '@tanstack/react-query'
import type { RequestName } from '../../shared/ipc/contract'
import { failureOf } from './ask'
import type { SaveFaults } from './save-faults'

function nameOf(mutation: Mutation<unknown, unknown, unknown, unknown>): RequestName {
  return mutation.options.mutationKey?.[0] as RequestName
}

/** The window's memory of answers. Nothing here waits for a network: the main process is always there. */
export function createQueryClient(faults: Pick<SaveFaults, 'failed' | 'succeeded'>): QueryClient {
  return new QueryClient({
    mutationCache: new MutationCache({
      onError: (thrown, _input, _onMutateResult, mutation) => {
        faults.failed(nameOf(mutation), failureOf(thrown), mutation.meta?.quiet === true)
      },
      onSuccess: (_output, _input, _onMutateResult, mutation) => faults.succeeded(nameOf(mutation)),
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
