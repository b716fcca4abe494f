import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Input, Output, RequestName } from '../../shared/ipc/contract'
import { ask } from './ask'
import { type InputArguments, questionKey } from './question'

/** Lists come in steps: `useRecordList` follows them. */
type Whole = Exclude<RequestName, 'records/list'>

/** The answer to a request, asked again whenever the library changes in what it depends on. */
export function useAnswer<N extends Whole>(name: N, ...input: InputArguments<N>): UseQueryResult<Output<N>> {
  const asked = input[0] as Input<N>
  return useQuery<Output<N>>({ queryKey: questionKey(name, asked), queryFn: () => ask(name, asked) })
}

/** Like `useAnswer`, but keeps showing the last answer while a changed question is under way; null asks nothing. */
export function useLatestAnswer<N extends Whole>(name: N, input: Input<N> | null): UseQueryResult<Output<N>> {
  return useQuery<Output<N>>({
    queryKey: questionKey(name, input),
    queryFn: () => ask(name, input as Input<N>),
    enabled: input !== null,
    placeholderData: keepPreviousData,
  })
}
