import { useMutation } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Input, Output, Reply, RequestName } from '../../shared/ipc/contract'
import { ask, failureOf } from './ask'
import type { InputArguments } from './question'

export type Command<N extends RequestName> = {
  /** Never throws: a failure comes back as a reply, and unless the command is quiet the frame has shown it. */
  readonly run: (...input: InputArguments<N>) => Promise<Reply<Output<N>>>
  readonly isRunning: boolean
}

/** A request that changes something. `quiet` leaves it to the caller to show a failure. */
export function useCommand<N extends RequestName>(name: N, options: { readonly quiet?: boolean } = {}): Command<N> {
  const { mutateAsync, isPending } = useMutation<Output<N>, Error, Input<N>>({
    mutationKey: [name],
    mutationFn: (input) => ask(name, input),
    meta: { quiet: options.quiet === true },
  })
  const run = useCallback(
    async (...input: InputArguments<N>): Promise<Reply<Output<N>>> => {
      try {
        return { ok: true, value: await mutateAsync(input[0] as Input<N>) }
      } catch (thrown) {
        return { ok: false, failure: failureOf(thrown) }
      }
    },
    [mutateAsync],
  )
  return { run, isRunning: isPending }
}
